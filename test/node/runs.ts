/** How often a property is tried: more often where the run says so by how many times. */
export const runs = (usual: number): { readonly numRuns: number } => ({
  numRuns: usual * Number(process.env['MORE_RUNS'] ?? 1),
});

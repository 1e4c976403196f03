/** The part of culori that the tests use; the package has no types of its own. */
declare module 'culori' {
  interface Color {
    readonly mode: string;
  }
  export function parse(colour: string): Color;
  export function formatRgb(colour: string): string;
  export function wcagContrast(a: string, b: string): number;
  export function differenceCiede2000(): (a: Color, b: Color) => number;
  export function filterGrayscale(amount: number): (colour: Color) => Color;
  export function filterDeficiencyProt(severity: number): (colour: Color) => Color;
  export function filterDeficiencyDeuter(severity: number): (colour: Color) => Color;
  export function filterDeficiencyTrit(severity: number): (colour: Color) => Color;
}

import type { AddressInfo } from 'node:net';
import { startDevServer } from '@web/dev-server';

/** A server of the files of a folder. */
export interface FileServer {
  /** Address of the folder, with a slash at its end. */
  readonly address: string;
  readonly stop: () => Promise<unknown>;
}

/** Serves a folder on a free port. */
export async function serve(rootDir: string): Promise<FileServer> {
  const server = await startDevServer({
    config: { rootDir, hostname: '127.0.0.1', nodeResolve: false },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  const { port } = server.server?.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, stop: () => server.stop() };
}

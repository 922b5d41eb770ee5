import type { LibraryCall, Told } from './call.ts';
import { type CacheLibrary, callLibrary } from './library.ts';
import { isTelling } from './said.ts';

/** The process that serves one call: `process` itself, apart from tests. */
export interface ServingProcess {
  readonly argv: readonly string[];
  readonly stdout: { write: unknown };
  readonly stderr: { write: unknown };
  send?(told: Told): unknown;
  once(event: 'disconnect', listener: () => void): unknown;
  exit(): unknown;
}

async function load(): Promise<CacheLibrary> {
  return await import('@actions/cache');
}

/**
 * Serves the one call that the process was started for, and tells its parent what the library says and how it ended.
 * The library writes to the log what runners show as warnings and errors, besides its steps and sizes: here it speaks to
 * the parent only. Ends with the parent, however that ended.
 */
export async function serveLibraryCall(here: ServingProcess, loadLibrary = load): Promise<void> {
  const tell = (told: Told) => here.send?.(told);
  const listen = (chunk: string | Uint8Array): true => {
    for (const said of String(chunk).split(/\r?\n/)) if (isTelling(said)) tell({ said });
    return true;
  };
  here.stdout.write = listen;
  here.stderr.write = listen;
  here.once('disconnect', () => here.exit());
  const call = JSON.parse(here.argv[3] ?? '') as LibraryCall;
  tell({ ending: await callLibrary(await loadLibrary(), call) });
}

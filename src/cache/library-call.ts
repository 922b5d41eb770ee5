import { isTelling } from './library-log.ts';

/**
 * The one file of an entry. Entries are found by a digest over the paths they were saved from, so that this name must
 * be the same on every runner and in every version that shares entries.
 */
export const ANSWERS_FILE = 'creative-gate-answers';

/** The first argument that makes the program serve one call of the cache library instead of running the action. */
export const SERVE_LIBRARY_CALL = 'serve-cache-library-call';

/** One call of the library. */
export type LibraryCall =
  /** Fetches the newest entry whose key begins with `prefix`; `key` is one that no entry has. */
  | { readonly action: 'restore'; readonly key: string; readonly prefix: string }
  | { readonly action: 'save'; readonly key: string };

/** How a call ended. The library reports most failures as a miss, and says only in the log that it was none. */
export type CallResult =
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'restored'; readonly key: string | null }
  | { readonly kind: 'saved'; readonly saved: boolean }
  | { readonly kind: 'failed'; readonly message: string };

/** What the library's process sends: the lines of its log that give reasons, and at last how the call ended. */
export type LibraryMessage = { readonly said: string } | { readonly ending: CallResult };

/** The part of `@actions/cache` that is used. */
export interface CacheLibrary {
  isFeatureAvailable(): boolean;
  restoreCache(
    paths: string[],
    primaryKey: string,
    restoreKeys: string[],
    options: undefined,
    enableCrossOsArchive: boolean,
  ): Promise<string | undefined>;
  saveCache(paths: string[], key: string, options: undefined, enableCrossOsArchive: boolean): Promise<number>;
}

/** Windows runners find what others saved, and the other way round. */
const ON_EVERY_SYSTEM = true;
/** The id of an entry that was not saved. */
const NOT_SAVED = -1;

/** Makes one call of the library in the working directory; never rejects. */
export async function callLibrary(library: CacheLibrary, call: LibraryCall): Promise<CallResult> {
  try {
    if (!library.isFeatureAvailable()) return { kind: 'unavailable' };
    const paths = [ANSWERS_FILE];
    if (call.action === 'save') {
      const id = await library.saveCache(paths, call.key, undefined, ON_EVERY_SYSTEM);
      return { kind: 'saved', saved: id !== NOT_SAVED };
    }
    const key = await library.restoreCache(paths, call.key, [call.prefix], undefined, ON_EVERY_SYSTEM);
    return { kind: 'restored', key: key ?? null };
  } catch (error) {
    return { kind: 'failed', message: (error as Error).message };
  }
}

/** The process that serves one call: `process` itself, apart from tests. */
export interface ServingProcess {
  readonly argv: readonly string[];
  readonly stdout: { write: unknown };
  readonly stderr: { write: unknown };
  send?(message: LibraryMessage): unknown;
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
  const tell = (message: LibraryMessage) => here.send?.(message);
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

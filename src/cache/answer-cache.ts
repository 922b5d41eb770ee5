import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRedact } from '../core/redact.ts';
import type { Clock } from '../time/clock.ts';
import type { Deadline } from '../time/deadline.ts';
import { inPrivateDirectory, libraryEnvironment, offersCache, readContent } from './cache-directory.ts';
import { ANSWERS_FILE, type LibraryCall } from './library-call.ts';
import { type Ran, runLibrary, type StartLibrary, startLibraryBy } from './library-child.ts';
import { reasonOf, wasForbidden } from './library-log.ts';

/** The result of a cache lookup. It is not trusted: anyone who may write to the scope may have planted it. */
export type Restored =
  | { readonly kind: 'found'; readonly key: string; readonly content: Buffer }
  /** There is no such entry, no cache at all, or this run may not read it. */
  | { readonly kind: 'none' }
  /** `why` is a sentence for the log. */
  | { readonly kind: 'unusable'; readonly why: string };

/** What came of saving. */
export type Saved =
  | { readonly kind: 'saved' }
  /**
   * `why` is a sentence for the log. `byDesign`: the platform, the runner or the workflow says so, and there is nothing
   * to warn about.
   */
  | { readonly kind: 'not-saved'; readonly why: string; readonly byDesign: boolean };

/** GitHub's cache for finished answers. Never rejects, and no call exceeds its time limit. */
export interface AnswerCache {
  /** The newest entry whose key begins with `prefix`, in the first scope that has one: the run's own, its base's, the default branch's. */
  restore(prefix: string): Promise<Restored>;
  /** Saves an entry; none is ever changed, so `key` must be a new one. */
  save(key: string, content: Uint8Array): Promise<Saved>;
}

/** What a cache is opened with. */
export interface CacheOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  /** Ends every restoring. */
  readonly restoring: Deadline;
  /** Ends every saving. */
  readonly saving: Deadline;
  readonly limits?: Partial<typeof LIMITS>;
  /** Starts the library's process; by default from the script that this process runs. */
  readonly start?: StartLibrary;
}

/** How long calls may take in milliseconds, and how many bytes an entry may have. */
const LIMITS = { restoreMs: 10_000, saveMs: 5_000, contentBytes: 64 * 1024 * 1024 };

function reasonFor({ ending, said }: Ran): string {
  const reason = reasonOf(said);
  if (ending.kind === 'failed') return ending.message;
  if (ending.kind === 'late') return reason === undefined ? 'no answer in time' : `no success in time; last: ${reason}`;
  return reason ?? 'the cache library gave no reason';
}

/** Opens GitHub's cache for this run. Nothing is loaded or asked before the first call. */
export function openCache(options: CacheOptions): AnswerCache {
  const { env, clock, start = startLibraryBy(process.argv[1] ?? '') } = options;
  const { restoreMs, saveMs, contentBytes } = { ...LIMITS, ...options.limits };
  const folders = [env['RUNNER_TEMP'], tmpdir()];
  const redact = createRedact([env['ACTIONS_RUNTIME_TOKEN']]);

  const run = (call: LibraryCall, directory: string, deadline: Deadline, limitMs: number): Promise<Ran> =>
    runLibrary(start, call, { directory, env: libraryEnvironment(env, directory) }, { clock, limitMs, deadline });
  const unusable = (reason: string): Restored => ({
    kind: 'unusable',
    why: `The cache could not be read: ${redact(reason)}.`,
  });
  const notSaved = (reason: string, byDesign = false): Saved => ({
    kind: 'not-saved',
    why: `Nothing was saved to the cache: ${redact(reason)}.`,
    byDesign,
  });

  async function restoreIn(directory: string, prefix: string): Promise<Restored> {
    const call: LibraryCall = { action: 'restore', key: `${prefix}none-${randomUUID()}`, prefix };
    const ran = await run(call, directory, options.restoring, restoreMs);
    const { ending, said } = ran;
    if (ending.kind === 'unavailable') return { kind: 'none' };
    if (ending.kind !== 'restored') return unusable(reasonFor(ran));
    if (ending.key === null) {
      const missed = reasonOf(said) === undefined || wasForbidden(said);
      return missed ? { kind: 'none' } : unusable(reasonFor(ran));
    }
    const content = await readContent(join(directory, ANSWERS_FILE), contentBytes);
    return typeof content === 'string' ? unusable(content) : { kind: 'found', key: ending.key, content };
  }

  async function saveFrom(directory: string, key: string, content: Uint8Array): Promise<Saved> {
    await writeFile(join(directory, ANSWERS_FILE), content);
    const ran = await run({ action: 'save', key }, directory, options.saving, saveMs);
    const { ending, said } = ran;
    if (ending.kind === 'unavailable') return notSaved('this runner offers no cache', true);
    if (ending.kind === 'saved' && ending.saved) return { kind: 'saved' };
    return notSaved(reasonFor(ran), wasForbidden(said));
  }

  return {
    async restore(prefix) {
      if (!offersCache(env)) return { kind: 'none' };
      return await inPrivateDirectory(folders, (directory) => restoreIn(directory, prefix)).catch((error: unknown) =>
        unusable((error as Error).message),
      );
    },
    async save(key, content) {
      if (!offersCache(env)) return notSaved('this runner offers no cache', true);
      if (content.byteLength > contentBytes) return notSaved(`${content.byteLength} bytes are more than is read again`);
      return await inPrivateDirectory(folders, (directory) => saveFrom(directory, key, content)).catch(
        (error: unknown) => notSaved((error as Error).message),
      );
    },
  };
}

import type { Clock } from '../time/clock.ts';
import type { Deadline } from '../time/deadline.ts';
import type { Ending, LibraryCall } from './call.ts';
import type { StartLibrary } from './start-library.ts';

/** How long a call may take. */
export interface Bound {
  readonly clock: Clock;
  /** Milliseconds. */
  readonly limitMs: number;
  /** Ends the call earlier. */
  readonly deadline: Deadline;
}

/** What came of a call. */
export interface Ran {
  /** `late` when its time was up before it ended, `lost` when its process ended without a word. */
  readonly ending: Ending | { readonly kind: 'late' } | { readonly kind: 'lost' };
  /** What the library would have written to the log about reasons, oldest first. */
  readonly said: readonly string[];
}

/** Resolves when the time of a call is up, or `done` says that it is no longer of interest. */
async function timeIsUp({ clock, limitMs, deadline }: Bound, done: AbortSignal): Promise<{ readonly kind: 'late' }> {
  const ends = AbortSignal.any([done, deadline.signal]);
  await clock.sleep(Math.min(limitMs, deadline.remaining()), ends).catch(() => undefined);
  return { kind: 'late' };
}

/**
 * Runs one call to its end or to the end of its time; nothing of it is left running. Rejects only when the system
 * refuses to start a process.
 */
export async function runLibrary(
  start: StartLibrary,
  call: LibraryCall,
  place: Parameters<StartLibrary>[1],
  bound: Bound,
): Promise<Ran> {
  if (bound.deadline.signal.aborted || bound.deadline.remaining() === 0) return { ending: { kind: 'late' }, said: [] };
  const said: string[] = [];
  const done = new AbortController();
  let tell: (ending: Ran['ending']) => void = () => undefined;
  const told = new Promise<Ran['ending']>((resolve) => {
    tell = resolve;
  });
  const library = start(call, place, (part) => {
    if ('said' in part) said.push(part.said);
    else tell(part.ending);
  });
  const gone = library.gone.then(() => ({ kind: 'lost' }) as const);
  const ending = await Promise.race([told, gone, timeIsUp(bound, done.signal)]);
  done.abort();
  library.end();
  await library.gone;
  return { ending, said: [...said] };
}

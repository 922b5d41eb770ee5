import { endedBy } from './failures.ts';

/**
 * Waits for work that somebody else started, no longer than the call may. The work itself goes on. Rejects like a
 * request: `out-of-time` when the time is up, else with the signal's reason. `what` names the work for a person.
 */
export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal, what: string): Promise<T> {
  let abort: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(endedBy(signal, what, false));
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
  try {
    return await Promise.race([aborted, work]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

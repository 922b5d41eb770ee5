import type { Clock } from './clock.ts';

/** A moment after which nothing may be waited for, and the signal that ends what still is. */
export interface Deadline {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Aborts at the moment, or earlier when the run is cancelled. */
  readonly signal: AbortSignal;
  /** Milliseconds left, never below 0. */
  remaining(): number;
  /** Frees the timer; the signal no longer aborts by time. */
  clear(): void;
}

/** A deadline at the moment `at`, cut short by `cancelled`. Clear it, or its timer keeps the process alive. */
export function deadlineAt(clock: Clock, at: number, cancelled?: AbortSignal): Deadline {
  const timer = new AbortController();
  const stop = new AbortController();
  clock.sleep(Math.max(0, at - clock.now()), stop.signal).then(
    () => timer.abort(new DOMException('The time budget of this run is used up.', 'TimeoutError')),
    () => undefined,
  );
  return {
    at,
    signal: cancelled ? AbortSignal.any([timer.signal, cancelled]) : timer.signal,
    remaining: () => Math.max(0, at - clock.now()),
    clear: () => stop.abort(),
  };
}

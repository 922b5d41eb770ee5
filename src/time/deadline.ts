import type { Clock } from './clock.ts';

/** A moment at which all waiting ends, and the signal that ends it. */
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

/** After a cancellation the check has to be completed within 5 s. */
const SHOWING_CANCELLED_MS = 4_500;

/**
 * Ends what shows the result: at the moment `at`, or some seconds after a cancellation where that comes first. Clear it,
 * or its timers keep the process alive.
 */
export function showingDeadline(clock: Clock, at: number, cancelled: AbortSignal): Deadline {
  const late = deadlineAt(clock, at);
  const hurry = new AbortController();
  let soon: Deadline | undefined;
  const onCancel = () => {
    const hurried = deadlineAt(clock, clock.now() + SHOWING_CANCELLED_MS);
    hurried.signal.addEventListener('abort', () => hurry.abort(hurried.signal.reason));
    soon = hurried;
  };
  if (cancelled.aborted) onCancel();
  else cancelled.addEventListener('abort', onCancel, { once: true });
  return {
    ...late,
    signal: AbortSignal.any([late.signal, hurry.signal]),
    clear: () => {
      cancelled.removeEventListener('abort', onCancel);
      soon?.clear();
      late.clear();
    },
  };
}

/** Submitting has this long of its own, however short the budget is (input `timeout`). */
const SUBMITTING_MS = 60_000;
/** What showing the result may take after everything else has ended; the run's bound is 10 s. */
const SHOWING_MS = 9_500;

/** The moments of a run, milliseconds since 1970. */
export interface Times {
  readonly lookingUntil: number;
  readonly submittingUntil: number;
  readonly showingUntil: number;
}

/** The moments that follow from the start of the process and the input `timeout`, in milliseconds. */
export function timesOf(startedAt: number, timeoutMs: number): Times {
  const submittingUntil = startedAt + Math.max(timeoutMs, SUBMITTING_MS);
  return { lookingUntil: startedAt + timeoutMs, submittingUntil, showingUntil: submittingUntil + SHOWING_MS };
}

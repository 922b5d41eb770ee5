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

import type { Clock } from './clock.ts';
import { type Deadline, deadlineAt } from './deadline.ts';

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

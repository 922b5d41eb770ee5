import { readableDuration } from './figures.ts';

/** How far a run has come while it waits for providers. */
export interface WaitingProgress {
  /** Assessments that are final. */
  readonly answered: number;
  readonly total: number;
  /** What is still pending, by queue, in the order to be shown. */
  readonly waiting: readonly { readonly queue: string; readonly count: number }[];
  /** Milliseconds until the next poll; null when none is planned. */
  readonly nextLookMs: number | null;
}

/** The one line that log and check run show: `7 of 12 answered, 5 waiting: vidmob 4, ias 1, next poll in 9m`. */
export function progressLine(progress: WaitingProgress): string {
  const waiting = progress.waiting.filter(({ count }) => count > 0);
  const answered = `${progress.answered} of ${progress.total} answered`;
  if (waiting.length === 0) return answered;
  const total = waiting.reduce((sum, { count }) => sum + count, 0);
  const queues = waiting.map(({ queue, count }) => `${queue} ${count}`).join(', ');
  return `${answered}, ${total} waiting: ${queues}${nextLook(progress.nextLookMs)}`;
}

function nextLook(ms: number | null): string {
  if (ms === null) return '';
  return ms === 0 ? ', polling now' : `, next poll in ${readableDuration(ms)}`;
}

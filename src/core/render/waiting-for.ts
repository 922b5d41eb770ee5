import { PROVIDER_TITLES, PROVIDERS } from '../../providers/modules.ts';
import type { ProviderName } from '../creative.ts';
import type { Report } from '../report.ts';
import { listed } from '../verdict/finding.ts';
import { counted, readableDuration } from './figures.ts';

/** How far a run has come while it waits for providers. */
export interface WaitingProgress {
  /** Assessments that are final. */
  readonly answered: number;
  readonly total: number;
  /** What is still waited for, by queue, in the order to be shown. */
  readonly waiting: readonly { readonly queue: string; readonly count: number }[];
  /** Milliseconds until the next look; null when none is planned. */
  readonly nextLookMs: number | null;
}

/** The one line that log and check run show: `7 of 12 answered, 5 waiting: vidmob 4, ias 1, next look in 9m`. */
export function progressLine(progress: WaitingProgress): string {
  const waiting = progress.waiting.filter(({ count }) => count > 0);
  const answered = `${progress.answered} of ${progress.total} answered`;
  if (waiting.length === 0) return answered;
  const total = waiting.reduce((sum, { count }) => sum + count, 0);
  const queues = waiting.map(({ queue, count }) => `${queue} ${count}`).join(', ');
  return `${answered}, ${total} waiting: ${queues}${nextPoll(progress.nextLookMs)}`;
}

function nextPoll(ms: number | null): string {
  if (ms === null) return '';
  return ms === 0 ? ', looking now' : `, next look in ${readableDuration(ms)}`;
}

/** A moment as people read it in a check: `2026-11-22 14:05 UTC`. */
export function moment(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

/**
 * What a parked check waits for and since when, and when the next look is due; empty when it waits for nothing. `nextLook`
 * is ISO-8601.
 */
export function waitingFor(report: Report, nextLook: string | undefined): string {
  if (report.conclusion !== 'pending') return '';
  const waits = PROVIDERS.flatMap((provider) => waitFor(provider, report));
  const what = waits.length === 0 ? '' : `Waiting for ${listed(waits)}.\n\n`;
  const when =
    nextLook === undefined ? '' : ` The next poll is due in the first scheduled run after ${moment(nextLook)}.`;
  return (
    `${what}The check stays open: the scheduled Creative Gate run (\`mode: rescore\`) completes it as soon as every answer ` +
    `is available. You can also run this job again. Nothing is submitted twice.${when}`
  );
}

function waitFor(provider: ProviderName, { creatives }: Report): string[] {
  const pending = creatives.flatMap(({ assessments }) => {
    const answer = assessments[provider];
    return answer?.status === 'pending' ? [answer.submittedAt] : [];
  });
  if (pending.length === 0) return [];
  const [oldest] = pending.filter((at) => at !== undefined).sort();
  const since = oldest === undefined ? '' : `, since ${moment(oldest)}`;
  return [`${PROVIDER_TITLES[provider]} (${counted(pending.length, 'creative')}${since})`];
}

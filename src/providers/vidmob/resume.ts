import type { Assessment, VidmobScored } from '../../core/assessment.ts';
import type { Creative } from '../../core/creative.ts';
import { contentUrl } from '../../core/url.ts';
import type { Call } from '../../http/http.ts';
import type { BatchOutcome, Progress, Ticket } from '../provider.ts';
import { gapsIn } from './gaps.ts';
import type { Shared } from './shared.ts';
import { submitMedia } from './submit.ts';

/** Keeps what the tags job brought, for the assessment that is made later. */
function remember({ memory }: Shared, { url }: Creative, outcome: BatchOutcome): void {
  if (outcome.kind === 'failed') {
    memory.warn(url, `Creative Tags could not be made: ${outcome.reason}`);
    return;
  }
  const tags = outcome.tagsByUrl.get(url) ?? outcome.tagsByUrl.get(contentUrl(url));
  if (tags) memory.keepTags(url, tags);
}

/** The first scores as the answer; undefined when they were not final. */
function finalScores(fallback: Assessment | null): VidmobScored | undefined {
  if (fallback?.status !== 'scored' || !('guidelines' in fallback)) return undefined;
  return gapsIn(fallback.guidelines).transient.length === 0 ? fallback : undefined;
}

/** Goes on after the tags job: with the first submission, the scores it had, or the submission that waited for tags. */
export async function resumeMedia(
  shared: Shared,
  creative: Creative,
  waiting: { readonly ticket: Ticket | null; readonly fallback: Assessment | null },
  outcome: BatchOutcome,
  call: Call,
): Promise<Progress> {
  const { ticket, fallback } = waiting;
  remember(shared, creative, outcome);
  const stage = outcome.kind === 'finished' ? 'batched' : 'untagged';
  if (!ticket) return await submitMedia(shared, creative, stage, null, call);
  const scored = outcome.kind === 'failed' ? finalScores(fallback) : undefined;
  if (!scored) {
    return { kind: 'working', ticket: { ...ticket, stage }, on: 'scores after tagging', pollAgain: 'now' };
  }
  const warnings = [...new Set([...scored.warnings, ...shared.memory.of(creative.url).warnings])];
  return { kind: 'settled', assessment: { ...scored, warnings } };
}

import type { Assessment } from '../../core/assessment.ts';
import type { Creative } from '../../core/creative.ts';
import type { Call } from '../../http/http.ts';
import type { BatchOutcome, Progress, Ticket } from '../provider.ts';
import { unanswered } from '../step-outcomes.ts';
import { noDataCode } from './rules/no-data-codes.ts';
import type { GuidelineRow, VidmobScored } from './vidmob-answer.ts';
import { asked, isObject, isSuccess, resultOf, unclear, vidmobRefused } from './vidmob-client.ts';
import { awaitedJob, type Shared } from './vidmob-run.ts';
import { readStatus } from './vidmob-status.ts';
import { lookUp, submitMedia } from './vidmob-submit.ts';
import { mediaScores, toScored } from './vidmob-to-assessment.ts';

/** What the guidelines without data mean for going on. Codes are as sent, each once. */
export interface Gaps {
  /** The asset cannot be used; undefined when no code says so. */
  readonly rejected: { readonly codes: readonly string[]; readonly fix: string } | undefined;
  /** Some guideline needs Creative Tags first. */
  readonly isUntagged: boolean;
  /** Codes that make the scores not final. */
  readonly transient: readonly string[];
}

/** Reads the NO_DATA codes among guideline rows. */
export function gapsIn(rows: readonly GuidelineRow[]): Gaps {
  const codes = [...new Set(rows.map(({ result }) => result))].map(noDataCode);
  const rejected = codes.filter(({ kind }) => kind === 'rejected');
  return {
    rejected: rejected[0] && { codes: rejected.map(({ code }) => code), fix: rejected[0].fix },
    isUntagged: codes.some(({ kind }) => kind === 'needs-tags'),
    transient: codes.filter(({ kind }) => kind === 'transient').map(({ code }) => code),
  };
}

/** Fetches the scores of a complete submission, for the channels asked for (media-scoring-guide, step 3). */
export async function readScores(
  { ask, clock, memory }: Shared,
  creative: Creative,
  ticket: Ticket,
  call: Call,
): Promise<{ readonly scored: VidmobScored } | { readonly ended: Progress }> {
  const context = { doing: 'fetching the scores', ticket };
  const path = `/v1/scoring/media/${encodeURIComponent(ticket.id)}/scores`;
  const query = { format: 'summary,detail', channel: creative.channels.join(',') };
  const got = await asked(ask({ path, query }, call), context);
  if ('ended' in got) return got;
  const { answer } = got;
  if (answer.status === 404) {
    const reason = 'Vidmob says that the asset is scored, but does not find its scores yet';
    return { ended: { kind: 'failed-for-now', reason, remedy: 'Run the gate again in a few minutes.' } };
  }
  if (!isSuccess(answer)) return { ended: vidmobRefused(answer, context) };
  const result = resultOf(answer.body);
  const parsed = mediaScores.safeParse(result);
  const saysSomething = isObject(result) && ('summary' in result || 'detail' in result);
  if (!parsed.success || !saysSomething) return { ended: unclear(answer, context) };
  const answeredAt = clock.now();
  return { scored: toScored({ scores: parsed.data, creative, ticket, answeredAt, notes: memory.of(creative.url) }) };
}

/** Before paying for tags: an earlier run may have tagged the asset and submitted it again. */
async function beforeTagging(
  shared: Shared,
  creative: Creative,
  ticket: Ticket,
  fallback: VidmobScored,
  call: Call,
): Promise<Progress> {
  const context = { doing: 'looking for an earlier submission after tagging', ticket };
  const lookedUp = await lookUp(shared, creative, 'tagged', context, call);
  if ('ended' in lookedUp) return lookedUp.ended;
  const { answer, found } = lookedUp;
  // Found under its id alone, the version left aside: that is the submission which lacks the tags.
  if (found && found.ticket.id !== ticket.id) return found;
  const needsBatch: Progress = { kind: 'needs-batch', ticket, fallback };
  if (isSuccess(answer)) return needsBatch;
  const refusal = vidmobRefused(answer, context);
  return refusal.kind === 'failed-for-now' ? refusal : needsBatch;
}

/** What scores are worth: an answer, or a reason to go on. */
async function judged(
  shared: Shared,
  creative: Creative,
  ticket: Ticket,
  scored: VidmobScored,
  call: Call,
): Promise<Progress> {
  const gaps = gapsIn(scored.guidelines);
  if (gaps.rejected) {
    const reason = `Vidmob could not read the asset: ${gaps.rejected.codes.join(', ')}.`;
    return unanswered('rejected', ticket, reason, gaps.rejected.fix);
  }
  if (gaps.isUntagged && shared.tags !== 'never') {
    if (ticket.stage === 'first') return await beforeTagging(shared, creative, ticket, scored, call);
    if (ticket.stage === 'batched') return await submitMedia(shared, creative, 'tagged', ticket, call);
  }
  if (gaps.transient.length > 0) {
    const on = `scores that are not final (${gaps.transient.join(', ')})`;
    return { kind: 'working', ticket, on, pollAgain: 'later' };
  }
  return { kind: 'settled', assessment: scored };
}

/** One look at a submission: its status, and once that is complete its scores. */
export async function checkMedia(shared: Shared, creative: Creative, ticket: Ticket, call: Call): Promise<Progress> {
  const awaited = awaitedJob(ticket);
  if (awaited) return { kind: 'needs-batch', fallback: null, ...awaited };
  const status = await readStatus(shared, ticket, call);
  if (status !== 'complete') return status;
  const read = await readScores(shared, creative, ticket, call);
  return 'ended' in read ? read.ended : await judged(shared, creative, ticket, read.scored, call);
}

/** The first scores as the answer; undefined when they were not final. */
function finalScores(fallback: Assessment | null): VidmobScored | undefined {
  if (fallback?.status !== 'scored' || !('guidelines' in fallback)) return undefined;
  return gapsIn(fallback.guidelines).transient.length === 0 ? fallback : undefined;
}

/** Continues after the tags job: with the first submission, the scores it had, or the submission that waited for tags. */
export async function resumeMedia(
  shared: Shared,
  creative: Creative,
  waiting: { readonly ticket: Ticket | null; readonly fallback: Assessment | null },
  outcome: BatchOutcome,
  call: Call,
): Promise<Progress> {
  const { ticket, fallback } = waiting;
  if (outcome.kind === 'failed') shared.memory.warn(creative.url, `Creative Tags could not be made: ${outcome.reason}`);
  const stage = outcome.kind === 'finished' ? 'batched' : 'untagged';
  if (!ticket) return await submitMedia(shared, creative, stage, null, call);
  const scored = outcome.kind === 'failed' ? finalScores(fallback) : undefined;
  if (!scored) {
    return { kind: 'working', ticket: { ...ticket, stage }, on: 'scores after tagging', pollAgain: 'now' };
  }
  const warnings = [...new Set([...scored.warnings, ...shared.memory.of(creative.url).warnings])];
  return { kind: 'settled', assessment: { ...scored, warnings } };
}

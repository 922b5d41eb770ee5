import type { VidmobScored } from '../../core/assessment.ts';
import type { Creative } from '../../core/creative.ts';
import type { Call } from '../../http/http.ts';
import { unanswered } from '../failure.ts';
import type { Progress, Ticket } from '../provider.ts';
import { gapsIn } from './gaps.ts';
import { lookUp } from './lookup.ts';
import { readScores } from './scores.ts';
import type { Shared } from './shared.ts';
import { awaitedJob } from './stages.ts';
import { readStatus } from './status.ts';
import { isSuccess, refused } from './step.ts';
import { submitMedia } from './submit.ts';

/** Before paying for tags: an earlier run may have tagged the asset and submitted it again. */
async function beforeTagging(
  shared: Shared,
  creative: Creative,
  ticket: Ticket,
  fallback: VidmobScored,
  call: Call,
): Promise<Progress> {
  const errand = { doing: 'looking for an earlier submission after tagging', ticket };
  const lookedUp = await lookUp(shared, creative, 'tagged', errand, call);
  if ('ended' in lookedUp) return lookedUp.ended;
  const { answer, found } = lookedUp;
  // Found under its id alone, the version left aside: that is the submission which lacks the tags.
  if (found && found.ticket.id !== ticket.id) return found;
  const needsBatch: Progress = { kind: 'needs-batch', ticket, fallback };
  if (isSuccess(answer)) return needsBatch;
  const refusal = refused(answer, errand);
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
    return unanswered('rejected', ticket, reason, gaps.rejected.cure);
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

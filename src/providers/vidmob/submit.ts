import type { Creative } from '../../core/creative.ts';
import type { Call } from '../../http/http.ts';
import type { Progress, Ticket } from '../provider.ts';
import { uniqueIdIn } from './envelope.ts';
import { lookUp } from './lookup.ts';
import { mediaBody, sentVersion } from './media.ts';
import { refusedSubmission } from './refusal.ts';
import type { Shared } from './shared.ts';
import type { Stage } from './stages.ts';
import { asked, type Errand, isSuccess, refused } from './step.ts';

/** Finds the submission that Vidmob has but did not name. */
async function recover(
  shared: Shared,
  creative: Creative,
  stage: Stage,
  errand: Errand,
  call: Call,
): Promise<Progress> {
  const lookedUp = await lookUp(shared, creative, stage, errand, call);
  if ('ended' in lookedUp) return lookedUp.ended;
  const { answer, found } = lookedUp;
  if (found) return found;
  if (!isSuccess(answer) && answer.status !== 404) return refused(answer, errand);
  const reason = 'Vidmob has the creative already, but does not say under which uniqueId';
  return { kind: 'failed-for-now', reason, remedy: 'Run the gate again in a few minutes.' };
}

/**
 * Submits a creative, for the stage its new ticket will have. Sending it twice does no harm: Vidmob deduplicates by id,
 * version and source. A 409 names a submission made before, which may be scored already.
 */
export async function submitMedia(
  shared: Shared,
  creative: Creative,
  stage: Stage,
  ticket: Ticket | null,
  call: Call,
): Promise<Progress> {
  const errand = { doing: stage === 'tagged' ? 'submitting again after tagging' : 'submitting', ticket };
  const json = mediaBody(creative, sentVersion(creative, stage));
  const sent = await asked(shared.ask({ path: '/v1/media', json }, call), errand);
  if ('ended' in sent) return sent.ended;
  const { answer } = sent;
  const isNew = isSuccess(answer);
  if (!isNew && answer.status !== 409) return await refusedSubmission(shared, creative, answer, errand, call);
  if (isNew) shared.meter.submitted('vidmob');
  const id = uniqueIdIn(answer.body);
  if (id === undefined) return await recover(shared, creative, stage, errand, call);
  const accepted = { id, submittedAt: shared.clock.now(), stage };
  return { kind: 'working', ticket: accepted, on: 'scoring', pollAgain: isNew ? 'later' : 'now' };
}

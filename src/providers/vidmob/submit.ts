import type { Creative } from '../../core/creative.ts';
import type { Call } from '../../http/http.ts';
import type { Progress, Ticket } from '../provider.ts';
import { uniqueIdIn } from './envelope.ts';
import { mediaBody, sentVersion } from './media.ts';
import { refusedSubmission } from './refusal.ts';
import type { Shared } from './shared.ts';
import type { Stage } from './stages.ts';
import { type Asked, asked, type Errand, isSuccess, refused } from './step.ts';

/** Asks for a submission by the manifest's own id, which needs no `uniqueId` (vidmob-score-an-external-asset, step 2). */
export async function lookUp(
  { ask }: Shared,
  creative: Creative,
  stage: Stage,
  errand: Errand,
  call: Call,
): Promise<Asked> {
  const path = `/v1/media/${encodeURIComponent(creative.id)}/status`;
  const query = { source: creative.source, version: sentVersion(creative, stage) };
  return await asked(ask({ path, query }, call), errand);
}

/** The `uniqueId` of a submission that Vidmob has but did not name. */
async function recover(shared: Shared, creative: Creative, stage: Stage, errand: Errand, call: Call) {
  const found = await lookUp(shared, creative, stage, errand, call);
  if ('ended' in found) return found;
  const { answer } = found;
  const uniqueId = isSuccess(answer) ? uniqueIdIn(answer.body) : undefined;
  if (uniqueId !== undefined) return { uniqueId };
  if (!isSuccess(answer) && answer.status !== 404) return { ended: refused(answer, errand) };
  const reason = 'Vidmob has the creative already, but does not say under which uniqueId';
  const ended: Progress = { kind: 'failed-for-now', reason, remedy: 'Run the gate again in a few minutes.' };
  return { ended };
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
  const named = uniqueIdIn(answer.body);
  const known = named === undefined ? await recover(shared, creative, stage, errand, call) : { uniqueId: named };
  if ('ended' in known) return known.ended;
  return {
    kind: 'working',
    ticket: { id: known.uniqueId, submittedAt: shared.clock.now(), stage },
    on: 'scoring',
    lookAgain: isNew ? 'later' : 'now',
  };
}

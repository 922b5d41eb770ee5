import type { Creative } from '../../core/creative.ts';
import type { Call, HttpAnswer } from '../../http/http.ts';
import type { Progress, Ticket } from '../provider.ts';
import { uniqueIdIn } from './envelope.ts';
import { sentVersion } from './media.ts';
import type { Shared } from './shared.ts';
import type { Stage } from './stages.ts';
import { stateIn } from './status.ts';
import { asked, type Errand, isSuccess } from './step.ts';

/** What looking for a submission came to; `found` is undefined when the answer names none. */
export type LookedUp =
  | { readonly ended: Progress }
  | { readonly answer: HttpAnswer; readonly found: Extract<Progress, { kind: 'working' }> | undefined };

/**
 * Looks for a submission by the manifest's own id, which needs no `uniqueId` (vidmob-score-an-external-asset, step 2).
 * The answer tells the status as well, so that only what is done is looked at again at once.
 */
export async function lookUp(
  { ask, clock }: Shared,
  creative: Creative,
  stage: Stage,
  errand: Errand,
  call: Call,
): Promise<LookedUp> {
  const path = `/v1/media/${encodeURIComponent(creative.id)}/status`;
  const query = { source: creative.source, version: sentVersion(creative, stage) };
  const got = await asked(ask({ path, query }, call), errand);
  if ('ended' in got) return got;
  const { answer } = got;
  const id = isSuccess(answer) ? uniqueIdIn(answer.body) : undefined;
  if (id === undefined) return { answer, found: undefined };
  const ticket: Ticket = { id, submittedAt: clock.now(), stage };
  const pollAgain = stateIn(answer) === 'working' ? 'later' : 'now';
  return { answer, found: { kind: 'working', ticket, on: 'scoring', pollAgain } };
}

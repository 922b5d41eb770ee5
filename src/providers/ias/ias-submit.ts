import type { Creative } from '../../core/creative.ts';
import { contentUrl } from '../../core/url.ts';
import type { HttpAnswer } from '../../http/http.ts';
import { TransportError } from '../../http/http-failures.ts';
import type { UsageMeter } from '../../http/usage-meter.ts';
import type { Clock } from '../../time/clock.ts';
import type { Progress, Provider, Ticket } from '../provider.ts';
import { errorText, failedStep, refusedStep, unanswered, unclearStep } from '../step-outcomes.ts';
import { failedAnswer, type IasAnswer, type IasPost, scoreAnswer } from './ias-client.ts';

/** `stage` of a ticket whose submission was sent twice because the first answer got lost. */
export const REPEATED = 'repeated';

const CREDENTIAL = 'ias-client-id and ias-client-secret';

/** Maps an error answer of IAS, or of its token URL, to a Progress. */
export function iasRefused(doing: string, ticket: Ticket | null, { kind, answer }: IasAnswer): Progress {
  const progress = refusedStep({ provider: 'IAS', doing, ticket, answer, credential: CREDENTIAL });
  if (kind === 'answered' || progress.kind !== 'settled') return progress;
  const said = errorText(answer.body);
  const reason = `IAS gives no access with these credentials: ${answer.status}${said === undefined ? '.' : `, ${said}`}`;
  return unanswered('unavailable', ticket, reason, `Check the inputs ${CREDENTIAL}, and ias-token-url.`);
}

/** IAS's final word that it cannot score the asset. */
export function rejected(ticket: Ticket, { body }: HttpAnswer): Progress {
  const said = errorText(body);
  const reason = `IAS could not score the asset${said === undefined ? '.' : `: ${said}`}`;
  return unanswered('rejected', ticket, reason, 'Check that the URL serves a whole file in a format IAS supports.');
}

/** Request body of POST /v1/score. One URL a call: the one `contentId` that comes back could not name two. */
function scoreBody(creative: Creative, url: string): object {
  const { description, language } = creative;
  const title = creative.title ?? creative.name;
  return { url: [url], title, description, ...(language.length > 0 && { language }) };
}

/** Equal for creatives with the same request to IAS, ignoring the signatures of their links. */
export function iasRequestKey(creative: Creative): string {
  return JSON.stringify(scoreBody(creative, contentUrl(creative.url)));
}

/** Whether IAS may have accepted a submission that was answered like this: a gateway's word, or an unknown form. */
function leavesDoubt({ status, body }: HttpAnswer): boolean {
  return status === 502 || status === 504 || (status < 300 && errorText(body) === undefined);
}

/**
 * Submits an asset. IAS has no key against submitting twice, so a submission that may have been accepted is repeated
 * once in a run and never again.
 */
export function createIasSubmit(
  post: IasPost,
  { clock, meter }: { clock: Clock; meter: UsageMeter },
): Provider['submit'] {
  const doubtful = new Set<string>();
  const step = { provider: 'IAS', doing: 'submitting', ticket: null };

  /** Spends the one repetition; settles when it is spent already. What may have been accepted counts as accepted. */
  const inDoubt = (key: string, why: string): Progress | undefined => {
    meter.submitted('ias');
    if (!doubtful.has(key)) {
      doubtful.add(key);
      return undefined;
    }
    const reason = `IAS was sent the creative twice and may have accepted it, but its answer was lost: ${why}`;
    return unanswered('unavailable', null, reason, 'Run the gate again when IAS answers.');
  };

  const submit: Provider['submit'] = async (creative, call) => {
    const key = iasRequestKey(creative);
    let outcome: IasAnswer;
    try {
      outcome = await post('/v1/score', scoreBody(creative, creative.url), 'if-not-processed', call);
    } catch (error) {
      const leftDoubt = error instanceof TransportError && error.ambiguous && error.code !== 'out-of-time';
      if (!leftDoubt) return failedStep({ ...step, error });
      return inDoubt(key, error.message) ?? (await submit(creative, call));
    }
    const { kind, answer } = outcome;
    if (kind === 'no-token') return iasRefused(step.doing, null, outcome);
    const submittedAt = clock.now();
    const failed = failedAnswer.safeParse(answer.body);
    if (failed.success) return rejected({ id: failed.data.contentId, submittedAt, stage: 'first' }, answer);
    const score = scoreAnswer.safeParse(answer.body);
    if (answer.status < 300 && score.success) {
      meter.submitted('ias');
      const stage = doubtful.has(key) ? REPEATED : 'first';
      const ticket = { id: score.data.contentId, submittedAt, stage };
      return { kind: 'working', ticket, on: 'IAS has accepted the asset', pollAgain: 'later' };
    }
    const lost = leavesDoubt(answer) ? inDoubt(key, `it was answered ${answer.status}.`) : undefined;
    if (lost) return lost;
    return answer.status < 300 ? unclearStep({ ...step, answer }) : iasRefused(step.doing, null, outcome);
  };
  return submit;
}

import type { HttpAnswer } from '../../http/http.ts';
import { errorText } from '../error-text.ts';
import { refusedStep, unanswered } from '../failure.ts';
import type { Progress, Ticket } from '../provider.ts';
import { kindOf, type ReasonKind, remedyOf } from './reasons.ts';
import type { Envelope } from './schema.ts';

/** What a step is worth that Verity answered with an error status. */
export function refused(doing: string, ticket: Ticket | null, answer: HttpAnswer): Progress {
  // Verity's gateway says the same 403 of a wrong path and of a bad key; only the message differs.
  if (answer.status === 403 && errorText(answer.body) === 'Missing Authentication Token') {
    const reason = `Verity does not know the address it was asked at while ${doing} (403).`;
    return unanswered('unavailable', ticket, reason, 'Check the input verity-url.');
  }
  return refusedStep({ provider: 'Verity', doing, ticket, answer, credential: 'verity-api-key' });
}

/** States in which Verity has given up (its page on invalid video requests). */
const GIVEN_UP = new Set(['ERROR', 'NOT_SUPPORTED', 'INVALID']);

/** What a 2xx answer says went wrong: the step that follows from it, or the analyses that are missing. */
export type Told = { readonly step: Progress } | { readonly partial: readonly string[] };

/** Reads the errors and states that Verity sends under 200. The gravest decides. */
export function told({ errors, status }: Envelope, ticket: Ticket | null): Told {
  const reasons = (errors ?? []).map(({ reason }) => reason.slice(0, 80));
  const first = (kind: ReasonKind) => reasons.find((reason) => kindOf(reason) === kind);
  const refusal = first('refused') ?? (GIVEN_UP.has(status?.toUpperCase() ?? '') ? (reasons[0] ?? status) : undefined);
  if (refusal)
    return { step: unanswered('rejected', ticket, `Verity refused the video: ${refusal}.`, remedyOf(refusal)) };
  const failure = first('service');
  if (failure !== undefined) {
    const remedy = 'Run the gate again when Verity answers.';
    return { step: { kind: 'failed-for-now', reason: `Verity failed: ${failure}.`, remedy } };
  }
  if (ticket && first('not-yet') !== undefined) {
    return { step: { kind: 'working', ticket, on: 'Verity has no result yet', pollAgain: 'later' } };
  }
  return { partial: reasons.filter((reason) => kindOf(reason) === 'partial') };
}

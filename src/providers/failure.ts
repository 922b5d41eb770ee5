import type { Unanswered } from '../core/assessment.ts';
import { TransportError } from '../http/errors.ts';
import type { HttpAnswer } from '../http/http.ts';
import { errorText } from './error-text.ts';
import type { Progress, Ticket } from './provider.ts';

/** A settled step without an answer of the provider to judge. */
export function unanswered(
  status: Unanswered['status'],
  ticket: Ticket | null,
  reason: string,
  remedy: string | null,
): Progress {
  return { kind: 'settled', assessment: { status, ticket: ticket?.id ?? null, reason, remedy } };
}

/**
 * What a step is worth whose request brought no answer. `doing` completes "<provider> … while", such as "submitting".
 * Rethrows `out-of-time`, cancellation and defects: the caller's loop knows what those mean.
 */
export function failedStep(options: {
  /** As people write it: `IAS`. */
  readonly provider: string;
  readonly doing: string;
  readonly error: unknown;
  readonly ticket: Ticket | null;
}): Progress {
  const { provider, doing, error, ticket } = options;
  if (!(error instanceof TransportError)) throw error;
  const reason = `${provider} brought no usable answer while ${doing}: ${error.message}`;
  switch (error.code) {
    case 'out-of-time':
      throw error;
    case 'retry-later':
      return { kind: 'later-than-deadline', ticket, on: error.message };
    case 'unreachable':
    case 'attempt-timeout':
    case 'malformed':
      return { kind: 'failed-for-now', reason, remedy: `Run the gate again when ${provider} answers.` };
    case 'redirected':
    case 'too-large':
      return unanswered('unavailable', ticket, reason, `Check the URL the gate is given for ${provider}.`);
  }
}

/**
 * What a step is worth that was answered with an error status. `credential` is the input to check on 401 and 403,
 * `detail` replaces what the provider says in the body.
 */
export function refusedStep(options: {
  readonly provider: string;
  readonly doing: string;
  readonly answer: HttpAnswer;
  readonly ticket: Ticket | null;
  readonly credential: string;
  readonly detail?: string | undefined;
}): Progress {
  const { provider, doing, answer, ticket, credential } = options;
  const { status } = answer;
  const said = options.detail ?? errorText(answer.body);
  const reason = `${provider} answered ${status} while ${doing}${said === undefined ? '' : `: ${said}`}`;
  if (status === 400 || status === 415 || status === 422) {
    return unanswered('rejected', ticket, reason, "Correct the creative's entry or its file as the message says.");
  }
  if (status === 401 || status === 403) {
    return unanswered('unavailable', ticket, reason, `Check the input ${credential} and what it is allowed to do.`);
  }
  if (status === 408 || status === 425 || status === 429 || status >= 500) {
    return { kind: 'failed-for-now', reason, remedy: `Run the gate again when ${provider} answers.` };
  }
  return unanswered('unavailable', ticket, reason, `Check the URL the gate is given for ${provider}.`);
}

import type { HttpAnswer } from '../../http/http.ts';
import { errorText } from '../error-text.ts';
import { refusedStep, unanswered } from '../failure.ts';
import type { Progress, Ticket } from '../provider.ts';
import type { IasAnswer } from './client.ts';

const CREDENTIAL = 'ias-client-id and ias-client-secret';

/** What a step is worth that IAS, or its token URL, answered with an error. */
export function refused(doing: string, ticket: Ticket | null, { kind, answer }: IasAnswer): Progress {
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

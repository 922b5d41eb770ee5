import { z } from 'zod';
import type { Unanswered } from '../core/assessment.ts';
import { createRedact } from '../core/redact.ts';
import type { HttpAnswer } from '../http/http.ts';
import { TransportError } from '../http/http-failures.ts';
import type { ProbeResult, Progress, Ticket } from './provider.ts';

/** Characters of a provider's message that are shown. */
const LONGEST = 300;

/**
 * Values by names that a provider chooses. A map with the name `__proto__` is none that is understood: read on, it would be
 * left out without a word, and what it says would never be evaluated.
 */
export const byAnyName = z
  .unknown()
  .refine((value) => !isRecord(value) || !Object.hasOwn(value, '__proto__'), 'takes no name __proto__')
  .pipe(z.record(z.string(), z.unknown()));

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The message in an error body, in whichever of the published envelopes: Vidmob `error.message` (a text or a list) and
 * `message`, IAS `error` and `error_description`, Verity `errorMessage`, `errors[].reason` and `message`.
 */
function messageIn(body: unknown): string | undefined {
  if (typeof body === 'string') return body;
  if (Array.isArray(body)) {
    const texts = body.map(messageIn).filter((text) => text !== undefined);
    return texts.length === 0 ? undefined : texts.join('; ');
  }
  if (!isRecord(body)) return undefined;
  const keys = ['error_description', 'errorMessage', 'message', 'reason', 'error', 'errors'];
  for (const key of keys) {
    const text = messageIn(Object.hasOwn(body, key) ? body[key] : undefined);
    if (text !== undefined && text.trim() !== '') return text;
  }
  return undefined;
}

/** Before it is cut: half a signature would not be known for one. */
const withoutSignatures = createRedact([]);

/** What the provider itself says went wrong, on one line of bounded length; undefined when it says nothing readable. */
export function errorText(body: unknown): string | undefined {
  const line = withoutSignatures(messageIn(body) ?? '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (line === '') return undefined;
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** One step with a provider, for its failure message. */
interface StepContext {
  /** As people write it: `IAS`. */
  readonly provider: string;
  /** Completes "while …", such as "submitting". */
  readonly doing: string;
  /** Null until the provider has accepted a submission. */
  readonly ticket: Ticket | null;
}

/** A settled step without an answer of the provider to judge. */
export function unanswered(
  status: Unanswered['status'],
  ticket: Ticket | null,
  reason: string,
  remedy: string | null,
): Progress {
  return { kind: 'settled', assessment: { status, ticket: ticket?.id ?? null, reason, remedy } };
}

/** A settled step whose ticket the provider does not know any more: a later run may submit the creative again. */
export function expired(ticket: Ticket, reason: string, remedy: string): Progress {
  return { kind: 'settled', assessment: { status: 'unavailable', ticket: ticket.id, reason, remedy }, isExpired: true };
}

/**
 * Maps a transport error to a Progress. Rethrows `out-of-time`, cancellation and defects: the caller's
 * loop knows what those mean.
 */
export function failedStep(options: StepContext & { readonly error: unknown }): Progress {
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
    case 'left-alone':
      return { kind: 'failed-for-now', reason, remedy: `Run the gate again when ${provider} answers.` };
    case 'redirected':
    case 'too-large':
      return unanswered('unavailable', ticket, reason, `Check the URL the gate is given for ${provider}.`);
  }
}

/** "IAS answered 503 while submitting: …", with what the provider itself says of it. */
function tellAnswer(
  { provider, doing, answer }: StepContext & { readonly answer: HttpAnswer },
  detail?: string,
): string {
  const said = detail ?? errorText(answer.body);
  return `${provider} answered ${answer.status} while ${doing}${said === undefined ? '' : `: ${said}`}`;
}

/**
 * Maps an error status to a Progress. `credential` is the input to check on 401 and 403,
 * `detail` replaces what the provider says in the body. A bad request refuses the asset only as long as there is no
 * ticket: later ones do not depend on the asset.
 */
export function refusedStep(
  options: StepContext & {
    readonly answer: HttpAnswer;
    readonly credential: string;
    readonly detail?: string | undefined;
  },
): Progress {
  const { provider, answer, ticket, credential } = options;
  const { status } = answer;
  const reason = tellAnswer(options, options.detail);
  if (ticket === null && (status === 400 || status === 415 || status === 422)) {
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

/** Maps a 2xx answer of an undocumented shape to a Progress: never an answer to judge. */
export function unclearStep(options: StepContext & { readonly answer: HttpAnswer }): Progress {
  const reason = `${tellAnswer(options)} (an answer of a form that the gate does not know).`;
  return { kind: 'failed-for-now', reason, remedy: 'Run the gate again; if it stays, report it.' };
}

/** What a look says; `unknown` where it brought no answer. Rejects only when the run is cancelled, or for a defect. */
export async function probed(look: () => Promise<ProbeResult>): Promise<ProbeResult> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof TransportError) return 'unknown';
    throw error;
  }
}

/** What a step reveals about the submission; one that failed for a reason other than the asset reveals nothing. */
export function probeResult(progress: Progress): ProbeResult {
  if (progress.kind === 'working') return 'working';
  if (progress.kind !== 'settled') return 'unknown';
  const isSaid = progress.isExpired === true || progress.assessment.status !== 'unavailable';
  return isSaid ? 'changed' : 'unknown';
}

import type { HttpAnswer } from '../../http/http.ts';
import type { Progress, Ticket } from '../provider.ts';
import { errorText, refusedStep, unanswered } from '../step-outcomes.ts';
import type { Envelope } from './verity-client.ts';

/**
 * What an error reason means: the asset was refused, part of the analysis is missing, the result is not there yet, or
 * the service failed.
 */
export type ReasonKind = 'refused' | 'partial' | 'not-yet' | 'service';

/** Analyses whose failure leaves the others standing, and what the answer then rests on. */
const PARTIAL: ReadonlyMap<string, string> = new Map([
  ['VIDEO_TRANSCRIPTION_FAILED', 'Verity could not transcribe the speech; its answer rests on what is seen'],
  ['VIDEO_OCR_FAILED', 'Verity could not read the text in the picture; its answer rests on the rest'],
]);

/** Sorts a reason by Verity's naming, as not all reasons are published. One it says of nothing known is `service`. */
export function kindOf(reason: string): ReasonKind {
  if (PARTIAL.has(reason)) return 'partial';
  if (/(NOT_FOUND|NOT_EXIST|STILL_PROCESSING)$/.test(reason)) return 'not-yet';
  return /^(VIDEO|URL|LANGUAGE)_|NOT_SUPPORTED|INVALID/.test(reason) ? 'refused' : 'service';
}

/** The warning that goes with a partial analysis. */
export function warningOf(reason: string): string {
  return `${PARTIAL.get(reason)} (${reason}).`;
}

/** What to do about a refused asset. */
export function verityRemedy(reason: string): string {
  if (reason.startsWith('VIDEO_DOWNLOAD_FAILED')) {
    return 'Check that the URL can be fetched without a login. Verity keeps a failed URL for 24 h: use a new one.';
  }
  return 'Check that the file is a video Verity supports: MP4, MOV or M3U8, at most 2 GB.';
}

/** Maps an error status of Verity to a Progress. */
export function verityRefused(doing: string, ticket: Ticket | null, answer: HttpAnswer): Progress {
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
export type ErrorOutcome = { readonly step: Progress } | { readonly partial: readonly string[] };

/** Reads the errors and states that Verity sends under 200. The gravest decides. */
export function errorOutcome({ errors, status }: Envelope, ticket: Ticket | null): ErrorOutcome {
  const reasons = (errors ?? []).map(({ reason }) => reason.slice(0, 80));
  const first = (kind: ReasonKind) => reasons.find((reason) => kindOf(reason) === kind);
  const refusal = first('refused') ?? (GIVEN_UP.has(status?.toUpperCase() ?? '') ? (reasons[0] ?? status) : undefined);
  if (refusal)
    return { step: unanswered('rejected', ticket, `Verity refused the video: ${refusal}.`, verityRemedy(refusal)) };
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

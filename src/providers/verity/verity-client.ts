import { z } from 'zod';
import type { Call, Http, HttpAnswer } from '../../http/http.ts';
import type { Progress, Ticket } from '../provider.ts';
import { errorText, failedStep, refusedStep, unanswered, unclearStep } from '../step-outcomes.ts';

/** What every answer may hold instead of what was asked for, under 200 (facts.md, section 4). */
const envelope = {
  uuid: z.string().min(1).nullish(),
  /** How far Verity is, or that it gave up. */
  status: z.string().nullish(),
  /** What went wrong with the asset. */
  errors: z.array(z.object({ reason: z.string() })).nullish(),
};
export type Envelope = Pick<z.infer<typeof statusAnswer>, 'status' | 'errors'>;

/** Answer of GET /video/classification/{uuid}/status. */
export const statusAnswer = z.object(envelope);

/** Answer of POST /video/classification; `acceptedAt` is the ISO-8601 moment at which Verity first saw the URL. */
export const acceptedAnswer = z.object({ ...envelope, acceptedAt: z.string().nullish() });

/** Text that is shown and decides nothing: what is not text is left out. */
const shownText = z.string().nullish().catch(null);

/** Answer of GET /video/classification/{uuid}. What is only shown may be malformed; what is judged may not. */
export const resultAnswer = z.object({
  ...envelope,
  data: z
    .object({
      processedAt: shownText,
      expiresAt: shownText,
      languageCode: shownText,
      iab: z.unknown().optional(),
      keywords: z.array(z.string()).nullish().catch(null),
      sentiments: z
        .array(z.object({ sentiment: z.string(), score: z.number().nullish() }))
        .nullish()
        .catch(null),
      safe: z.boolean().nullish(),
      threats: z.array(z.object({ id: z.string(), category: shownText, risk: z.unknown().optional() })).nullish(),
    })
    .nullish(),
});
export type ResultAnswer = z.infer<typeof resultAnswer>;

/** Calls a path below /video/classification. Rejects as the transport does. */
export type VeritySend = (method: 'GET' | 'POST', path: string, call: Call, json?: unknown) => Promise<HttpAnswer>;

/** Calls with the key in `x-api-key`. */
export function createVeritySend(options: {
  readonly http: Http;
  readonly url: string;
  readonly apiKey: string;
}): VeritySend {
  const base = `${options.url.replace(/\/+$/, '')}/video/classification`;
  const headers = { 'x-api-key': options.apiKey };
  return (method, path, call, json) =>
    options.http({ method, url: `${base}${path}`, headers, json, repeat: 'always', call });
}

/** What is asked about a submission, and how its answer is read. */
export interface VerityQuestion<Said> {
  /** Below the submission: nothing for the result, `/status` for its status. */
  readonly path: '' | '/status';
  /** Completes "while …". */
  readonly doing: string;
  readonly schema: z.ZodType<Said>;
}

/** What Verity said and which analyses are missing, or the step that follows when it said something else. */
export type Reply<Said> =
  | { readonly step: Progress }
  | { readonly said: Said; readonly partial: readonly string[]; readonly unclear: () => Progress };

/** How far Verity is with a submission. */
export const STATUS = { path: '/status', doing: 'asking for the status', schema: statusAnswer } as const;

/** What Verity said of its progress: the state it names, in capitals, and whether its result may be there. */
export function requestState({ said, partial }: { readonly said: Envelope; readonly partial: readonly string[] }) {
  const state = said.status?.toUpperCase();
  // An answer that is all errors names no state; the result may be there all the same.
  return { state, mayHaveResult: state === 'PROCESSED' || (state === undefined && partial.length > 0) };
}

/** Asks one question about a submission, once. */
export async function ask<Said extends z.infer<typeof statusAnswer>>(
  send: VeritySend,
  { path, doing, schema }: VerityQuestion<Said>,
  ticket: Ticket,
  call: Call,
): Promise<Reply<Said>> {
  const step = { provider: 'Verity', doing, ticket };
  let answer: HttpAnswer;
  try {
    answer = await send('GET', `/${encodeURIComponent(ticket.id)}${path}`, call);
  } catch (error) {
    return { step: failedStep({ ...step, error }) };
  }
  if (answer.status === 404) {
    // Verity says so of what it still processes as well as of what it never saw.
    return { step: { kind: 'working', ticket, on: 'Verity is still processing the video', pollAgain: 'later' } };
  }
  if (answer.status >= 300) return { step: verityRefused(doing, ticket, answer) };
  const unclear = () => unclearStep({ ...step, answer });
  const parsed = schema.safeParse(answer.body);
  const isOurs = parsed.success && (parsed.data.uuid ?? ticket.id) === ticket.id;
  if (!isOurs) return { step: unclear() };
  const outcome = errorOutcome(parsed.data, ticket);
  return 'step' in outcome ? outcome : { said: parsed.data, partial: outcome.partial, unclear };
}

/**
 * What an error reason means: the asset was verityRefused, part of the analysis is missing, the result is not there yet, or
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

/** What to do about a verityRefused asset. */
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
    return {
      step: unanswered('rejected', ticket, `Verity verityRefused the video: ${refusal}.`, verityRemedy(refusal)),
    };
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

import { z } from 'zod';
import type { Call, Http, HttpAnswer } from '../../http/http.ts';
import type { Progress, Ticket } from '../provider.ts';
import { failedStep, unclearStep } from '../step-outcomes.ts';
import { errorOutcome, verityRefused } from './verity-refusals.ts';

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

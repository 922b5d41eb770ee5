import { z } from 'zod';
import { untilAborted } from '../../http/attempt.ts';
import type { Call, Http, HttpAnswer, HttpRequest } from '../../http/http.ts';
import { TransportError } from '../../http/http-failures.ts';
import type { Clock } from '../../time/clock.ts';
import { byAnyName } from '../step-outcomes.ts';

/** Answer of the token URL; `expires_in` in seconds, a number or its text. */
const tokenAnswer = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().positive().optional().catch(undefined),
});

/** Answer of POST /v1/score. */
export const scoreAnswer = z.object({ contentId: z.string().min(1) });

/** Answer of POST /v1/results, failures under an error status included. */
export const resultsAnswer = z.object({
  contentId: z.string().optional(),
  status: z.string().transform((status) => status.trim().toLowerCase()),
  garmScores: byAnyName.nullish(),
});
export type ResultsAnswer = z.infer<typeof resultsAnswer>;

/** The final word on an asset that IAS could not score; also sent with 503 (ias-multimedia-classification). */
export const failedAnswer = z.object({ contentId: z.string().min(1), status: z.string().regex(/^\s*failed\s*$/i) });

/** Where tokens come from, and whom to tell that a value is secret. */
export interface TokenOptions {
  readonly http: Http;
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly clock: Clock;
  readonly mask: (secret: string) => void;
}

type TokenResult =
  | { readonly kind: 'token'; readonly value: string }
  | { readonly kind: 'refused'; readonly answer: HttpAnswer };

/**
 * Gives a token that should be valid; with `stale`, one asked for after that one. Rejects like the transport does,
 * never as ambiguous: asking twice costs nothing.
 */
export type Tokens = (call: Call, stale?: string) => Promise<TokenResult>;

/** How long a token is used that does not say when it expires, in milliseconds. */
const UNSTATED_LIFETIME_MS = 300_000;
const MARGIN_MS = 60_000;

/** A refusal that another attempt cannot change within this run. */
const isPermanent = (status: number) => status === 400 || status === 401 || status === 403 || status === 404;

/**
 * Client-credentials tokens for IAS: one request however many calls wait for it, used again until shortly before it
 * expires. Refused credentials are asked about once.
 */
export function createTokens(options: TokenOptions): Tokens {
  const { http, tokenUrl, clock } = options;
  const basic = Buffer.from(`${options.clientId}:${options.clientSecret}`).toString('base64');
  // Both halves are masked, but their encoded combination is not.
  options.mask(basic);
  let current: { readonly value: string; readonly until: number } | undefined;
  let refused: TokenResult | undefined;
  let asking: { readonly result: Promise<TokenResult>; readonly signal: AbortSignal } | undefined;

  const ask = async (call: Call): Promise<TokenResult> => {
    const answer = await http({
      method: 'POST',
      url: tokenUrl,
      headers: { accept: 'application/json', authorization: `Basic ${basic}` },
      form: { grant_type: 'client_credentials' },
      repeat: 'always',
      call,
    }).catch((error: unknown) => {
      throw error instanceof TransportError ? new TransportError(error.code, error.message, { cause: error }) : error;
    });
    if (answer.status >= 300) {
      const refusal: TokenResult = { kind: 'refused', answer };
      if (isPermanent(answer.status)) refused = refusal;
      return refusal;
    }
    const token = tokenAnswer.safeParse(answer.body);
    if (!token.success) throw new TransportError('malformed', 'The answer of the token URL holds no usable token.');
    const { access_token: value, expires_in: seconds } = token.data;
    options.mask(value);
    const lifetime = seconds === undefined ? UNSTATED_LIFETIME_MS : seconds * 1000;
    current = { value, until: clock.now() + lifetime - Math.min(MARGIN_MS, lifetime / 10) };
    return { kind: 'token', value };
  };

  return async (call, stale) => {
    for (;;) {
      if (refused) return refused;
      if (current && current.value !== stale && clock.now() < current.until)
        return { kind: 'token', value: current.value };
      asking ??= {
        result: ask(call).finally(() => {
          asking = undefined;
        }),
        signal: call.signal,
      };
      const shared = asking;
      try {
        return await untilAborted(shared.result, call.signal, 'Waiting for a token');
      } catch (error) {
        // The call that asked for all of us had less time than this one: ask again in its place.
        if (call.signal.aborted || !shared.signal.aborted) throw error;
      }
    }
  };
}

/** `no-token`: the credentials, or every token they bring, are refused by this answer. */
export type IasAnswer = { readonly kind: 'answered' | 'no-token'; readonly answer: HttpAnswer };

/** POSTs JSON to a path of the API. Rejects as the transport does. */
export type IasPost = (path: string, json: unknown, repeat: HttpRequest['repeat'], call: Call) => Promise<IasAnswer>;

/** IAS does not say under which status it sends `invalid_token`, so the body decides, with any status. */
function refusesToken({ status, body }: HttpAnswer): boolean {
  return (
    status === 401 || (typeof body === 'object' && body !== null && Reflect.get(body, 'error') === 'invalid_token')
  );
}

/** Whether the answer is IAS's final word that it cannot score the asset; IAS sends it under 503. */
export function isFailed({ body }: HttpAnswer): boolean {
  return failedAnswer.safeParse(body).success;
}

/** Calls with a token; a refused token is replaced once and the call repeated with the new one. */
export function createIasPost(options: {
  readonly http: Http;
  readonly url: string;
  readonly tokens: Tokens;
}): IasPost {
  const { http, tokens } = options;
  const base = options.url.replace(/\/+$/, '');
  return async (path, json, repeat, call) => {
    const send = (token: string) =>
      http({
        method: 'POST',
        url: `${base}${path}`,
        headers: { authorization: `Bearer ${token}` },
        json,
        repeat,
        isFinal: (answer) => isFailed(answer) || refusesToken(answer),
        call,
      });
    const first = await tokens(call);
    if (first.kind === 'refused') return { kind: 'no-token', answer: first.answer };
    const answer = await send(first.value);
    if (!refusesToken(answer)) return { kind: 'answered', answer };
    const renewed = await tokens(call, first.value);
    if (renewed.kind === 'refused') return { kind: 'no-token', answer: renewed.answer };
    const second = await send(renewed.value);
    return { kind: refusesToken(second) ? 'no-token' : 'answered', answer: second };
  };
}

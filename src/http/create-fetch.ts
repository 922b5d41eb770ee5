import { systemClock } from '../time/clock.ts';
import { type Attempt, type AttemptResponse, createAttempt } from './attempt.ts';
import type { HttpOptions } from './create-http.ts';
import { changesSomething, nameOfRequest, TransportError } from './http-failures.ts';
import { backoff, mayPass, rateLimitPause, retryAfter, TRANSIENT } from './retry-rules.ts';
import { type AttemptOutcome, retrying } from './retrying.ts';

/** Bounds of GitHub's API calls. The meter counts them for `github`. */
export interface FetchOptions extends Omit<HttpOptions, 'party'> {
  /** Ends every request and pause. */
  readonly signal: AbortSignal;
  /** Milliseconds since 1970; what asks us to wait beyond it is not repeated. */
  readonly deadlineAt: number;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 3;

/** GitHub redirects what it renamed; that is followed for reading, and within the host that may have the token. */
async function following(attempt: Attempt, request: Request, signal: AbortSignal, hops = 0): Promise<AttemptResponse> {
  const answered = await attempt(request, signal);
  if (!REDIRECTS.has(answered.status)) return answered;
  const location = answered.headers.get('location') ?? '';
  const target = URL.canParse(location, request.url) ? new URL(location, request.url) : undefined;
  const follows = target?.origin === new URL(request.url).origin && hops < MOST_REDIRECTS;
  if (changesSomething(request) || !follows) {
    const what = nameOfRequest(request);
    throw new TransportError('redirected', `${what}: answered ${answered.status}, a redirect that is not followed.`);
  }
  const { method, headers } = request;
  return await following(attempt, new Request(target, { method, headers }), signal, hops + 1);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A file as it is may be called `raw+json`, which promises nothing about what is in it. */
function promisesJsonIn(headers: Headers): boolean {
  const type = headers.get('content-type') ?? '';
  return /\bjson\b/.test(type) && !/\braw\b/.test(type);
}

/** Octokit hands out broken JSON as a text, so whether an answer is whole has to be known before. */
function assertWhole(answered: AttemptResponse, request: Request): void {
  const { status, headers, bytes } = answered;
  if (status >= 400) return;
  const promisesJson = promisesJsonIn(headers);
  const whole = bytes !== undefined && (!promisesJson || bytes.length === 0 || isJson(new TextDecoder().decode(bytes)));
  if (whole) return;
  const message = `${nameOfRequest(request)}: answered ${status}, but the answer is not whole.`;
  throw new TransportError('malformed', message, { ambiguous: changesSomething(request) });
}

function responseOf(answered: AttemptResponse, url: string): Response {
  const headers = new Headers(answered.headers);
  // They describe the compressed body, which has been unpacked.
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
  const { status, bytes } = answered;
  // Octokit knows JSON by this very name: `application/vnd.github+json`, or none at all, it would hand out as a text.
  const isNamed = headers.has('content-type');
  if (promisesJsonIn(headers) || (!isNamed && isJson(new TextDecoder().decode(bytes)))) {
    headers.set('content-type', 'application/json; charset=utf-8');
  }
  const bodyless = status === 204 || status === 205 || status === 304;
  const response = new Response(bodyless ? null : (bytes ?? null), { status, headers });
  // A response made by hand has no URL; Octokit's pagination reads it.
  return Object.defineProperty(response, 'url', { value: url });
}

/**
 * A fetch for Octokit with the transport's retries and bounds. A POST is repeated only when it certainly was not
 * processed: no connection, or a rate limit. Rejects with TransportError, or with the signal's reason.
 */
export function createFetch(options: FetchOptions): typeof fetch {
  const { clock = systemClock, retries = 4, backoffMs = 500, signal, deadlineAt } = options;
  const attempt = createAttempt({
    party: 'github',
    meter: options.meter,
    attemptTimeoutMs: options.attemptTimeoutMs ?? 20_000,
    maxBytes: options.maxBytes ?? 120_000_000,
    fetch: options.fetch ?? fetch,
    timer: options.timer,
    observe: options.observe,
  });

  const pauseBefore = (
    isPost: boolean,
    retry: number,
    outcome: AttemptOutcome<AttemptResponse>,
  ): number | undefined => {
    if ('error' in outcome) {
      return mayPass(outcome.error) && (!isPost || !outcome.error.ambiguous) ? backoff(retry, backoffMs) : undefined;
    }
    const { answer } = outcome;
    const { status, headers } = answer;
    const asked =
      rateLimitPause(answer, clock.now()) ?? (TRANSIENT.has(status) ? retryAfter(headers, clock.now()) : undefined);
    const notTakenUp = status === 429 || (asked !== undefined && (status === 403 || status === 503));
    if (!notTakenUp && (isPost || !TRANSIENT.has(status))) return undefined;
    return asked ?? backoff(retry, backoffMs);
  };

  return async (input, init = {}) => {
    const { method = 'GET', headers, body } = init;
    const url = input instanceof Request ? input.url : String(input);
    const ends = init.signal ? AbortSignal.any([signal, init.signal]) : signal;
    const answered = await retrying<AttemptResponse>({
      url,
      init: { method, ...(headers && { headers }), ...(body && { body }) },
      retries,
      clock,
      signal: ends,
      attempt: async (request) => {
        const whole = await following(attempt, request, ends);
        assertWhole(whole, request);
        return whole;
      },
      pauseBefore: (retry, outcome) => {
        const pause = pauseBefore(method === 'POST', retry, outcome);
        return pause !== undefined && pause < deadlineAt - clock.now() ? pause : undefined;
      },
    });
    return responseOf(answered, url);
  };
}

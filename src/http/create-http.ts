import { type Clock, systemClock } from '../time/clock.ts';
import { type AttemptOptions, type AttemptResponse, createAttempt, type Timer } from './attempt.ts';
import { type CircuitBreaker, createCircuitBreaker } from './circuit-breaker.ts';
import type { Http, HttpAnswer, HttpRequest } from './http.ts';
import { changesSomething, nameOfRequest, TransportError } from './http-failures.ts';
import { backoff, mayPass, NOT_TAKEN_UP, retryAfter, TRANSIENT } from './retry-rules.ts';
import { type AttemptOutcome, retrying } from './retrying.ts';
import type { Party, UsageMeter } from './usage-meter.ts';

/** Whom requests go to and within which bounds; tests make the bounds small. */
export interface HttpOptions {
  readonly party: Party;
  readonly meter: UsageMeter;
  readonly clock?: Clock;
  /** Milliseconds one attempt may take, headers and body together. */
  readonly attemptTimeoutMs?: number;
  /** Decompressed bytes read of one body. */
  readonly maxBytes?: number;
  /** Attempts after the first. */
  readonly retries?: number;
  /** Milliseconds; the pauses double from here and are shortened at random. */
  readonly backoffMs?: number;
  readonly fetch?: typeof fetch;
  /** What measures an attempt's time. */
  readonly timer?: Timer;
  /** Called after every attempt; for debugging. */
  readonly observe?: AttemptOptions['observe'];
}

function parsed(bytes: Uint8Array): { readonly value: unknown } | undefined {
  const text = new TextDecoder().decode(bytes);
  try {
    return { value: text.trim() === '' ? undefined : (JSON.parse(text) as unknown) };
  } catch {
    return undefined;
  }
}

/** The answer with its body parsed. Throws `redirected`, or `malformed` for a 2xx whose body is not whole JSON. */
function read(answered: AttemptResponse, request: Request): HttpAnswer {
  const { status, headers, bytes } = answered;
  const what = nameOfRequest(request);
  const ambiguous = changesSomething(request);
  if (status >= 300 && status < 400) {
    throw new TransportError('redirected', `${what}: answered ${status}, a redirect; those are not followed.`);
  }
  const body = bytes && parsed(bytes);
  if (status < 300 && body === undefined) {
    const flaw = bytes === undefined ? 'broke off in the middle' : 'is not JSON';
    throw new TransportError('malformed', `${what}: answered ${status}, but the answer ${flaw}.`, { ambiguous });
  }
  return { status, headers, body: body?.value };
}

function mayRepeat(request: HttpRequest, outcome: AttemptOutcome<HttpAnswer>): boolean {
  const always = request.repeat === 'always';
  if ('answer' in outcome) {
    const { answer } = outcome;
    return (always ? TRANSIENT : NOT_TAKEN_UP).has(answer.status) && request.isFinal?.(answer) !== true;
  }
  return mayPass(outcome.error) && (always || !outcome.error.ambiguous);
}

/** The answer of an attempt, unless its host is left alone; what comes of it decides whether the host will be. */
async function withBreaker(
  breaker: CircuitBreaker,
  sent: Request,
  isGood: (answer: HttpAnswer) => boolean,
  attempt: () => Promise<HttpAnswer>,
): Promise<HttpAnswer> {
  const rest = breaker.restLeft();
  if (rest > 0) {
    const { host } = new URL(sent.url);
    const { lastFailure } = breaker;
    const message = `${host} failed every time it was asked, so it is left alone for ${Math.ceil(rest / 1000)} s; the last time ${lastFailure}.`;
    throw new TransportError('left-alone', message);
  }
  try {
    const answer = await attempt();
    if (isGood(answer)) breaker.succeeded();
    else breaker.failed(`it answered ${answer.status}`);
    return answer;
  } catch (error) {
    if (mayPass(error)) breaker.failed(`this happened: ${error.message.replace(/\.$/, '')}`);
    throw error;
  }
}

/** The transport of the provider clients: JSON over HTTP with retries, within the deadline of each call. */
export function createHttp(options: HttpOptions): Http {
  const { party, meter, clock = systemClock, retries = 4, backoffMs = 500 } = options;
  const attempt = createAttempt({
    party,
    meter,
    attemptTimeoutMs: options.attemptTimeoutMs ?? 20_000,
    maxBytes: options.maxBytes ?? 10_000_000,
    fetch: options.fetch ?? fetch,
    timer: options.timer,
    observe: options.observe,
  });
  const breakers = new Map<string, CircuitBreaker>();
  const breakerFor = (url: string): CircuitBreaker => {
    const { host } = new URL(url);
    const breaker = breakers.get(host) ?? createCircuitBreaker(clock);
    breakers.set(host, breaker);
    return breaker;
  };
  return async (request) => {
    const { signal, deadlineAt } = request.call;
    const breaker = breakerFor(request.url);
    const isGood = (answer: HttpAnswer) => !TRANSIENT.has(answer.status) || request.isFinal?.(answer) === true;
    return await retrying<HttpAnswer>({
      url: request.url,
      init: {
        method: request.method,
        headers: { accept: 'application/json', ...request.headers },
        ...(request.json === undefined ? {} : { json: request.json }),
        ...(request.form === undefined ? {} : { body: new URLSearchParams(request.form) }),
      },
      retries,
      clock,
      signal,
      attempt: (sent) => withBreaker(breaker, sent, isGood, async () => read(await attempt(sent, signal), sent)),
      pauseBefore: (retry, outcome) => {
        if (!mayRepeat(request, outcome)) return undefined;
        const left = deadlineAt - clock.now();
        const asked = 'answer' in outcome ? retryAfter(outcome.answer.headers, clock.now()) : undefined;
        if ('answer' in outcome && asked !== undefined && asked >= left) {
          const message = `${nameOfRequest(request)}: answered ${outcome.answer.status} and asked to come back in ${Math.ceil(asked / 1000)} s, after the time of this run.`;
          throw new TransportError('retry-later', message);
        }
        const pause = asked ?? backoff(retry, backoffMs);
        return pause < left ? pause : undefined;
      },
    });
  };
}

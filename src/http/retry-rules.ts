import { TransportError } from './http-failures.ts';

/** Statuses of trouble that may pass by itself. */
export const TRANSIENT = new Set([408, 425, 429, 500, 502, 503, 504, 529]);

/** Those among them that say the request was not taken up at all. */
export const NOT_TAKEN_UP = new Set([408, 425, 429, 503, 529]);

/** Whether a rejected attempt may fare better the next time. */
export function mayPass(error: unknown): error is TransportError {
  return (
    error instanceof TransportError &&
    (error.code === 'unreachable' || error.code === 'attempt-timeout' || error.code === 'malformed')
  );
}

/** What GitHub asks for when it limits content creation and names no time, in milliseconds (docs: rate limits). */
const SECONDARY_LIMIT_PAUSE_MS = 60_000;

/** The parts of GitHub's answer that rate limits need. */
export interface LimitedAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array | undefined;
}

/**
 * Milliseconds GitHub asks us to wait before the request is sent again; undefined when the answer is no rate limit.
 * Primary limits say when they are reset, secondary ones send Retry-After or only a message.
 */
export function rateLimitPause(answer: LimitedAnswer, now: number): number | undefined {
  const { status, headers } = answer;
  if (status !== 403 && status !== 429) return undefined;
  const asked = retryAfter(headers, now);
  if (asked !== undefined) return asked;
  const resetAt = headers.get('x-ratelimit-reset') ?? '';
  if (headers.get('x-ratelimit-remaining') === '0' && /^\d+$/.test(resetAt)) {
    return Math.max(0, Number(resetAt) * 1000 - now);
  }
  const isSecondary = /secondary rate limit/i.test(new TextDecoder().decode(answer.bytes));
  return isSecondary ? SECONDARY_LIMIT_PAUSE_MS : undefined;
}

/** Longest pause between two attempts when the other side does not name one, in milliseconds. */
const LONGEST_MS = 20_000;

/** A random pause before the retry with the given number (from 1), in milliseconds: exponential, with full jitter. */
export function backoff(retry: number, baseMs: number): number {
  return Math.random() * Math.min(LONGEST_MS, baseMs * 2 ** (retry - 1));
}

/** The pause a Retry-After header asks for, in milliseconds; undefined when there is none that can be read. */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // An HTTP date begins with a weekday and ends with GMT; Date.parse alone takes much else for a date.
  const date = /^[A-Z][a-z]{2,8}, .+ GMT$/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

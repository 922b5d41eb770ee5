import { retryAfter } from './pauses.ts';

/** What GitHub asks for when it limits content creation and names no time, in milliseconds (docs: rate limits). */
const SECONDARY_LIMIT_PAUSE_MS = 60_000;

/** GitHub's answer as far as rate limits go. */
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

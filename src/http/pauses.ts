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

import { expect, test } from '@jest/globals';
import { rateLimitPause } from '../../src/http/rate-limit.ts';

const NOW = 1_700_000_000_000;

function pause(status: number, headers: Record<string, string> = {}, message = ''): number | undefined {
  const bytes = new TextEncoder().encode(JSON.stringify({ message }));
  return rateLimitPause({ status, headers: new Headers(headers), bytes }, NOW);
}

test('Retry-After counts first', () => {
  expect(pause(403, { 'retry-after': '7', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' })).toBe(7_000);
});

test('a used-up primary limit is over when it is reset', () => {
  const headers = (reset: string) => ({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset });
  expect(pause(403, headers('1700000042'))).toBe(42_000);
  expect(pause(429, headers('1600000000'))).toBe(0);
  expect(pause(429, headers('soon'))).toBeUndefined();
  expect(pause(429, { 'x-ratelimit-remaining': '0' })).toBeUndefined();
});

test('a secondary limit that names no time takes a minute', () => {
  expect(pause(403, {}, 'You have exceeded a secondary rate limit.')).toBe(60_000);
});

test('anything else is no rate limit', () => {
  expect(pause(403, { 'x-ratelimit-remaining': '12' }, 'Resource not accessible by integration')).toBeUndefined();
  expect(pause(404, { 'retry-after': '7' })).toBeUndefined();
});

import { describe, expect, test } from '@jest/globals';
import { backoff, rateLimitPause, retryAfter } from '../../src/http/retry-rules.ts';

describe('rate limit', () => {
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
});

describe('pauses', () => {
  const NOW = Date.parse('2026-11-20T10:00:00Z');
  const asked = (value: string) => retryAfter(new Headers({ 'retry-after': value }), NOW);

  describe('Retry-After', () => {
    test.each([
      ['120', 120_000],
      ['0', 0],
      ['Fri, 20 Nov 2026 10:02:00 GMT', 120_000],
      ['Friday, 20-Nov-26 10:02:00 GMT', 120_000],
      ['Fri, 20 Nov 2026 09:00:00 GMT', 0],
    ])('%s is %d ms', (value, expected) => {
      expect(asked(value)).toBe(expected);
    });

    test.each(['', 'soon', '-5', '1.5', '2026-11-21', 'Fri, 99 Nov'])('%j says nothing', (value) => {
      expect(asked(value)).toBeUndefined();
    });

    test('absent says nothing', () => {
      expect(retryAfter(new Headers(), NOW)).toBeUndefined();
    });
  });

  test('pauses double at most, vary at random and stay under 20 s', () => {
    for (const [retry, most] of [
      [1, 500],
      [2, 1_000],
      [4, 4_000],
      [30, 20_000],
    ] as const) {
      const pauses = Array.from({ length: 200 }, () => backoff(retry, 500));
      expect(Math.max(...pauses)).toBeLessThan(most);
      expect(Math.max(...pauses)).toBeGreaterThan(most / 2);
      expect(Math.min(...pauses)).toBeLessThan(most / 2);
    }
  });
});

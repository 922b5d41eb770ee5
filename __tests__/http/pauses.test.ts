import { describe, expect, test } from '@jest/globals';
import { backoff, retryAfter } from '../../src/http/pauses.ts';

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

import { describe, expect, test } from '@jest/globals';
import { parseDuration } from '../../src/core/durations.ts';

describe('parseDuration', () => {
  test.each([
    ['250ms', 250],
    ['0s', 0],
    ['30s', 30_000],
    ['10m', 600_000],
    ['1h30m', 5_400_000],
    ['1h1m1s1ms', 3_661_001],
    ['72h', 259_200_000],
    ['500h', 1_800_000_000],
  ])('%s', (text, expected) => {
    expect(parseDuration(text)).toBe(expected);
  });

  test.each([
    [''],
    ['30'],
    ['5 m'],
    ['1.5h'],
    ['-1s'],
    ['30m1h'],
    ['1d'],
    ['1H'],
    ['501h'],
    ['999999999999999999999h'],
  ])('%p is none', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});

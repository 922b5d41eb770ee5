import { expect, test } from '@jest/globals';
import { readableDuration } from '../../../src/core/render/duration.ts';

test.each([
  [0, '0ms'],
  [-5, '0ms'],
  [250, '250ms'],
  [999.7, '1s'],
  [30_000, '30s'],
  [59_700, '1m'],
  [90_000, '1m 30s'],
  [119_600, '2m'],
  [540_000, '9m'],
  [572_000, '10m'],
  [3_600_000, '1h'],
  [3_900_000, '1h 5m'],
  [7_190_000, '2h'],
])('%d ms reads %s', (ms, expected) => {
  expect(readableDuration(ms)).toBe(expected);
});

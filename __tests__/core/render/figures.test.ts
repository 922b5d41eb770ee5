import { describe, expect, test } from '@jest/globals';
import { figure, readableDuration } from '../../../src/core/render/figures.ts';

describe('figures', () => {
  test.each([
    [0.83, '0.83'],
    [0.7, '0.70'],
    [1, '1.00'],
    [0, '0.00'],
    [0.6996, '0.6996'],
    [5 / 6, '0.8333'],
  ])('%d reads %s', (share, expected) => {
    expect(figure(share)).toBe(expected);
  });
});

describe('duration', () => {
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
});

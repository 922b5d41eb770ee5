import { describe, expect, test } from '@jest/globals';
import { sharesApart, shareText } from '../../src/core/shares.ts';

describe('shareText', () => {
  test.each([
    [0.7, '0.70'],
    [1, '1.00'],
    [0.695, '0.695'],
  ])('%d is %s', (value, text) => expect(shareText(value)).toBe(text));
});

describe('sharesApart', () => {
  test.each([
    [0.62, 0.7, '0.62', '0.70', '0.08'],
    [0.6996, 0.7, '0.6996', '0.7000', '0.0004'],
    [0.69, 0.695, '0.690', '0.695', '0.005'],
    [0.7 - 2e-9, 0.7, '0.699999998', '0.700000000', '0.000000002'],
    [0.5, 1e-7, '0.50', '0.00', '0.50'],
    [0.1 + 0.2, 0.4, '0.30', '0.40', '0.10'],
  ])('%d beside %d', (actual, limit, shownActual, shownLimit, by) => {
    expect(sharesApart(actual, limit)).toEqual({ actual: shownActual, limit: shownLimit, by });
  });

  test('equal values end', () => {
    expect(sharesApart(0.5, 0.5).by).toBe('0.000000000000');
  });
});

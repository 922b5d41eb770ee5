import { describe, expect, test } from '@jest/globals';
import { evaluateUnavailable } from '../../../../src/providers/vidmob/rules/vidmob-max-unavailable.ts';
import { scores } from '../../../core/verdict/fixtures.ts';

const at = (value: number) => ({ value, origin: 'default' });
const judge = (notAvailableCount: number | null, applicableCount: number | null, fail: number | null = null) =>
  evaluateUnavailable(
    'META',
    scores({ notAvailableCount, applicableCount }),
    { fail: fail === null ? null : at(fail), warn: at(0.25) },
    'Cure.',
  );

describe('the share of guidelines without data', () => {
  test('above the warning level it warns with counts', () => {
    expect(judge(7, 20)).toEqual([
      {
        rule: 'vidmob/max-unavailable',
        severity: 'warning',
        message:
          'META: 7 of 20 applicable guidelines have no data; the share 0.35 is 0.10 above the warning level 0.25',
        remedy: 'Cure.',
        actual: 0.35,
        limit: 0.25,
        origin: 'default',
        provider: 'vidmob',
        channel: 'META',
        waivedBy: null,
      },
    ]);
  });

  test('above the maximum it fails', () => {
    expect(judge(12, 20, 0.5)).toMatchObject([{ severity: 'error', limit: 0.5 }]);
    expect(judge(3, 2, 1)[0]?.message).toContain('the share 1.50 is 0.50 above the maximum 1.00');
  });

  test('up to the limit it passes', () => {
    expect(judge(5, 20)).toEqual([]);
    expect(judge(0, null, 0.1)).toEqual([]);
    expect(evaluateUnavailable('META', scores({ notAvailableCount: 9 }), { fail: null, warn: null }, '')).toEqual([]);
  });

  test.each([
    [null, 20],
    [3, null],
    [3, 0],
    [-3, 20],
  ])(
    '%s of %s cannot be computed: an error where a maximum counts on it, else a warning',
    (unavailable, applicable) => {
      expect(judge(unavailable, applicable, 0.5)).toMatchObject([{ rule: 'provider/missing-data', severity: 'error' }]);
      expect(judge(unavailable, applicable)).toMatchObject([{ rule: 'provider/missing-data', severity: 'warning' }]);
    },
  );
});

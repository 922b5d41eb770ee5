import { describe, expect, test } from '@jest/globals';
import { evaluateAdherence } from '../../../../src/providers/vidmob/rules/vidmob-min-adherence.ts';
import { evaluateScore } from '../../../../src/providers/vidmob/rules/vidmob-min-score.ts';

const at = (value: number) => ({ value, origin: 'input min-score' });
const BAND = { fail: at(0.7), warn: at(0.8) };
const judge = (actual: number | null, band: Parameters<typeof evaluateScore>[2] = BAND) =>
  evaluateScore('META', actual, band, 'Fix it.');

describe('a share that must reach a limit', () => {
  test('below the failure it says by how much, against what, from where', () => {
    expect(judge(0.62)).toEqual([
      {
        rule: 'vidmob/min-score',
        severity: 'error',
        message: 'META score 0.62 is 0.08 below the minimum 0.70',
        remedy: 'Fix it.',
        actual: 0.62,
        limit: 0.7,
        origin: 'input min-score',
        provider: 'vidmob',
        channel: 'META',
        waivedBy: null,
      },
    ]);
  });

  test('below the warning it warns', () => {
    expect(judge(0.75)).toMatchObject([
      { severity: 'warning', message: 'META score 0.75 is 0.05 below the warning level 0.80', limit: 0.8 },
    ]);
  });

  test.each([0.7, 0.7 - 1e-10, 0.1 * 7])('%d reaches 0.7', (actual) => {
    expect(judge(actual, { fail: at(0.7), warn: null })).toEqual([]);
  });

  test('just below the tolerance it fails, and shows that it does', () => {
    expect(judge(0.7 - 2e-9)).toMatchObject([
      { message: 'META score 0.699999998 is 0.000000002 below the minimum 0.700000000' },
    ]);
  });

  test('without limits everything passes that is a share', () => {
    expect(judge(0, { fail: null, warn: null })).toEqual([]);
  });

  test.each([null, 1.01, -0.1, Number.NaN, 62])('%s is missing, not judged', (actual) => {
    const [found] = judge(actual);
    expect(found).toMatchObject({ rule: 'provider/missing-data', severity: 'error', channel: 'META', limit: 0.7 });
  });

  test('adherence is named after its field', () => {
    expect(evaluateAdherence('X', null, { fail: null, warn: null }, '')[0]).toMatchObject({
      message: "X has no adherencePercent from 0 to 1 in Vidmob's answer",
      limit: null,
    });
    expect(evaluateAdherence('X', 0.5, BAND, '')[0]?.message).toBe('X adherence 0.50 is 0.20 below the minimum 0.70');
  });
});

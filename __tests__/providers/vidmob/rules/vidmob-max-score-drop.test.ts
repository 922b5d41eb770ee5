import { describe, expect, test } from '@jest/globals';
import { evaluateScoreDrop } from '../../../../src/providers/vidmob/rules/vidmob-max-score-drop.ts';

const stated = (value: number) => ({ value, origin: 'policy.yml:7' });
const FAIL = { fail: stated(0.05), warn: null };
const BOTH = { fail: stated(0.05), warn: stated(0.02) };
const earlier = { score: 0.81, recordedAt: '2026-11-20T08:00:00.000Z' };
const drop = (
  score: number | null,
  band = FAIL as Parameters<typeof evaluateScoreDrop>[2],
  from: typeof earlier | null = earlier,
) => evaluateScoreDrop('META', score, band, from ?? undefined, 'Fix it.');

describe('a score that fell', () => {
  test('further than the policy allows is an error that says from where, when, and how far', () => {
    const [found, ...others] = drop(0.73);
    expect(others).toEqual([]);
    expect(found).toEqual({
      rule: 'vidmob/max-score-drop',
      severity: 'error',
      message: 'META score fell 0.08, from 0.81 (recorded 2026-11-20) to 0.73; the policy allows 0.05',
      remedy: 'Fix it.',
      actual: expect.closeTo(0.08, 9),
      limit: 0.05,
      origin: 'policy.yml:7',
      provider: 'vidmob',
      channel: 'META',
      waivedBy: null,
    });
  });

  test('further than the warning level is a warning', () => {
    expect(drop(0.78, BOTH)).toMatchObject([
      { severity: 'warning', limit: 0.02, message: expect.stringContaining('; the policy warns above 0.02') },
    ]);
  });

  test('shows as many digits as it takes to see that it is too much', () => {
    expect(drop(0.7596)[0]?.message).toBe(
      'META score fell 0.0504, from 0.8100 (recorded 2026-11-20) to 0.7596; the policy allows 0.0500',
    );
  });

  test.each([0.76, 0.81, 0.9])('to %s is within the policy, floating point or not', (score) => {
    expect(drop(score)).toEqual([]);
  });
});

describe('where the drop is unknown', () => {
  test('a missing baseline is a notice, which is not the same as no drop', () => {
    const message = 'META has no earlier score recorded on the base branch, so the score drop is unknown';
    const about = { rule: 'vidmob/max-score-drop', severity: 'notice', message, actual: null };
    expect(drop(0.9, FAIL, null)).toMatchObject([{ ...about, limit: 0.05 }]);
    expect(drop(0.9, { fail: null, warn: stated(0.02) }, null)).toMatchObject([{ ...about, limit: 0.02 }]);
  });

  test('a score that is missing is told by its own rule', () => {
    expect(drop(null)).toEqual([]);
  });

  test('nothing is said where the policy does not limit it', () => {
    expect(drop(0.1, { fail: null, warn: null })).toEqual([]);
    expect(drop(0.1, { fail: null, warn: null }, null)).toEqual([]);
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Policy } from '../../../../src/core/policy/policy.ts';
import { baselineKey } from '../../../../src/core/verdict/baseline.ts';
import { NO_HINTS } from '../../../../src/core/verdict/hints.ts';
import { judgeVidmob, wasEvaluated } from '../../../../src/providers/vidmob/rules/vidmob-rules.ts';
import { policy } from '../../../core/policy/fixtures.ts';
import { creative, row, scores, vidmob } from '../../../core/verdict/fixtures.ts';

describe('was evaluated', () => {
  test.each([
    [1, 0, true],
    [0, 1, true],
    [0, 0, false],
    [null, 1, false],
    [1, null, false],
    [-1, 2, false],
    [2, -1, false],
  ])('%s passed and %s failed: %s', (passCount, failCount, was) => {
    expect(wasEvaluated(scores({ passCount, failCount }))).toBe(was);
  });
});

describe('vidmob', () => {
  const limitsOf =
    ({ vidmob: { channels, general } }: Policy) =>
    (channel: string) =>
      channels.get(channel) ?? general;
  const LIMITS = limitsOf(
    policy(
      'vidmob: {minScore: 0.7, requiredGuidelines: [Logo], channels: {X: {minScore: 0.95, requiredGuidelines: []}}}',
    ),
  );
  const logo = [row('Logo', 'PASS'), row('Logo', 'PASS', { channel: 'TIKTOK' })];
  const judge = (answer: ReturnType<typeof vidmob>, of = creative()) =>
    judgeVidmob(of, answer, LIMITS, NO_HINTS, undefined);
  const rules = (found: ReturnType<typeof judge>) => found.map(({ rule, channel }) => `${rule} ${channel}`);

  describe('judgeVidmob', () => {
    test('compares the score of each channel with the last one of its creative', () => {
      const strict = limitsOf(policy('vidmob: {maxScoreDrop: 0.05}'));
      const scored = vidmob({ channels: { META: scores({ score: 0.8 }), TIKTOK: scores({ score: 0.8 }) } });
      const one = creative({ channels: ['META', 'TIKTOK'] });
      const before = { META: { score: 0.9, recordedAt: '2026-11-20T08:00:00.000Z' } };
      const compared = (key: string) => judgeVidmob(one, scored, strict, NO_HINTS, new Map([[key, before]]));
      const severities = (found: ReturnType<typeof compared>) =>
        found.map(({ severity, channel }) => `${severity} ${channel}`);
      expect(severities(compared(baselineKey(one)))).toEqual(['error META', 'notice TIKTOK']);
      expect(severities(compared('another creative'))).toEqual(['notice META', 'notice TIKTOK']);
    });

    test('an answer within the policy has no findings', () => {
      expect(judge(vidmob({ guidelines: logo }))).toEqual([]);
    });

    test('every channel is judged by its own limits', () => {
      const channels = { X: scores(), META: scores({ score: 0.5, adherencePercent: 0.5 }) };
      const found = judge(vidmob({ channels, guidelines: logo }), creative({ channels: ['META', 'X'] }));
      expect(rules(found)).toEqual(['vidmob/min-score META', 'vidmob/min-adherence META', 'vidmob/min-score X']);
    });

    test('a channel that was not asked for is not judged', () => {
      expect(judge(vidmob({ channels: { META: scores(), X: scores({ score: 0 }) }, guidelines: logo }))).toEqual([]);
    });

    test('a channel on which nothing was evaluated is missing, whatever its score', () => {
      const nothing = scores({ score: 1, passCount: 0, failCount: 0, notAvailableCount: 20 });
      const found = judge(vidmob({ channels: { META: nothing }, guidelines: logo }));
      expect(found).toMatchObject([
        {
          rule: 'provider/missing-data',
          message: 'META: not one guideline was evaluated, so its score says nothing',
        },
      ]);
    });

    test.each([
      [null, 3],
      [3, null],
      [-3, 4],
      [4, -3],
    ])('counts that cannot be used (%s, %s) are missing', (passCount, failCount) => {
      const found = judge(vidmob({ channels: { META: scores({ passCount, failCount }) }, guidelines: logo }));
      expect(rules(found)).toEqual(['provider/missing-data META']);
      expect(found[0]?.message).toContain('no usable passCount and failCount');
    });

    test('missing channels, required guidelines and rows that are not final are told together', () => {
      const guidelines = [row('Logo', 'FAIL'), row('Pace', 'NO_DATA_SCORING_BACKLOG')];
      const found = judge(vidmob({ guidelines }), creative({ channels: ['META', 'TIKTOK'] }));
      expect(rules(found)).toEqual([
        'provider/missing-data TIKTOK',
        'vidmob/required-guideline META',
        'gate/time-budget META',
      ]);
    });
  });
});

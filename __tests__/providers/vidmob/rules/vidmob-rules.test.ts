import { describe, expect, test } from '@jest/globals';
import type { Policy } from '../../../../src/core/policy/policy.ts';
import type { RecordedScore } from '../../../../src/core/verdict/baseline.ts';
import { NO_HINTS } from '../../../../src/core/verdict/hints.ts';
import { evaluateVidmob } from '../../../../src/providers/vidmob/rules/vidmob-rules.ts';
import { policy } from '../../../core/policy/fixtures.ts';
import { creative, row, scores, vidmob } from '../../../core/verdict/fixtures.ts';

describe('vidmob', () => {
  const limitsOf =
    ({ vidmob: { byKey, default: general } }: Policy) =>
    (channel: string) =>
      byKey.get(channel) ?? general;
  const LIMITS = limitsOf(
    policy(
      'vidmob: {minScore: 0.7, requiredGuidelines: [Logo], channels: {X: {minScore: 0.95, requiredGuidelines: []}}}',
    ),
  );
  const logo = [row('Logo', 'PASS'), row('Logo', 'PASS', { channel: 'TIKTOK' })];
  const evaluate = (
    answer: ReturnType<typeof vidmob>,
    of = creative(),
    limits = LIMITS,
    earlierScores: Readonly<Record<string, RecordedScore>> = {},
  ) => evaluateVidmob(answer, { creative: of, limits, hints: NO_HINTS, earlierScores }).findings;
  const rules = (found: ReturnType<typeof evaluate>) => found.map(({ rule, channel }) => `${rule} ${channel}`);

  describe('evaluateVidmob', () => {
    test('compares the score of each channel with the last one of its creative', () => {
      const strict = limitsOf(policy('vidmob: {maxScoreDrop: 0.05}'));
      const scored = vidmob({ channels: { META: scores({ score: 0.8 }), TIKTOK: scores({ score: 0.8 }) } });
      const one = creative({ channels: ['META', 'TIKTOK'] });
      const before = { META: { score: 0.9, recordedAt: '2026-11-20T08:00:00.000Z' } };
      const found = evaluate(scored, one, strict, before);
      expect(found.map(({ severity, channel }) => `${severity} ${channel}`)).toEqual(['error META', 'notice TIKTOK']);
    });

    test('an answer within the policy has no findings', () => {
      expect(evaluate(vidmob({ guidelines: logo }))).toEqual([]);
    });

    test('every channel is judged by its own limits', () => {
      const channels = { X: scores(), META: scores({ score: 0.5, adherencePercent: 0.5 }) };
      const found = evaluate(vidmob({ channels, guidelines: logo }), creative({ channels: ['META', 'X'] }));
      expect(rules(found)).toEqual(['vidmob/min-score META', 'vidmob/min-adherence META', 'vidmob/min-score X']);
    });

    test('a channel that was not asked for is not judged', () => {
      expect(evaluate(vidmob({ channels: { META: scores(), X: scores({ score: 0 }) }, guidelines: logo }))).toEqual([]);
    });

    test('a channel on which nothing was evaluated is missing, whatever its score', () => {
      const nothing = scores({ score: 1, passCount: 0, failCount: 0, notAvailableCount: 20 });
      const found = evaluate(vidmob({ channels: { META: nothing }, guidelines: logo }));
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
      const found = evaluate(vidmob({ channels: { META: scores({ passCount, failCount }) }, guidelines: logo }));
      expect(rules(found)).toEqual(['provider/missing-data META']);
      expect(found[0]?.message).toContain('no usable passCount and failCount');
    });

    test('missing channels, required guidelines and rows that are not final are told together', () => {
      const guidelines = [row('Logo', 'FAIL'), row('Pace', 'NO_DATA_SCORING_BACKLOG')];
      const found = evaluate(vidmob({ guidelines }), creative({ channels: ['META', 'TIKTOK'] }));
      expect(rules(found)).toEqual([
        'provider/missing-data TIKTOK',
        'vidmob/required-guideline META',
        'gate/time-budget META',
      ]);
    });
  });
});

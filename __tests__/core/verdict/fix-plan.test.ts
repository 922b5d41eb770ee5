import { describe, expect, test } from '@jest/globals';
import { evaluateCreative } from '../../../src/core/verdict/evaluate.ts';
import { policy } from '../policy/fixtures.ts';
import { creative, ias, KNOWN, row, scores, unansweredBy, verity, vidmob } from './fixtures.ts';

const GUIDELINES = [
  row('Format', 'PASS', { weight: 5 }),
  row('Logo', 'FAIL', { weight: 3 }),
  row('Captions', 'FAIL', { weight: 2, channel: 'FACEBOOK' }),
  row('Logo', 'FAIL', { weight: 8, channel: 'TIKTOK' }),
];
const LOW = scores({ score: 0.5, adherencePercent: 0.33, passCount: 1, failCount: 2, applicableCount: 3 });
const evaluate = (answer: ReturnType<typeof vidmob> | ReturnType<typeof unansweredBy>, by = policy()) =>
  evaluateCreative({
    creative: creative({ channels: 'channels' in answer ? Object.keys(answer.channels) : ['META'] }),
    assessments: { vidmob: answer, ias: ias(), verity: verity() },
    policy: by,
    ...KNOWN,
  });

describe('fix plans of a creative', () => {
  test('there is one for each channel and limit that is missed', () => {
    const channels = { META: LOW, X: scores() };
    const { fixPlans, findings, verdict } = evaluate(vidmob({ channels, guidelines: GUIDELINES }));
    expect(verdict).toBe('fail');
    expect(fixPlans).toEqual([
      {
        channel: 'META',
        rule: 'vidmob/min-score',
        guidelines: [{ name: 'Logo', weight: 3 }],
        from: 0.5,
        to: 0.8,
      },
      {
        channel: 'META',
        rule: 'vidmob/min-adherence',
        guidelines: [{ name: 'Logo', weight: 3 }],
        from: 0.33,
        to: 2 / 3,
      },
    ]);
    expect(findings.map(({ remedy }) => remedy)).not.toContainEqual(expect.stringContaining('No fix plan'));
  });

  test('where none can be claimed the finding says why, and is judged the same', () => {
    const channels = { META: { ...LOW, score: 0.6, failCount: 3 } };
    const { fixPlans, findings, verdict } = evaluate(vidmob({ channels, guidelines: GUIDELINES }));
    expect(verdict).toBe('fail');
    expect(fixPlans).toEqual([]);
    expect(findings.map(({ remedy }) => remedy)).toEqual([
      'Fix the failed guidelines, first “Logo” (weight 3) and “Captions” (weight 2). ' +
        'No fix plan: the reported score does not follow from the guidelines and their weights.',
      'Fix the failed guidelines, first “Logo” (weight 3) and “Captions” (weight 2). ' +
        'No fix plan: the reported counts of passed and failed guidelines are not those of the guidelines listed.',
    ]);
  });

  test('a warning level, other rules and missing answers have none', () => {
    const warned = policy('vidmob: {minScore: {fail: 0.3, warn: 0.9}, minAdherence: 0.3, requiredGuidelines: [Logo]}');
    const { fixPlans, findings } = evaluate(vidmob({ channels: { META: LOW }, guidelines: GUIDELINES }), warned);
    expect(findings.map(({ rule }) => rule)).toEqual(['vidmob/required-guideline', 'vidmob/min-score']);
    expect(fixPlans).toEqual([]);
    expect(evaluate(unansweredBy('pending')).fixPlans).toEqual([]);
  });
});

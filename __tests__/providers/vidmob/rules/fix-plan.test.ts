import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { evaluateCreative } from '../../../../src/core/verdict/evaluate.ts';
import {
  equals,
  planAdherence,
  planScore,
  reaches,
  reproduces,
} from '../../../../src/providers/vidmob/rules/fix-plan.ts';
import type { ChannelScores, GuidelineRow } from '../../../../src/providers/vidmob/vidmob-answer.ts';
import { policy } from '../../../core/policy/fixtures.ts';
import { creative, ias, KNOWN, row, scores, unansweredBy, verity, vidmob } from '../../../core/verdict/fixtures.ts';
import { bestByTryingAll, weightIn } from './fix-plan-brute-force.ts';
import { anyGuidelineRows, anyLimit } from './fix-plan-rows.ts';

describe('fix plan reported', () => {
  describe('a reported share', () => {
    test.each([
      [0.62, 33 / 53, 'two digits'],
      [0.623, 33 / 53, 'three digits'],
      [33 / 53, 33 / 53, 'all digits'],
      [0.6, 0.604, 'a last digit that was not written'],
      [1, 0.996, 'a whole number'],
      [0.63, 0.625, 'rounded up from the middle'],
      [1e-7, 1e-7, 'a very small number'],
    ])('%d is %d, shown with %s', (reported, computed) => {
      expect(reproduces(reported, computed)).toBe(true);
    });

    test.each([
      [0.62, 0.6251],
      [0.623, 33 / 53 + 0.001],
      [0.6, 0.64],
      [1, 0.99],
      [1e-7, 3e-7],
      [0.5, Number.NaN],
      [0.5, Number.POSITIVE_INFINITY],
    ])('%d is not %d', (reported, computed) => {
      expect(reproduces(reported, computed)).toBe(false);
    });

    test('is told from the same number rounded', () => {
      expect(equals(33 / 53, 33 / 53 + 1e-12)).toBe(true);
      expect(equals(0.62, 33 / 53)).toBe(false);
    });
  });

  test('a limit is reached within the tolerance of the rules', () => {
    expect(reaches(0.7 - 1e-10, 0.7)).toBe(true);
    expect(reaches(0.7 - 2e-9, 0.7)).toBe(false);
  });
});

describe('fix plan score', () => {
  const ROWS = [
    row('Format', 'PASS', { weight: 5 }),
    row('Logo', 'FAIL', { weight: 3 }),
    row('Captions', 'FAIL', { weight: 2 }),
    row('Sound', 'FAIL', { weight: 0 }),
    row('Pace', 'NO_DATA', { weight: 9 }),
  ];
  const UNCLEAR = { reason: 'the reported score does not follow from the guidelines and their weights.' };
  const names = (plan: ReturnType<typeof planScore>) =>
    'fixed' in plan ? plan.fixed.map(({ name }) => name) : [plan.reason];

  describe('a plan for a score', () => {
    test('takes the heaviest guidelines until the limit is reached', () => {
      expect(planScore(ROWS, 0.5, 0.7)).toEqual({ fixed: [{ name: 'Logo', weight: 3, rows: 1 }], to: 0.8 });
      expect(planScore(ROWS, 0.5, 0.8)).toMatchObject({ to: 0.8 });
      expect(names(planScore(ROWS, 0.5, 0.81))).toEqual(['Logo', 'Captions']);
    });

    test('all of them reach a limit of 1, and weigh no more than they do', () => {
      const rows = [0.1, 0.2, 0.3, 0.7].map((weight, index) =>
        row(`${index}`, index === 0 ? 'PASS' : 'FAIL', { weight }),
      );
      expect(planScore(rows, 0.1 / 1.3, 1)).toMatchObject({ to: expect.closeTo(1, 12) });
    });

    test('among equals the name decides', () => {
      const rows = ['c', 'a', 'b'].map((name) => row(name, 'FAIL'));
      expect(names(planScore(rows, 0, 0.6))).toEqual(['a', 'b']);
    });

    test('a guideline that is listed twice is fixed once', () => {
      const rows = [
        row('Logo', 'FAIL'),
        row('Logo', 'FAIL'),
        row('Captions', 'FAIL', { weight: 1.5 }),
        row('x', 'PASS'),
      ];
      expect(planScore(rows, 0.22, 0.6)).toMatchObject({ fixed: [{ name: 'Logo', weight: 2 }] });
    });

    test('what has no weight adds nothing, as long as the score follows from the rest', () => {
      const rows = [
        row('a', 'FAIL', { weight: null }),
        row('b', 'FAIL'),
        row('c', 'PASS'),
        row('d', 'PASS', { weight: null }),
      ];
      expect(names(planScore(rows, 0.5, 0.7))).toEqual(['b']);
    });

    test('a rounded score follows from the guidelines', () => {
      const rows = [row('a', 'PASS', { weight: 2 }), row('b', 'FAIL')];
      expect(names(planScore(rows, 0.67, 0.7))).toEqual(['b']);
      expect(planScore(rows, 0.66, 0.7)).toEqual(UNCLEAR);
    });

    test.each([
      ['another score', ROWS, 0.55],
      ['weights all 0', [row('a', 'FAIL', { weight: 0 })], 0],
      ['weights all absent', [row('a', 'FAIL', { weight: null }), row('b', 'PASS', { weight: null })], 0.5],
      ['a negative weight', [row('a', 'FAIL', { weight: -1 }), row('b', 'PASS', { weight: 0.5 })], 0],
      ['weights without an end', [row('a', 'FAIL', { weight: Number.POSITIVE_INFINITY }), row('b', 'PASS')], 0],
    ])('%s: nothing is claimed', (_, rows, reported) => {
      expect(planScore(rows, reported, 0.7)).toEqual(UNCLEAR);
    });

    test('where only the rounding misses the limit nothing is claimed', () => {
      expect(planScore([row('a', 'PASS', { weight: 2 }), row('b', 'FAIL')], 0.66666, 0.666664)).toEqual(UNCLEAR);
    });

    test('where nothing failed it says so', () => {
      expect(planScore([], 0.5, 0.7)).toEqual({ reason: 'Vidmob lists no failed guideline.' });
      expect(planScore([row('a', 'PASS')], 0.5, 0.7)).toEqual({ reason: 'Vidmob lists no failed guideline.' });
    });
  });

  test('no set of guidelines is better than the planned one', () => {
    fc.assert(
      fc.property(anyGuidelineRows, anyLimit, (rows, limit) => {
        const passed = weightIn(rows.filter(({ result }) => result === 'PASS'));
        const total = passed + weightIn(rows.filter(({ result }) => result === 'FAIL'));
        fc.pre(rows.some(({ result }) => result === 'FAIL') && total > 0 && passed / total < limit - 1e-9);
        const plan = planScore(rows, passed / total, limit);
        const reached = (share: number) => share >= limit - 1e-9;
        const best = bestByTryingAll(rows, (passing) => reached((passed + weightIn(passing)) / total));
        const planned = names(plan);
        expect([...planned].sort()).toEqual(best);
        const gained = weightIn(rows.filter(({ name, result }) => result === 'FAIL' && planned.includes(name)));
        expect(plan).toHaveProperty('to', expect.closeTo((passed + gained) / total, 12));
      }),
      { numRuns: 300 },
    );
  });
});

describe('fix plan adherence', () => {
  const count = (rows: readonly GuidelineRow[], wanted: string) =>
    rows.filter(({ result }) => result === wanted).length;
  const countsOf = (rows: readonly GuidelineRow[], given: Partial<ChannelScores> = {}) => {
    const [passCount, failCount] = [count(rows, 'PASS'), count(rows, 'FAIL')];
    const notAvailableCount = count(rows, 'NO_DATA');
    return scores({
      passCount,
      failCount,
      notAvailableCount,
      applicableCount: passCount + failCount + notAvailableCount,
      ...given,
    });
  };
  const several = (length: number, name: string, result: string) =>
    Array.from({ length }, (_, index) => row(`${name}${String(index).padStart(2, '0')}`, result));
  const names = (plan: ReturnType<typeof planAdherence>) =>
    'fixed' in plan ? plan.fixed.map(({ name }) => name) : [plan.reason];

  /** The counts of the sample in Vidmob's documents: 26 passed, 20 failed, 7 without data. */
  const SAMPLE = [...several(26, 'p', 'PASS'), ...several(20, 'f', 'FAIL'), ...several(7, 'n', 'NO_DATA')];

  describe('a plan for an adherence', () => {
    test.each([
      ['pass/(pass+fail)', 0.57, 7, 33 / 46],
      ['pass/applicable', 0.491, 12, 38 / 53],
      ['(pass+unavailable)/applicable', 0.62, 5, 38 / 53],
    ])('reported as %s it counts that way', (_, reported, fewest, to) => {
      const plan = planAdherence(SAMPLE, countsOf(SAMPLE), reported, 0.7);
      expect(plan).toMatchObject({ to: expect.closeTo(to, 12) });
      expect(names(plan)).toHaveLength(fewest);
    });

    test('takes the heaviest, then by name', () => {
      const rows = [row('c', 'FAIL'), row('b', 'FAIL', { weight: 3 }), row('a', 'FAIL'), row('p', 'PASS')];
      expect(names(planAdherence(rows, countsOf(rows), 0.25, 0.75))).toEqual(['b', 'a']);
    });

    test('where two ways give the number the plan holds for both', () => {
      const rows = [...several(4, 'f', 'FAIL'), ...several(1, 'n', 'NO_DATA')];
      expect(planAdherence(rows, countsOf(rows), 0, 0.5)).toMatchObject({ fixed: { length: 3 }, to: 3 / 5 });
    });

    test('an exact way is preferred to one that may be rounded', () => {
      const rows = [...several(1, 'p', 'PASS'), ...several(1, 'f', 'FAIL')];
      const nearly = countsOf(rows, { applicableCount: 200, notAvailableCount: 98 });
      expect(planAdherence(rows, nearly, 0.5, 1)).toMatchObject({ to: 1 });
    });

    test('counts that are not of one piece are not used', () => {
      const rows = [...several(3, 'p', 'PASS'), ...several(1, 'f', 'FAIL')];
      const doubtful = countsOf(rows, { applicableCount: 4, notAvailableCount: 3 });
      expect(planAdherence(rows, doubtful, 0.75, 0.8)).toMatchObject({ to: 1 });
      const absent = countsOf(rows, { applicableCount: null, notAvailableCount: null });
      expect(planAdherence(rows, absent, 0.75, 0.8)).toMatchObject({ to: 1 });
      const halfAbsent = countsOf(rows, { applicableCount: 5, notAvailableCount: null });
      expect(planAdherence(rows, halfAbsent, 0.6, 0.8)).toMatchObject({ to: 0.8 });
    });

    test('a limit that even all of them do not reach is told', () => {
      const rows = [...several(1, 'p', 'PASS'), ...several(1, 'f', 'FAIL'), ...several(2, 'n', 'NO_DATA')];
      expect(planAdherence(rows, countsOf(rows), 0.25, 0.7)).toEqual({
        reason: 'with every failed guideline passing the adherence would be 0.50, still 0.20 short.',
      });
    });

    test('where the number follows from no way of counting nothing is claimed', () => {
      const reason = 'the reported adherence does not follow from the reported counts.';
      expect(planAdherence(SAMPLE, countsOf(SAMPLE), 0.6, 0.7)).toEqual({ reason });
      const rows = [...several(2, 'p', 'PASS'), ...several(1, 'f', 'FAIL')];
      expect(planAdherence(rows, countsOf(rows), 0.66666, 0.666664)).toEqual({ reason });
    });

    test.each([{ passCount: 25 }, { failCount: 21 }, { passCount: null }])(
      'where the counts are not those of the guidelines (%j) nothing is claimed',
      (other) => {
        expect(planAdherence(SAMPLE, countsOf(SAMPLE, other), 0.62, 0.7)).toEqual({
          reason: 'the reported counts of passed and failed guidelines are not those of the guidelines listed.',
        });
      },
    );

    test('where nothing failed it says so', () => {
      expect(planAdherence([], scores(), 0.5, 0.7)).toEqual({ reason: 'Vidmob lists no failed guideline.' });
    });
  });

  test('no set of guidelines is better than the planned one, whichever way Vidmob counts', () => {
    const ways = fc.constantFrom(
      (pass: number, fail: number) => pass / (pass + fail),
      (pass: number, fail: number, unavailable: number) => pass / (pass + fail + unavailable),
      (pass: number, fail: number, unavailable: number) => (pass + unavailable) / (pass + fail + unavailable),
    );
    fc.assert(
      fc.property(anyGuidelineRows, anyLimit, ways, (rows, limit, way) => {
        const [pass, fail, unavailable] = [count(rows, 'PASS'), count(rows, 'FAIL'), count(rows, 'NO_DATA')];
        const reported = way(pass, fail, unavailable);
        // Without any that pass two ways give 0: a case of its own above.
        fc.pre(pass > 0 && fail > 0 && reported < limit - 1e-9);
        const plan = planAdherence(rows, countsOf(rows), reported, limit);
        const reached = (passing: readonly GuidelineRow[]) =>
          way(pass + passing.length, fail - passing.length, unavailable);
        const best = bestByTryingAll(rows, (passing) => reached(passing) >= limit - 1e-9);
        const planned = names(plan);
        expect('fixed' in plan ? [...planned].sort() : undefined).toEqual(best);
        if (!('fixed' in plan)) return;
        const passing = rows.filter(({ name, result }) => result === 'FAIL' && planned.includes(name));
        expect(plan.to).toBeCloseTo(reached(passing), 12);
      }),
      { numRuns: 400 },
    );
  });
});

describe('fix plan', () => {
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
      const warned = policy(
        'vidmob: {minScore: {fail: 0.3, warn: 0.9}, minAdherence: 0.3, requiredGuidelines: [Logo]}',
      );
      const { fixPlans, findings } = evaluate(vidmob({ channels: { META: LOW }, guidelines: GUIDELINES }), warned);
      expect(findings.map(({ rule }) => rule)).toEqual(['vidmob/required-guideline', 'vidmob/min-score']);
      expect(fixPlans).toEqual([]);
      expect(evaluate(unansweredBy('pending')).fixPlans).toEqual([]);
    });
  });
});

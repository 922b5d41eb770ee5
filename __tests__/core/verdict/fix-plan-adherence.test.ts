import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { ChannelScores, GuidelineRow } from '../../../src/core/assessment.ts';
import { planAdherence } from '../../../src/core/verdict/fix-plan-adherence.ts';
import { bestByTryingAll } from './fix-plan-brute-force.ts';
import { anyGuidelineRows, anyLimit } from './fix-plan-rows.ts';
import { row, scores } from './fixtures.ts';

const count = (rows: readonly GuidelineRow[], wanted: string) => rows.filter(({ result }) => result === wanted).length;
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
      const after = (passing: readonly GuidelineRow[]) =>
        way(pass + passing.length, fail - passing.length, unavailable);
      const best = bestByTryingAll(rows, (passing) => after(passing) >= limit - 1e-9);
      const planned = names(plan);
      expect('fixed' in plan ? [...planned].sort() : undefined).toEqual(best);
      if (!('fixed' in plan)) return;
      const passing = rows.filter(({ name, result }) => result === 'FAIL' && planned.includes(name));
      expect(plan.to).toBeCloseTo(after(passing), 12);
    }),
    { numRuns: 400 },
  );
});

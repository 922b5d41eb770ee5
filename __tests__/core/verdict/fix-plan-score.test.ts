import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { planScore } from '../../../src/core/verdict/fix-plan-score.ts';
import { bestByTryingAll, weightIn } from './fix-plan-brute-force.ts';
import { anyGuidelineRows, anyLimit } from './fix-plan-rows.ts';
import { row } from './fixtures.ts';

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
    const rows = [row('Logo', 'FAIL'), row('Logo', 'FAIL'), row('Captions', 'FAIL', { weight: 1.5 }), row('x', 'PASS')];
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

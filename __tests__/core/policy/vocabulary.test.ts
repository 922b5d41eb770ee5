import { expect, test } from '@jest/globals';
import { GARM_CATEGORIES } from '../../../src/core/assessment.ts';
import { GARM_NAMES, JUDGED_RULES, VERITY_THREATS } from '../../../src/core/policy/vocabulary.ts';

test('every GARM category has a name, and every threat and category its rule', () => {
  expect(Object.keys(GARM_NAMES)).toEqual([...GARM_CATEGORIES]);
  expect(Object.keys(VERITY_THREATS)).toHaveLength(9);
  expect(JUDGED_RULES).toHaveLength(5 + 11 + 9);
  expect(JUDGED_RULES).toEqual(expect.arrayContaining(['vidmob/min-score', 'ias/hate', 'verity/GGT6']));
});

import { expect, test } from '@jest/globals';
import { wasEvaluated } from '../../../../src/core/verdict/rules/was-evaluated.ts';
import { scores } from '../fixtures.ts';

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

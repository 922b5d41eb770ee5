import { expect, test } from '@jest/globals';
import { VERDICTS } from '../../../src/core/report.ts';
import { countVerdicts } from '../../../src/core/verdict/counts.ts';

test('the counts add up to the total', () => {
  const verdicts = [...VERDICTS, 'fail', 'pass'] as const;
  expect(countVerdicts(verdicts.map((verdict) => ({ verdict })))).toEqual({
    total: 8,
    pass: 2,
    warn: 1,
    waived: 1,
    pending: 1,
    inconclusive: 1,
    fail: 2,
  });
  expect(countVerdicts([]).total).toBe(0);
});

import { expect, test } from '@jest/globals';
import { gatedCreatives } from '../../src/gate/subject.ts';
import { comparison, entryOf } from './subjects.ts';

test('the creatives to be judged are those of all comparisons that have a policy, in their order', () => {
  const one = comparison({ pullRequest: 1, gated: [entryOf({ id: 'a' }), entryOf({ id: 'b' })] });
  const broken = comparison({ pullRequest: 2, policy: null, gated: [entryOf({ id: 'c' })] });
  const other = comparison({ pullRequest: 3, gated: [entryOf({ id: 'd' })] });
  const gated = gatedCreatives([one, broken, other]);
  expect(gated.map(({ comparison: of, creative: { id } }) => [of.pullRequest, id])).toEqual([
    [1, 'a'],
    [1, 'b'],
    [3, 'd'],
  ]);
  expect(gated[0]?.policy).toBe(one.policy);
});

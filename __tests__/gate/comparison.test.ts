import { describe, expect, test } from '@jest/globals';
import { distinct, gatedCreatives } from '../../src/gate/comparison.ts';
import { comparison, entryOf } from './subjects.ts';

describe('subject', () => {
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
});

describe('distinct', () => {
  test('what is said several times is said once, in the order of the first time', () => {
    expect(distinct([{ a: 1 }, { a: 2 }, { a: 1 }])).toEqual([{ a: 1 }, { a: 2 }]);
  });
});

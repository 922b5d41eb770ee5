import { expect, test } from '@jest/globals';
import { gatedCreatives } from '../../src/gate/subject.ts';
import { entryOf, subject } from './subjects.ts';

test('the creatives to be judged are those of all subjects that have a policy, in their order', () => {
  const one = subject({ pullRequest: 1, gated: [entryOf({ id: 'a' }), entryOf({ id: 'b' })] });
  const broken = subject({ pullRequest: 2, policy: null, gated: [entryOf({ id: 'c' })] });
  const other = subject({ pullRequest: 3, gated: [entryOf({ id: 'd' })] });
  const gated = gatedCreatives([one, broken, other]);
  expect(gated.map(({ subject: of, creative: { id } }) => [of.pullRequest, id])).toEqual([
    [1, 'a'],
    [1, 'b'],
    [3, 'd'],
  ]);
  expect(gated[0]?.policy).toBe(one.policy);
});

import { expect, test } from '@jest/globals';
import { gatedCreatives } from '../../src/gate/subject.ts';
import { creative } from '../support/creatives.ts';
import { subject } from './subjects.ts';

test('the creatives to be judged are those of all subjects that have a policy, in their order', () => {
  const one = subject({ pullRequest: 1, gated: [creative({ id: 'a' }), creative({ id: 'b' })] });
  const broken = subject({ pullRequest: 2, policy: null, gated: [creative({ id: 'c' })] });
  const other = subject({ pullRequest: 3, gated: [creative({ id: 'd' })] });
  const gated = gatedCreatives([one, broken, other]);
  expect(gated.map(({ subject: of, creative: { id } }) => [of.pullRequest, id])).toEqual([
    [1, 'a'],
    [1, 'b'],
    [3, 'd'],
  ]);
  expect(gated[0]?.policy).toBe(one.policy);
});

import { expect, test } from '@jest/globals';
import { describeWaivers } from '../../../src/core/policy/describe-waivers.ts';
import { POLICY_PATH, policy } from './fixtures.ts';

test('each waiver is a line', () => {
  const { waivers } = policy(
    'waivers: [{creative: spring@1, rule: ias/drugs, reason: Age-gated, approvedBy: me, expires: 2027-01-31}]',
  );
  expect(describeWaivers({ waivers })).toEqual([
    `${POLICY_PATH}:1, waiver of ias/drugs for spring@1 through 2027-01-31, approved by me: Age-gated`,
  ]);
  expect(describeWaivers({ waivers: [] })).toEqual([]);
});

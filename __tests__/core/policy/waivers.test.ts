import { describe, expect, test } from '@jest/globals';
import { resolveWaivers } from '../../../src/core/policy/waivers.ts';
import { file, POLICY_PATH } from './fixtures.ts';

const TEXT = `
ias: {}
waivers:
  - creative: spring@1.0
    rule: ias/drugs
    reason: Alcohol brand
    approvedBy: safety@acme.example
    expires: 2028-02-29
  - {creative: autumn, rule: "vidmob/*", reason: r, approvedBy: me, expires: 2020-12-31}
`;

describe('the waivers of a policy file', () => {
  test('keep their order and know where they stand', () => {
    const [first, second] = resolveWaivers(file(TEXT));
    expect(first).toMatchObject({
      creative: 'spring@1.0',
      rule: 'ias/drugs',
      reason: 'Alcohol brand',
      approvedBy: 'safety@acme.example',
      expires: '2028-02-29',
      location: { path: POLICY_PATH, line: 4, column: 5 },
      origin: `${POLICY_PATH}:4`,
    });
    expect(second).toMatchObject({ creative: 'autumn', origin: `${POLICY_PATH}:9` });
  });

  test('end with their last day, UTC', () => {
    expect(resolveWaivers(file(TEXT)).map(({ endsAt }) => new Date(endsAt).toISOString())).toEqual([
      '2028-03-01T00:00:00.000Z',
      '2021-01-01T00:00:00.000Z',
    ]);
  });

  test('are none without a file, or where it states none', () => {
    expect(resolveWaivers(null)).toEqual([]);
    expect(resolveWaivers(file('ias: {}'))).toEqual([]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { resolveWaivers, waiversFor } from '../../../src/core/policy/waivers.ts';
import { file, POLICY_PATH, policy } from './fixtures.ts';

describe('waivers', () => {
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
});

describe('waivers for', () => {
  const stated = (creative: string, rule: string, expires = '2027-01-31') =>
    `{creative: "${creative}", rule: "${rule}", reason: r, approvedBy: me, expires: ${expires}}`;
  const waivers = (...lines: string[]) => policy(`waivers: [${lines.join(', ')}]`).waivers;

  const NAMED = waivers(
    stated('a', 'ias/drugs'),
    stated('a@1', 'ias/hate'),
    stated('a', 'vidmob/*'),
    stated('b', 'ias/drugs'),
  );
  const rulesFor = (id: string, version?: string) =>
    waiversFor({ id, version }, NAMED).map(({ waiver }) => waiver.rule);

  describe('the waivers of a creative', () => {
    test('name its id, or its id and version, exactly', () => {
      expect(rulesFor('a')).toEqual(['ias/drugs', 'vidmob/*']);
      expect(rulesFor('a', '1')).toEqual(['ias/drugs', 'vidmob/*', 'ias/hate']);
      expect(rulesFor('a', '1.0')).toEqual(['ias/drugs', 'vidmob/*']);
      expect(rulesFor('A')).toEqual([]);
      expect(waiversFor({ id: 'a', version: undefined }, [])).toEqual([]);
    });

    test('may name an id with an @ of its own', () => {
      expect(rulesFor('a@1')).toEqual(['ias/hate']);
      expect(rulesFor('a@1', '2')).toEqual(['ias/hate']);
    });

    test.each([
      ['ias/drugs', 'ias/drugs', true],
      ['ias/drugs', 'ias/hate', false],
      ['ias/*', 'ias/a-category-of-tomorrow', true],
      ['ias/*', 'ias/.odd', true],
      ['ias/*', 'verity/GGT6', false],
      ['ias/**', 'provider/missing-data', false],
      ['verity/GGT?', 'verity/GGT6', true],
      ['verity/GGT?', 'verity/GGT12', false],
      ['vidmob/min-{score,adherence}', 'vidmob/min-adherence', true],
      ['vidmob/min-{score,adherence}', 'vidmob/max-unavailable', false],
      ['ias/[d-h]*', 'ias/hate', true],
    ])('%s and %s: %s', (rule, found, isCovered) => {
      const [own] = waiversFor({ id: 'a', version: undefined }, waivers(stated('a', rule)));
      expect(own?.covers(found)).toBe(isCovered);
    });
  });
});

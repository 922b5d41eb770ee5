import { describe, expect, test } from '@jest/globals';
import { waiversFor } from '../../../src/core/policy/waivers-for.ts';
import { policy } from './fixtures.ts';

const stated = (creative: string, rule: string, expires = '2027-01-31') =>
  `{creative: "${creative}", rule: "${rule}", reason: r, approvedBy: me, expires: ${expires}}`;
const waivers = (...lines: string[]) => policy(`waivers: [${lines.join(', ')}]`).waivers;

const NAMED = waivers(
  stated('a', 'ias/drugs'),
  stated('a@1', 'ias/hate'),
  stated('a', 'vidmob/*'),
  stated('b', 'ias/drugs'),
);
const rulesFor = (id: string, version?: string) => waiversFor({ id, version }, NAMED).map(({ waiver }) => waiver.rule);

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

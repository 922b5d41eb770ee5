import { describe, expect, test } from '@jest/globals';
import { POLICY_PATH, policy } from './fixtures.ts';

const at = <T>(value: T, line: number) => ({ value, origin: `${POLICY_PATH}:${line}` });
const byDefault = { value: 'medium', origin: 'default' };
const garmFailOn = { value: 'low', origin: 'input garm-fail-on' } as const;
const verityFailOn = { value: null, origin: 'input verity-fail-on' } as const;

describe('limits on IAS', () => {
  test('of several levels the mildest counts, in any order; none is none', () => {
    const { general } = policy('ias:\n  failOn: [floor, high]\n  warnOn: []\n').ias;
    expect(general).toEqual({ failOn: at('high', 2), warnOn: at(null, 3) });
  });

  test('a category changes only what it states', () => {
    const { general, categories } = policy('ias:\n  categories:\n    drugs:\n      warnOn: [low]\n    hate: {}\n', {
      garmFailOn,
    }).ias;
    expect(general).toEqual({ failOn: garmFailOn, warnOn: byDefault });
    expect(categories.get('drugs')).toEqual({ failOn: garmFailOn, warnOn: at('low', 4) });
    expect(categories.get('hate')).toEqual(general);
  });

  test('a section that states nothing leaves all to the inputs', () => {
    expect(policy('ias: {}', { garmFailOn }).ias).toEqual({
      general: { failOn: garmFailOn, warnOn: byDefault },
      categories: new Map(),
    });
  });
});

describe('limits on Verity', () => {
  test('a threat changes only what it states', () => {
    const { general, threats } = policy('verity:\n  warnOn: [high]\n  threats: {GGT6: {failOn: [medium]}}\n', {
      verityFailOn,
    }).verity;
    expect(general).toEqual({ failOn: verityFailOn, warnOn: at('high', 2) });
    expect(threats).toEqual(new Map([['GGT6', { failOn: at('medium', 3), warnOn: at('high', 2) }]]));
    expect(policy('verity: {}').verity.threats.size).toBe(0);
  });
});

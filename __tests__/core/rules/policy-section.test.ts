import { describe, expect, test } from '@jest/globals';
import { NO_BAND } from '../../../src/core/rules/band-limit.ts';
import { iasPolicy } from '../../../src/providers/ias/ias-policy.ts';
import { type VidmobLimits, vidmobPolicy } from '../../../src/providers/vidmob/vidmob-policy.ts';
import { POLICY_PATH, policy } from '../policy/fixtures.ts';

const at = <T>(value: T, line: number) => ({ value, origin: `${POLICY_PATH}:${line}` });
const byDefault = { value: 'medium', origin: 'default' };
const garmFailOn = { value: 'low', origin: 'input garm-fail-on' } as const;
const verityFailOn = { value: null, origin: 'input verity-fail-on' } as const;

describe('limits on IAS', () => {
  test('of several levels the mildest counts, in any order; none is none', () => {
    const { default: general } = policy('ias:\n  failOn: [floor, high]\n  warnOn: []\n').ias;
    expect(general).toEqual({ failOn: at('high', 2), warnOn: at(null, 3) });
  });

  test('a category changes only what it states', () => {
    const { default: general, byKey: categories } = policy(
      'ias:\n  categories:\n    drugs:\n      warnOn: [low]\n    hate: {}\n',
      {
        garmFailOn,
      },
    ).ias;
    expect(general).toEqual({ failOn: garmFailOn, warnOn: byDefault });
    expect(categories.get('drugs')).toEqual({ failOn: garmFailOn, warnOn: at('low', 4) });
    expect(categories.get('hate')).toEqual(general);
  });

  test('a section that states nothing leaves all to the inputs', () => {
    expect(policy('ias: {}', { garmFailOn }).ias).toEqual({
      default: { failOn: garmFailOn, warnOn: byDefault },
      byKey: new Map(),
    });
  });
});

describe('limits on Verity', () => {
  test('a threat changes only what it states', () => {
    const { default: general, byKey: threats } = policy(
      'verity:\n  warnOn: [high]\n  threats: {GGT6: {failOn: [medium]}}\n',
      {
        verityFailOn,
      },
    ).verity;
    expect(general).toEqual({ failOn: verityFailOn, warnOn: at('high', 2) });
    expect(threats).toEqual(new Map([['GGT6', { failOn: at('medium', 3), warnOn: at('high', 2) }]]));
    expect(policy('verity: {}').verity.byKey.size).toBe(0);
  });
});

describe('the strictest of two', () => {
  const from = <T>(origin: string, value: T) => ({ value, origin });
  const table = (given: Partial<VidmobLimits>) => ({
    default: {
      minScore: NO_BAND,
      minAdherence: NO_BAND,
      maxUnavailable: NO_BAND,
      maxScoreDrop: NO_BAND,
      requiredGuidelines: [],
      ...given,
    },
    byKey: new Map(),
  });
  const levels = (failOn: ReturnType<typeof from>, warnOn = from<unknown>('w', null)) => ({ failOn, warnOn });

  test('minima is the higher, of two maxima the lower; any is stricter than none', () => {
    const one = table({
      minScore: { fail: from('a', 0.7), warn: null },
      maxUnavailable: { fail: from('a', 0.2), warn: from('a', 0.1) },
    });
    const other = table({
      minScore: { fail: from('b', 0.8), warn: from('b', 0.9) },
      maxUnavailable: { fail: from('b', 0.3), warn: null },
    });
    const both = vidmobPolicy.strictest(one, other);
    expect(both.default).toMatchObject({
      minScore: { fail: from('b', 0.8), warn: from('b', 0.9) },
      maxUnavailable: { fail: from('a', 0.2), warn: from('a', 0.1) },
      minAdherence: NO_BAND,
    });
    expect(vidmobPolicy.strictest(other, one)).toEqual(both);
  });

  test('lists of guidelines is both, each guideline once', () => {
    const one = table({ requiredGuidelines: [from('a', 'Logo')] });
    const other = table({ requiredGuidelines: [from('b', ' logo'), from('b', 'Captions')] });
    expect(vidmobPolicy.strictest(one, other).default).toMatchObject({
      requiredGuidelines: [from('a', 'Logo'), from('b', 'Captions')],
    });
  });

  test('levels is the milder one; of equal ones the first; and the general limit counts for what only one names', () => {
    const one = { default: levels(from('a', 'floor')), byKey: new Map([['drugs', levels(from('a', null))]]) };
    const other = { default: levels(from('b', 'high')), byKey: new Map([['hate', levels(from('b', 'floor'))]]) };
    const both = iasPolicy.strictest(one, other);
    expect(both.default).toMatchObject({ failOn: from('b', 'high') });
    expect(both.byKey.get('drugs')).toMatchObject({ failOn: from('b', 'high') });
    expect(both.byKey.get('hate')).toMatchObject({ failOn: from('a', 'floor') });
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Band, GarmLimits, VidmobLimits } from '../../../src/core/policy/policy.ts';
import {
  strictestGarm,
  strictestLayers,
  strictestThreats,
  strictestVidmob,
} from '../../../src/core/policy/strictest.ts';

const from = <T>(origin: string, value: T) => ({ value, origin });
const NO_BAND: Band = { fail: null, warn: null };
const vidmob = (given: Partial<VidmobLimits>): VidmobLimits => ({
  minScore: NO_BAND,
  minAdherence: NO_BAND,
  maxUnavailable: NO_BAND,
  maxScoreDrop: NO_BAND,
  requiredGuidelines: [],
  ...given,
});

describe('the strictest of two', () => {
  test('minima is the higher, of two maxima the lower; any is stricter than none', () => {
    const one = vidmob({
      minScore: { fail: from('a', 0.7), warn: null },
      maxUnavailable: { fail: from('a', 0.2), warn: from('a', 0.1) },
    });
    const other = vidmob({
      minScore: { fail: from('b', 0.8), warn: from('b', 0.9) },
      maxUnavailable: { fail: from('b', 0.3), warn: null },
    });
    const both = strictestVidmob(one, other);
    expect(both.minScore).toEqual({ fail: from('b', 0.8), warn: from('b', 0.9) });
    expect(both.maxUnavailable).toEqual({ fail: from('a', 0.2), warn: from('a', 0.1) });
    expect(both.minAdherence).toEqual(NO_BAND);
    expect(strictestVidmob(other, one)).toEqual(both);
  });

  test('levels is the milder one; of equal ones the first is named', () => {
    const limits = (origin: string, failOn: GarmLimits['failOn']['value']): GarmLimits => ({
      failOn: from(origin, failOn),
      warnOn: from(origin, 'medium'),
    });
    expect(strictestGarm(limits('a', 'floor'), limits('b', 'high'))).toEqual({
      failOn: from('b', 'high'),
      warnOn: from('a', 'medium'),
    });
    expect(strictestGarm(limits('a', null), limits('b', 'floor')).failOn).toEqual(from('b', 'floor'));
    const risks = { failOn: from('a', 'low' as const), warnOn: from('a', null) };
    expect(strictestThreats(risks, { failOn: from('b', 'high'), warnOn: from('b', 'high') })).toEqual({
      failOn: from('a', 'low'),
      warnOn: from('b', 'high'),
    });
  });

  test('lists of guidelines is both, each guideline once', () => {
    const one = vidmob({ requiredGuidelines: [from('a', 'Logo')] });
    const other = vidmob({ requiredGuidelines: [from('b', ' logo'), from('b', 'Captions')] });
    expect(strictestVidmob(one, other).requiredGuidelines).toEqual([from('a', 'Logo'), from('b', 'Captions')]);
  });

  test('layers counts the general limit for whatever only the other one names', () => {
    const strictest = strictestLayers<number>(Math.max);
    const one = { general: 1, single: new Map([['x', 5]]) };
    const other = { general: 3, single: new Map([['y', 0]]) };
    const single = new Map([['x', 5]]).set('y', 1);
    expect(strictest(one, other)).toEqual({ general: 3, single });
  });
});

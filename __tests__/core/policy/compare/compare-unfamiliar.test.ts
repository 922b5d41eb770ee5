import { expect, test } from '@jest/globals';
import { unfamiliarChanges } from '../../../../src/core/policy/compare/compare-unfamiliar.ts';
import type { Policy } from '../../../../src/core/policy/policy.ts';
import { policy } from '../fixtures.ts';

const KNOWN = policy('vidmob: {channels: {META: {minScore: 0.8}}}\noverrides: [{when: {brands: [a]}, ias: {}}]');

test('of what is known nothing is unfamiliar', () => {
  expect(unfamiliarChanges(KNOWN, policy('outcomes: {timeout: neutral}'))).toEqual([]);
});

test('what nobody taught the comparison to weigh is looser wherever it stands', () => {
  const general = { ...KNOWN.vidmob.default, minWit: { value: 0.5, origin: 'a.yml:3' } };
  const overrides = KNOWN.overrides.map((override) => ({ ...override, until: null }));
  const newer = { ...KNOWN, humour: true, vidmob: { ...KNOWN.vidmob, default: general }, overrides } as Policy;
  const moved = {
    ...newer,
    vidmob: { ...newer.vidmob, default: { ...general, minWit: { value: 0.5, origin: 'a.yml:4' } } },
  } as Policy;
  expect(unfamiliarChanges(KNOWN, newer).map(({ key, effect, text }) => `${effect} ${key} ${text}`)).toEqual([
    'looser vidmob.default.minWit nothing → {"value":0.5}',
    'looser overrides.0.until nothing → null',
    'looser humour nothing → true',
  ]);
  expect(unfamiliarChanges(newer, KNOWN).map(({ text }) => text)).toEqual([
    '{"value":0.5} → nothing',
    'null → nothing',
    'true → nothing',
  ]);
  expect(unfamiliarChanges(newer, moved)).toEqual([]);
  expect(unfamiliarChanges(KNOWN, { ...KNOWN, humour: undefined } as Policy)).toEqual([]);
});

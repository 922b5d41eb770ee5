import { describe, expect, test } from '@jest/globals';
import { judgesDifferently, overridesGained } from '../../../src/core/policy/overrides-gained.ts';
import { creative } from '../../support/creatives.ts';
import { POLICY_PATH, policy } from './fixtures.ts';

const POLICY = policy(`overrides:
  - {when: {brands: [acme], markets: [DE]}, ias: {}}
  - {when: {paths: ["de/**"]}, ias: {}}
  - {when: {types: [video]}, ias: {}}
`);
const at = (path: string) => ({ location: { path, line: 1, column: 1 } });
const now = creative({ brands: ['acme'], markets: ['DE'], ...at('de/a.yml') });

describe('overrides that apply only by a change', () => {
  test('are named with the conditions that did not hold before', () => {
    const before = creative({ brands: ['ajax'], markets: ['AT', 'DE'], ...at('at/a.yml') });
    expect(overridesGained(POLICY, now, before)).toEqual([
      { origin: `${POLICY_PATH}:2 (overrides[0])`, because: ['brands'] },
      { origin: `${POLICY_PATH}:3 (overrides[1])`, because: ['paths'] },
    ]);
  });

  test('are none where a creative is new, or nothing of it changed that they look at', () => {
    expect(overridesGained(POLICY, now, undefined)).toEqual([]);
    expect(overridesGained(POLICY, now, { ...now, brands: ['Acme', 'ajax'] })).toEqual([]);
    expect(overridesGained(POLICY, creative(), now)).toEqual([]);
  });
});

test('a place makes a difference where other overrides apply in it', () => {
  expect(judgesDifferently(POLICY, now, { ...now, ...at('de/b.yml') })).toBe(false);
  expect(judgesDifferently(POLICY, now, { ...now, ...at('at/a.yml') })).toBe(true);
  expect(judgesDifferently(POLICY, { ...now, ...at('at/a.yml') }, now)).toBe(true);
  expect(judgesDifferently(policy(), now, { ...now, ...at('at/a.yml') })).toBe(false);
});

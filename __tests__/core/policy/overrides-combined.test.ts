import { describe, expect, test } from '@jest/globals';
import {
  type Combined,
  combinations,
  distinguished,
  mentionedBy,
} from '../../../src/core/policy/overrides-combined.ts';
import { matchersOf } from '../../../src/core/policy/overrides-matching.ts';
import { policy } from './fixtures.ts';

const matchers = (...whens: readonly string[]) =>
  matchersOf(policy(`overrides:\n${whens.map((when) => `  - {when: ${when}, ias: {}}\n`).join('')}`));
const NONE: Combined = { brands: [], markets: [], channels: [] };

function told(whens: readonly string[], given: Partial<Combined>) {
  return distinguished(mentionedBy(matchers(...whens)), { ...NONE, ...given });
}

function sets(whens: readonly string[], given: Partial<Combined>) {
  const all = matchers(...whens);
  const distinct = distinguished(mentionedBy(all), { ...NONE, ...given });
  return combinations(all, distinct).map((set) => set.map(({ override }) => override.index));
}

describe('the values that tell combinations apart', () => {
  const WHENS = ['{brands: [Whisky, gin]}', '{markets: [DE]}', '{channels: [META]}'];

  test('are those that an override mentions, and one for all the rest', () => {
    const markets = ['AT', 'de', 'CH', 'FR'];
    expect(told(WHENS, { brands: ['gin', 'WHISKY'], markets, channels: ['X', 'META'] })).toEqual({
      brands: ['gin', 'whisky'],
      markets: ['', 'de'],
      channels: ['', 'META'],
    });
  });

  test('are one where a field has no values', () => {
    expect(told(WHENS, {})).toEqual({ brands: [''], markets: [''], channels: [''] });
  });
});

describe('the overrides that apply together', () => {
  test('are found for each combination, each set once, in the order of the policy', () => {
    const whens = ['{brands: [a]}', '{markets: [x]}', '{brands: [b], markets: [y]}'];
    expect(sets(whens, { brands: ['b', 'a'], markets: ['y', 'x', 'z'] })).toEqual([[], [0], [0, 1], [1], [2]]);
    expect(sets(whens, { brands: ['a'], markets: ['x'] })).toEqual([[0, 1]]);
  });

  test('are those without a condition on what a creative lacks', () => {
    expect(sets(['{brands: [a]}', '{types: [video]}'], {})).toEqual([[1]]);
  });

  test('stay few where many values each have an override of their own', () => {
    const names = Array.from({ length: 100 }, (_, index) => `n${index}`);
    const whens = names.map((name) => `{brands: [${name}], markets: [${name}]}`);
    expect(sets(whens, { brands: names, markets: names })).toHaveLength(101);
  });
});

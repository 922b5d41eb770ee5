import { describe, expect, test } from '@jest/globals';
import { type Combined, combinations, mentionedBy, toldApart } from '../../../src/core/policy/overrides-combined.ts';
import { matchersOf } from '../../../src/core/policy/overrides-matching.ts';
import { policy } from './fixtures.ts';

const matchers = (...whens: readonly string[]) =>
  matchersOf(policy(`overrides:\n${whens.map((when) => `  - {when: ${when}, ias: {}}\n`).join('')}`));

function sets(whens: readonly string[], given: Partial<Combined>) {
  const all = matchers(...whens);
  const values = { brands: [''], markets: [''], channels: [''], ...given };
  return combinations(all, values).map((set) => set.map(({ override }) => override.index));
}

describe('the values that tell combinations apart', () => {
  const { brands, markets, channels } = mentionedBy(
    matchers('{brands: [Whisky, gin]}', '{markets: [DE]}', '{channels: [facebook]}', '{brands: [gin]}'),
  );

  test('are those that an override mentions, and one for all the rest', () => {
    expect([brands, markets, channels].map((mentioned) => [...mentioned])).toEqual([
      ['whisky', 'gin'],
      ['de'],
      ['META'],
    ]);
    expect(toldApart(brands, ['whisky', 'gin', 'whisky'])).toEqual(['gin', 'whisky']);
    expect(toldApart(markets, ['ch', 'de', 'at', 'fr'])).toEqual(['', 'de']);
  });

  test('are one where there is none, or none that is mentioned', () => {
    expect(toldApart(brands, [])).toEqual(['']);
    expect(toldApart(channels, ['X', 'TIKTOK'])).toEqual(['']);
    expect(toldApart(new Set(), ['X', 'TIKTOK'])).toEqual(['']);
  });
});

describe('the overrides that apply together', () => {
  test('are found for each combination, each set once, in the order of the policy', () => {
    const whens = ['{brands: [a]}', '{markets: [x]}', '{brands: [b], markets: [y]}'];
    expect(sets(whens, { brands: ['b', 'a'], markets: ['y', 'x', ''] })).toEqual([[], [0], [0, 1], [1], [2]]);
    expect(sets(whens, { brands: ['a'], markets: ['x'] })).toEqual([[0, 1]]);
  });

  test('are those without a condition on what a creative lacks', () => {
    expect(sets(['{brands: [a]}', '{types: [video]}'], { markets: ['x'] })).toEqual([[1]]);
  });

  test('stay few where many values each have an override of their own', () => {
    const names = Array.from({ length: 100 }, (_, index) => `n${index}`);
    const whens = names.map((name) => `{brands: [${name}], markets: [${name}]}`);
    expect(sets(whens, { brands: names, markets: names })).toHaveLength(101);
  });
});

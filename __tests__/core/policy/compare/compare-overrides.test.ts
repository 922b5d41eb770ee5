import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { pairOverrides } from '../../../../src/core/policy/compare/compare-overrides.ts';
import type { Conditions, Override } from '../../../../src/core/policy/policy.ts';
import { changesBetween, linesBetween } from './changes.ts';

describe('align', () => {
  const overridesFor = (brands: readonly string[]): Override[] =>
    brands.map((brand, index) => ({ index, origin: brand, when: { brands: [brand] }, statements: {} }));
  const slotsOf = (base: string, proposed: string) =>
    pairOverrides(overridesFor(base.split('')), overridesFor(proposed.split(''))).map((slot) => ({
      base: slot.base?.origin,
      proposed: slot.proposed?.origin,
    }));
  const align = (base: string, proposed: string) =>
    slotsOf(base, proposed).map((slot) => `${slot.base ?? '-'}${slot.proposed ?? '-'}`);

  describe('pairOverrides', () => {
    test.each([
      ['', '', []],
      ['abc', 'abc', ['aa', 'bb', 'cc']],
      ['abc', 'axbc', ['aa', '-x', 'bb', 'cc']],
      ['abc', 'ac', ['aa', 'b-', 'cc']],
      ['abc', 'xbc', ['a-', '-x', 'bb', 'cc']],
      ['xabc', 'abcx', ['x-', 'aa', 'bb', 'cc', '-x']],
      ['aa', 'aaa', ['aa', 'aa', '-a']],
      ['ab', 'yz', ['a-', 'b-', '-y', '-z']],
    ])('%j and %j', (base, proposed, expected) => {
      expect(align(base, proposed)).toEqual(expected);
    });

    test('every item stands once, in its order, and only equal ones are paired', () => {
      const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 12 });
      fc.assert(
        fc.property(text, text, (base, proposed) => {
          const slots = slotsOf(base, proposed);
          expect(slots.map((slot) => slot.base ?? '').join('')).toBe(base);
          expect(slots.map((slot) => slot.proposed ?? '').join('')).toBe(proposed);
          for (const slot of slots) {
            if (slot.base !== undefined && slot.proposed !== undefined) expect(slot.base).toBe(slot.proposed);
          }
        }),
      );
    });

    test('conditions are the same in any order, with repeats, and whatever the case of brands and markets', () => {
      const paired = (base: Conditions, proposed: Conditions) => {
        const [from, to] = [base, proposed].map((when) => [{ index: 0, origin: 'a', when, statements: {} }]);
        return pairOverrides(from as Override[], to as Override[]).length === 1;
      };
      const one: Conditions = { brands: ['Acme', 'whisky'], markets: ['de'], types: ['video'] };
      expect(paired({ brands: ['WHISKY', 'acme', 'acme'], markets: ['DE '], types: ['video'] }, one)).toBe(true);
      expect(paired({ ...one, channels: ['META'] }, one)).toBe(false);
      expect(paired({ paths: ['a'] }, { paths: ['A'] })).toBe(false);
      expect(paired({ brands: ['a'] }, { markets: ['a'] })).toBe(false);
    });

    test('long lists take no longer than they must', () => {
      const many = overridesFor(Array.from({ length: 50_000 }, (_item, index) => `${index}`));
      expect(pairOverrides(many, [...many].reverse())).toHaveLength(99_999);
    });
  });
});

describe('in overrides', () => {
  const WHISKY = '{brands: [whisky]}';
  const DE = '{markets: [DE]}';
  const over = (when: string, vidmob: string) => `{when: ${when}, vidmob: ${vidmob}}`;
  const overrides = (...list: readonly string[]) => `vidmob: {minScore: 0.7}\noverrides: [${list.join(', ')}]`;

  describe('an override of the same conditions', () => {
    test('is compared limit by limit', () => {
      const base = overrides(over(WHISKY, '{minScore: {fail: 0.6, warn: 0.8}, requiredGuidelines: [Logo]}'));
      const proposed = overrides(
        over('{brands: [WHISKY, whisky]}', '{minScore: {fail: 0.65, warn: 0.75}, requiredGuidelines: [Logo]}'),
      );
      expect(linesBetween(base, proposed)).toEqual([
        'tighter overrides[0].vidmob.minScore: brands WHISKY or whisky: 0.60 → 0.65',
        'looser overrides[0].vidmob.minScore.warn: brands WHISKY or whisky: 0.80 → 0.75',
      ]);
    });

    test('that loses a limit falls back on what stands before it', () => {
      const base = overrides(over(WHISKY, '{minScore: 0.6}'));
      const proposed = overrides(over(WHISKY, '{minAdherence: 0.6}'));
      expect(linesBetween(base, proposed)).toEqual([
        'tighter overrides[0].vidmob.minScore: brands whisky: 0.60 → 0.70',
        'neutral overrides[0].vidmob.minAdherence: brands whisky: 0.60 → 0.60',
      ]);
    });

    test('may exchange a general limit for one of a channel', () => {
      const base = overrides(over(WHISKY, '{minScore: 0.8}'));
      expect(linesBetween(base, overrides(over(WHISKY, '{minScore: 0.8, channels: {META: {minScore: 0.5}}}')))).toEqual(
        ['looser overrides[0].vidmob.channels.META.minScore: brands whisky: 0.80 → 0.50'],
      );
      expect(linesBetween(base, overrides(over(WHISKY, '{channels: {META: {minScore: 0.9}}}')))).toEqual([
        'looser overrides[0].vidmob.minScore: brands whisky: 0.80 → 0.70',
        'tighter overrides[0].vidmob.channels.META.minScore: brands whisky: 0.80 → 0.90',
      ]);
    });
  });

  test('a level of one category that counts no longer is a statement too', () => {
    const section = 'ias: {failOn: [high]}';
    const none = '{when: {brands: [whisky]}, ias: {categories: {drugs: {failOn: []}}}}';
    expect(linesBetween(section, `${section}\noverrides: [${none}]`)).toEqual([
      'looser overrides[0].ias.categories.drugs.failOn: brands whisky: high and worse → none (new override)',
    ]);
    expect(linesBetween(`${section}\noverrides: [${none}]`, section)).toEqual([
      'tighter overrides[0].ias.categories.drugs.failOn: brands whisky: none → high and worse (override removed)',
    ]);
  });

  describe('a new override', () => {
    test('is tighter where it is at least as strict as all it may replace', () => {
      expect(linesBetween(overrides(), overrides(over(WHISKY, '{minScore: 0.8}')))).toEqual([
        'tighter overrides[0].vidmob.minScore: brands whisky: 0.70 → 0.80 (new override)',
      ]);
      expect(linesBetween(overrides(), overrides(over(WHISKY, '{minScore: 0.7}')))).toEqual([
        'neutral overrides[0].vidmob.minScore: brands whisky: 0.70 → 0.70 (new override)',
      ]);
      expect(
        linesBetween(
          overrides(over(DE, '{minScore: 0.9}')),
          overrides(over(DE, '{minScore: 0.9}'), over(WHISKY, '{minScore: 0.8}')),
        ),
      ).toEqual(['looser overrides[1].vidmob.minScore: brands whisky: 0.70 to 0.90 → 0.80 (new override)']);
      expect(
        linesBetween(
          overrides(over(DE, '{minScore: 0.9}')),
          overrides(over(WHISKY, '{minScore: 0.8}'), over(DE, '{minScore: 0.9}')),
        ),
      ).toEqual(['tighter overrides[0].vidmob.minScore: brands whisky: 0.70 → 0.80 (new override)']);
    });

    test('replaces the limits of channels too', () => {
      const base = 'vidmob: {minScore: 0.7, channels: {META: {minScore: 0.9}}}';
      const [change] = changesBetween(base, `${base}\noverrides: [${over(WHISKY, '{minScore: 0.8}')}]`);
      expect(change).toEqual({
        key: 'overrides[0].vidmob.minScore',
        from: null,
        to: 0.8,
        effect: 'looser',
        text: 'brands whisky: 0.70 to 0.90 → 0.80 (new override)',
      });
    });
  });

  describe('an override that is gone', () => {
    test('is tighter where all that may take its place is at least as strict', () => {
      expect(linesBetween(overrides(over(WHISKY, '{minScore: 0.6}')), overrides())).toEqual([
        'tighter overrides[0].vidmob.minScore: brands whisky: 0.60 → 0.70 (override removed)',
      ]);
      expect(linesBetween(overrides(over(WHISKY, '{minScore: 0.8}')), overrides())).toEqual([
        'looser overrides[0].vidmob.minScore: brands whisky: 0.80 → 0.70 (override removed)',
      ]);
      const both = [over(DE, '{minScore: 0.5}'), over(WHISKY, '{minScore: 0.6}')];
      expect(linesBetween(overrides(...both), overrides(both[0] ?? ''))).toEqual([
        'looser overrides[1].vidmob.minScore: brands whisky: 0.60 → 0.50 to 0.70 (override removed)',
      ]);
    });

    test('with other conditions is gone, and another is new', () => {
      expect(linesBetween(overrides(over(WHISKY, '{minScore: 0.6}')), overrides(over(DE, '{minScore: 0.6}')))).toEqual([
        'tighter overrides[0].vidmob.minScore: brands whisky: 0.60 → 0.70 (override removed)',
        'looser overrides[0].vidmob.minScore: markets DE: 0.60 to 0.70 → 0.60 (new override)',
      ]);
    });
  });

  test('changes stand in the order of the overrides, whatever they limit', () => {
    const one = '{when: {brands: [a]}, verity: {failOn: [low]}}';
    const two = '{when: {brands: [b]}, vidmob: {minScore: 0.8}, ias: {categories: {drugs: {failOn: [low]}}}}';
    expect(changesBetween('overrides: []', `overrides: [${one}, ${two}]`).map(({ key }) => key)).toEqual([
      'overrides[0].verity.failOn',
      'overrides[1].vidmob.minScore',
      'overrides[1].ias.categories.drugs.failOn',
    ]);
  });
});

import { describe, expect, jest, test } from '@jest/globals';
import {
  combinationsOf,
  createMemory,
  distinctValues,
  judgesDifferently,
  matchersOf,
  mentionedBy,
  overridesGained,
  type Situation,
  unmetConditions,
  type Values,
} from '../../../src/core/policy/overrides.ts';
import { creative } from '../../support/creatives.ts';
import { POLICY_PATH, policy } from './fixtures.ts';

describe('remembering', () => {
  test('what belongs to a key is found once, also when it is nothing', () => {
    const memory = createMemory<number | undefined>();
    const find = jest.fn((): number | undefined => undefined);
    expect([memory('a', find), memory('a', find), memory('b', () => 2), memory('b', find)]).toEqual([
      undefined,
      undefined,
      2,
      2,
    ]);
    expect(find).toHaveBeenCalledTimes(1);
  });
});

describe('overrides matching', () => {
  function unmet(when: string, given: Partial<Situation> = {}, limits = 'ias: {failOn: []}') {
    return matchersOf(policy(`overrides: [{when: ${when}, ${limits}}]`)).flatMap((matcher) =>
      unmetConditions(matcher, creative(given)),
    );
  }
  const inFile = (path: string) => ({ location: { path, line: 1, column: 1 } });

  describe('a condition is met', () => {
    test.each([
      ['{brands: [acme]}', { brands: ['ajax', 'ACME '] }],
      ['{markets: [de, at]}', { markets: ['AT'] }],
      ['{channels: [facebook]}', { channels: ['META', 'X'] }],
      ['{paths: ["de/**", "!de/old/**"]}', inFile('de/new/a.yml')],
      ['{paths: ["de/**"]}', inFile('de/.hidden/a.yml')],
      ['{types: [image, video]}', { type: 'video' as const }],
    ])('%s by any of its values', (when, given) => {
      expect(unmet(when, given)).toEqual([]);
    });

    test.each([
      ['{brands: [acme]}', { brands: ['acm'] }, 'brands'],
      ['{brands: [acme]}', { brands: [] }, 'brands'],
      ['{markets: [DE]}', { markets: [] }, 'markets'],
      ['{channels: [META]}', { channels: ['X'] }, 'channels'],
      ['{channels: [META]}', { channels: [] }, 'channels'],
      ['{paths: ["de/**", "!de/old/**"]}', inFile('de/old/a.yml'), 'paths'],
      ['{types: [image]}', { type: 'video' as const }, 'types'],
    ])('%s is not, by %j', (when, given, condition) => {
      expect(unmet(when, given)).toEqual([condition]);
    });

    test('on channels by what Vidmob may return, where none is named and the override speaks of Vidmob', () => {
      expect(unmet('{channels: [META]}', { channels: [] }, 'vidmob: {minScore: 0.9}')).toEqual([]);
      expect(unmet('{channels: [META]}', { channels: ['X'] }, 'vidmob: {minScore: 0.9}')).toEqual(['channels']);
    });
  });

  test('every condition that is not met is named', () => {
    expect(
      unmet('{brands: [a], markets: [b], channels: [META], paths: ["c/**"], types: [text]}', { channels: [] }),
    ).toEqual(['brands', 'markets', 'channels', 'paths', 'types']);
  });

  test('the conditions of a policy are made ready once', () => {
    const one = policy('overrides: [{when: {paths: ["**"]}, ias: {}}]');
    expect(matchersOf(one)).toBe(matchersOf({ overrides: one.overrides }));
    const [matcher] = matchersOf(one);
    expect([matcher?.matchesPath('a.yml'), matcher?.matchesPath('a.yml')]).toEqual([true, true]);
  });
});

describe('overrides combined', () => {
  const matchers = (...whens: readonly string[]) =>
    matchersOf(policy(`overrides:\n${whens.map((when) => `  - {when: ${when}, ias: {}}\n`).join('')}`));

  function sets(whens: readonly string[], given: Partial<Values>) {
    const all = matchers(...whens);
    const values = { brands: [''], markets: [''], channels: [''], ...given };
    return combinationsOf(all, values).map((set) => set.map(({ override }) => override.index));
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
      expect(distinctValues(brands, ['whisky', 'gin', 'whisky'])).toEqual(['gin', 'whisky']);
      expect(distinctValues(markets, ['ch', 'de', 'at', 'fr'])).toEqual(['', 'de']);
    });

    test('are one where there is none, or none that is mentioned', () => {
      expect(distinctValues(brands, [])).toEqual(['']);
      expect(distinctValues(channels, ['X', 'TIKTOK'])).toEqual(['']);
      expect(distinctValues(new Set(), ['X', 'TIKTOK'])).toEqual(['']);
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
});

describe('overrides gained', () => {
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
});

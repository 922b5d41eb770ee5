import { describe, expect, test } from '@jest/globals';
import { limitsFor, needsEarlierScores } from '../../../src/core/policy/effective-limits.ts';
import { creative } from '../../support/creatives.ts';
import { POLICY_PATH, policy } from './fixtures.ts';

describe('limits for', () => {
  const at = (line: number, index: number) => `${POLICY_PATH}:${line} (overrides[${index}])`;

  describe('limits on Vidmob', () => {
    const TEXT = `vidmob:
  minScore: {fail: 0.7, warn: 0.8}
  requiredGuidelines: [Logo]
  channels: {META: {minScore: 0.9}, X: {maxUnavailable: 0.3}}
overrides:
  - {when: {brands: [a]}, vidmob: {minScore: 0.6, channels: {TIKTOK: {minAdherence: 0.1}}}}
  - {when: {brands: [b]}, vidmob: {minScore: {warn: 0.85}, requiredGuidelines: [Captions, " LOGO"]}}
  - {when: {brands: [a], channels: [X]}, vidmob: {minScore: 0.75}}
`;
    const given = policy(TEXT);
    const on = (channel: string, ...brands: readonly string[]) =>
      limitsFor(given, creative({ brands, channels: ['META', 'X'] })).vidmob(channel);

    test('are those of the sections where no override applies', () => {
      expect(on('META', 'other')?.minScore.fail).toEqual({ value: 0.9, origin: `${POLICY_PATH}:4` });
      expect(on('TIKTOK')?.minScore).toMatchObject({ fail: { value: 0.7 }, warn: { value: 0.8 } });
    });

    test('are stated by an override for every channel, each single one on its own', () => {
      expect(on('META', 'a')?.minScore).toEqual({
        fail: { value: 0.6, origin: at(6, 0) },
        warn: { value: 0.8, origin: `${POLICY_PATH}:2` },
      });
      expect(on('TIKTOK', 'a')).toMatchObject({
        minScore: { fail: { value: 0.6 } },
        minAdherence: { fail: { value: 0.1 } },
      });
      expect(on('X', 'a')).toMatchObject({
        maxUnavailable: { fail: { value: 0.3 } },
        minAdherence: { fail: { value: 0.6 } },
      });
    });

    test('are those of the last override that applies on the channel that is judged', () => {
      expect(on('X', 'a')?.minScore.fail).toEqual({ value: 0.75, origin: at(8, 2) });
      expect(on('META', 'a')?.minScore.fail?.value).toBe(0.6);
    });

    test('are the strictest of all combinations, each single one on its own', () => {
      const both = on('META', 'b', 'a');
      expect(both?.minScore).toEqual({
        fail: { value: 0.9, origin: `${POLICY_PATH}:4` },
        warn: { value: 0.85, origin: at(7, 1) },
      });
      expect(both?.requiredGuidelines.map(({ value }) => value)).toEqual(['Logo', 'Captions']);
      expect(both).toEqual(on('META', 'a', 'b'));
    });
  });

  describe('limits on levels', () => {
    const TEXT = `ias: {failOn: [high], categories: {drugs: {failOn: [low]}}}
verity: {failOn: [high]}
overrides:
  - {when: {markets: [DE], channels: [META]}, ias: {failOn: [floor], categories: {hate: {failOn: [medium]}}}}
  - {when: {markets: [AT]}, ias: {failOn: []}, verity: {threats: {GGT6: {failOn: [low]}}}}
`;
    const given = policy(TEXT);
    const ias = (channels: readonly string[], ...markets: readonly string[]) => {
      const { default: general, byKey: categories } = limitsFor(given, creative({ markets, channels })).ias();
      const failing = (name: string) => (categories.get(name) ?? general).failOn.value;
      return [failing('adult'), failing('drugs'), failing('hate')];
    };

    test('hold where the creative has the channel of an override, which the provider knows nothing of', () => {
      expect(ias(['META'], 'DE')).toEqual(['floor', 'floor', 'medium']);
      expect(ias(['X'], 'DE')).toEqual(['high', 'low', 'high']);
      expect(ias([], 'DE')).toEqual(['high', 'low', 'high']);
    });

    test('are the strictest of all combinations', () => {
      expect(ias(['META', 'X'], 'DE')).toEqual(['high', 'low', 'medium']);
      expect(ias(['META'], 'DE', 'AT')).toEqual(['floor', 'floor', 'medium']);
      expect(ias([], 'AT')).toEqual([null, null, null]);
    });

    test('of single threats likewise', () => {
      const { default: general, byKey: threats } = limitsFor(given, creative({ markets: ['AT', 'CH'] })).verity();
      expect(general.failOn.value).toBe('high');
      expect(threats.get('GGT6')?.failOn).toEqual({ value: 'low', origin: at(5, 1) });
    });
  });

  test('without overrides the policy itself is what counts', () => {
    const plain = policy('ias: {}');
    const limits = limitsFor(plain, creative({ brands: ['a'] }));
    expect(limits.ias()).toEqual(plain.ias);
    expect(limits.verity()).toEqual(plain.verity);
    expect(limits.vidmob('META')).toBe(plain.vidmob.default);
    expect(limitsFor(plain, creative({ id: 'other', brands: ['b'] }))).toBe(limits);
  });

  test('a file that an override is not for keeps the limits of the section', () => {
    const text = 'overrides: [{when: {paths: ["de/**"], types: [image]}, ias: {failOn: []}}]';
    const given = policy(text);
    const inFile = (path: string, type: 'image' | 'video') =>
      limitsFor(given, creative({ type, location: { path, line: 1, column: 1 } })).ias().default.failOn.value;
    expect([inFile('de/a.yml', 'image'), inFile('de/a.yml', 'video'), inFile('a.yml', 'image')]).toEqual([
      null,
      'high',
      'high',
    ]);
  });
});

describe('limits score drop', () => {
  describe('whether earlier scores are needed', () => {
    test.each<[string, boolean]>([
      ['{}', false],
      ['vidmob: { minScore: 0.7 }', false],
      ['vidmob: { maxScoreDrop: 0.05 }', true],
      ['vidmob: { maxScoreDrop: { warn: 0.05 } }', true],
      ['vidmob: { channels: { META: { maxScoreDrop: 0.05 } } }', true],
      ['overrides: [{ when: { brands: [a] }, vidmob: { maxScoreDrop: 0.05 } }]', true],
      ['overrides: [{ when: { brands: [a] }, vidmob: { channels: { META: { maxScoreDrop: 0.05 } } } }]', true],
      ['overrides: [{ when: { brands: [a] }, ias: { failOn: [high] } }]', false],
    ])('%s', (text, expected) => {
      expect(needsEarlierScores(policy(text))).toBe(expected);
    });
  });
});

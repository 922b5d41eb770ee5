import { describe, expect, test } from '@jest/globals';
import { POLICY_PATH, policy } from './fixtures.ts';

describe('resolve', () => {
  describe('resolvePolicy', () => {
    test('without a file the inputs and defaults are the policy', () => {
      const resolved = policy(undefined, { minScore: { value: 0.9, origin: 'input min-score' } });
      expect(resolved.sha).toBeNull();
      expect(resolved.manifests).toEqual({ value: ['**/*.creatives.yml'], origin: 'default' });
      expect(resolved.vidmob.default).toEqual({
        minScore: { fail: { value: 0.9, origin: 'input min-score' }, warn: null },
        minAdherence: { fail: { value: 0.6, origin: 'default' }, warn: null },
        maxUnavailable: { fail: null, warn: { value: 0.25, origin: 'default' } },
        maxScoreDrop: { fail: null, warn: null },
        requiredGuidelines: [],
      });
      expect(resolved.vidmob.workspaceIds).toBeUndefined();
      expect(resolved.ias).toEqual({
        default: { failOn: { value: 'high', origin: 'default' }, warnOn: { value: 'medium', origin: 'default' } },
        byKey: new Map(),
      });
      expect(resolved.verity.default.warnOn).toEqual({ value: 'medium', origin: 'default' });
      expect(resolved.outcomes.timeout).toEqual({ value: 'failure', origin: 'default' });
    });

    test('what the file states wins over an input, value by value', () => {
      const resolved = policy('outcomes:\n  timeout: pending\nmanifests: [ads/*.yml]\n', {
        manifests: { value: ['other'], origin: 'input manifests' },
        onTimeout: { value: 'neutral', origin: 'input on-timeout' },
      });
      expect(resolved.sha).toBe('c0ffee');
      expect(resolved.manifests).toEqual({ value: ['ads/*.yml'], origin: `${POLICY_PATH}:3` });
      expect(resolved.outcomes.timeout).toEqual({ value: 'pending', origin: `${POLICY_PATH}:2` });
      expect(resolved.outcomes.missingData).toEqual({ value: 'failure', origin: 'default' });
    });

    test('an input counts where the file says nothing', () => {
      const resolved = policy('outcomes: {rejected: neutral}', {
        onTimeout: { value: 'neutral', origin: 'input on-timeout' },
      });
      expect(resolved.outcomes.timeout).toEqual({ value: 'neutral', origin: 'input on-timeout' });
      expect(resolved.outcomes.rejected).toEqual({ value: 'neutral', origin: `${POLICY_PATH}:1` });
    });
  });
});

describe('resolve overrides', () => {
  const TEXT = `
ias: {failOn: [high]}
overrides:
  - when: {brands: [whisky], channels: [facebook, tiktok]}
    vidmob:
      minScore: 0.9
      maxScoreDrop: {warn: 0.1}
      requiredGuidelines: [" Logo "]
      channels:
        youtube: {minAdherence: {fail: 0.5, warn: 0.6}}
  - when:
      paths: ["de/**"]
    ias:
      failOn: []
      categories: {drugs: {warnOn: [high, low]}}
    verity: {threats: {GGT6: {failOn: [medium]}}}
`;
  const at = <T>(value: T, line: number, index: number) => ({
    value,
    origin: `${POLICY_PATH}:${line} (overrides[${index}])`,
  });

  describe('the overrides of a policy', () => {
    const [first, second] = policy(TEXT).overrides;

    test('keep what each states of Vidmob, every limit with its line and its override, under canonical channels', () => {
      expect(first).toMatchObject({
        index: 0,
        origin: `${POLICY_PATH}:4 (overrides[0])`,
        when: { brands: ['whisky'], channels: ['META', 'TIKTOK'] },
      });
      expect(first?.statements.vidmob?.default).toEqual({
        minScore: { fail: at(0.9, 6, 0) },
        maxScoreDrop: { fail: undefined, warn: at(0.1, 7, 0) },
        requiredGuidelines: [at('Logo', 8, 0)],
      });
      expect(first?.statements.vidmob?.byKey.get('DV360')?.['minAdherence']).toEqual({
        fail: at(0.5, 10, 0),
        warn: at(0.6, 10, 0),
      });
    });

    test('keep what each states of levels: the mildest of a list, none of an empty one', () => {
      expect(second).toMatchObject({ index: 1, origin: `${POLICY_PATH}:11 (overrides[1])` });
      expect(second?.statements.ias?.default).toEqual({ failOn: at(null, 14, 1), warnOn: undefined });
      expect(second?.statements.ias?.byKey.get('drugs')).toEqual({ failOn: undefined, warnOn: at('low', 15, 1) });
      expect(second?.statements.verity?.byKey.get('GGT6')?.['failOn']).toEqual(at('medium', 16, 1));
    });

    test('are none without a file or without a list', () => {
      expect(policy().overrides).toEqual([]);
      expect(policy('ias: {}').overrides).toEqual([]);
    });

    test('leave the sections as they are', () => {
      expect(policy(TEXT).ias.default.failOn).toEqual({ value: 'high', origin: `${POLICY_PATH}:2` });
      expect(policy(TEXT).participation.verity.required).toBe(false);
    });
  });
});

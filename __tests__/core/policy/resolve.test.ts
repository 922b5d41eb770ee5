import { describe, expect, test } from '@jest/globals';
import { POLICY_PATH, policy } from './fixtures.ts';

describe('resolvePolicy', () => {
  test('without a file the inputs and defaults are the policy', () => {
    const resolved = policy(undefined, { minScore: { value: 0.9, origin: 'input min-score' } });
    expect(resolved.sha).toBeNull();
    expect(resolved.manifests).toEqual({ value: ['**/*.creatives.yml'], origin: 'default' });
    expect(resolved.vidmob.general).toEqual({
      minScore: { fail: { value: 0.9, origin: 'input min-score' }, warn: null },
      minAdherence: { fail: { value: 0.6, origin: 'default' }, warn: null },
      maxUnavailable: { fail: null, warn: { value: 0.25, origin: 'default' } },
      maxScoreDrop: { fail: null, warn: null },
      requiredGuidelines: [],
    });
    expect(resolved.vidmob.workspaceIds).toBeUndefined();
    expect(resolved.ias).toEqual({
      general: { failOn: { value: 'high', origin: 'default' }, warnOn: { value: 'medium', origin: 'default' } },
      categories: new Map(),
    });
    expect(resolved.verity.general.warnOn).toEqual({ value: 'medium', origin: 'default' });
    expect(resolved.outcomes.timeout).toEqual({ value: 'failure', origin: 'default' });
  });

  test('what the file states wins over an input, value by value', () => {
    const resolved = policy('manifests: [ads/*.yml]\noutcomes:\n  timeout: pending\n', {
      manifests: { value: ['other'], origin: 'input manifests' },
      onTimeout: { value: 'neutral', origin: 'input on-timeout' },
    });
    expect(resolved.sha).toBe('c0ffee');
    expect(resolved.manifests).toEqual({ value: ['ads/*.yml'], origin: `${POLICY_PATH}:1` });
    expect(resolved.outcomes.timeout).toEqual({ value: 'pending', origin: `${POLICY_PATH}:3` });
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

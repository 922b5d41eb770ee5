import { describe, expect, test } from '@jest/globals';
import { describePolicy } from '../../../src/core/policy/describe-policy.ts';
import { POLICY_PATH, policy } from './fixtures.ts';

describe('describe', () => {
  test('every value in force is a line with its origin', () => {
    const text = `
vidmob:
  workspaceIds: [45914]
  minScore: {fail: 0.695, warn: 0.8}
  maxScoreDrop: 0.05
  requiredGuidelines: [Captions]
  channels: {META: {minScore: 0.9}, X: {}}
ias:
  optional: true
  failOn: []
  categories: {drugs: {failOn: [floor]}}
outcomes: {missingData: neutral}
waivers: [{creative: a, rule: ias/*, reason: r, approvedBy: me, expires: 2027-01-31}]
`;
    expect(describePolicy(policy(text))).toEqual([
      'manifests: **/*.creatives.yml (default)',
      `vidmob: required (${POLICY_PATH}:2)`,
      `ias: required, but entries may leave it out (${POLICY_PATH}:8)`,
      'verity: asked; entries may leave it out (credentials)',
      `vidmob.workspaceIds: 45914 (${POLICY_PATH}:3)`,
      `vidmob.minScore.fail: 0.695 (${POLICY_PATH}:4)`,
      `vidmob.minScore.warn: 0.80 (${POLICY_PATH}:4)`,
      'vidmob.minAdherence.fail: 0.60 (default)',
      'vidmob.maxUnavailable.warn: 0.25 (default)',
      `vidmob.maxScoreDrop.fail: 0.05 (${POLICY_PATH}:5)`,
      `vidmob.requiredGuidelines: Captions (${POLICY_PATH}:6)`,
      `vidmob.channels.META.minScore.fail: 0.90 (${POLICY_PATH}:7)`,
      `ias.failOn: none (${POLICY_PATH}:10)`,
      'ias.warnOn: medium and all worse (default)',
      `ias.categories.drugs.failOn: floor and all worse (${POLICY_PATH}:11)`,
      'verity.failOn: high and all worse (default)',
      'verity.warnOn: medium and all worse (default)',
      'outcomes.timeout: failure (default)',
      'outcomes.unavailable: failure (default)',
      'outcomes.rejected: failure (default)',
      `outcomes.missingData: neutral (${POLICY_PATH}:12)`,
      `${POLICY_PATH}:13, waiver of ias/* for a through 2027-01-31, approved by me: r`,
    ]);
  });

  test('a provider that is not used says so and no more', () => {
    const lines = describePolicy(policy(undefined, { providers: ['vidmob'] }));
    expect(lines).toContain('ias: not asked');
    expect(lines.filter((line) => /^(ias|verity)\./.test(line))).toEqual([]);
    expect(lines).toContain('vidmob.minScore.fail: 0.70 (default)');
  });
});

describe('describe overrides', () => {
  test('each override is a line with its place, its conditions and its limits, below the rule for all of them', () => {
    const text = `
overrides:
  - when: {brands: [whisky], markets: [DE, AT], channels: [META], paths: ["de/**"], types: [video]}
    vidmob: {minScore: {fail: 0.8, warn: 0.9}, maxUnavailable: {warn: 0.1}, requiredGuidelines: [Logo, Captions]}
    ias: {categories: {drugs: {failOn: [floor], warnOn: []}}}
  - {when: {types: [image, audio]}, vidmob: {requiredGuidelines: [], channels: {X: {minAdherence: 0.5}}}}
  - {when: {brands: [tea]}, verity: {failOn: [medium]}}
  - {when: {brands: [milk]}}
`;
    const lines = describePolicy(policy(text));
    expect(lines.slice(lines.findIndex((line) => line.startsWith('overrides:')))).toEqual([
      expect.stringMatching(/^overrides: of those that apply the last one that states a limit counts/),
      `${POLICY_PATH}:3 (overrides[0]), for brands whisky and markets DE or AT and channels META and paths de/** and ` +
        'types video: vidmob.minScore.fail 0.80, vidmob.minScore.warn 0.90, vidmob.maxUnavailable.warn 0.10, ' +
        'vidmob.requiredGuidelines Logo and Captions, ias.categories.drugs.failOn floor and all worse, ' +
        'ias.categories.drugs.warnOn none',
      `${POLICY_PATH}:6 (overrides[1]), for types image or audio: vidmob.requiredGuidelines none, ` +
        'vidmob.channels.X.minAdherence.fail 0.50',
      `${POLICY_PATH}:7 (overrides[2]), for brands tea: verity.failOn medium and all worse`,
      `${POLICY_PATH}:8 (overrides[3]), for brands milk: no limit`,
    ]);
  });

  test('a policy without overrides has no line on them', () => {
    expect(describePolicy(policy()).filter((line) => line.includes('override'))).toEqual([]);
  });
});

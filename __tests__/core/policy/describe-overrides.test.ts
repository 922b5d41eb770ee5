import { expect, test } from '@jest/globals';
import { describeOverrides } from '../../../src/core/policy/describe-overrides.ts';
import { POLICY_PATH, policy } from './fixtures.ts';

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
  expect(describeOverrides(policy(text))).toEqual([
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
  expect(describeOverrides(policy())).toEqual([]);
});

import { describe, expect, test } from '@jest/globals';
import { POLICY_PATH, policy } from '../../core/policy/fixtures.ts';

const at = <T>(value: T, line: number) => ({ value, origin: `${POLICY_PATH}:${line}` });
const INPUTS = {
  minScore: { value: 0.5, origin: 'input min-score' },
  minAdherence: { value: 0.4, origin: 'input min-adherence' },
};

describe('limits on Vidmob', () => {
  test('a stated warning leaves the failure to the input, and the other way round', () => {
    const { default: general } = policy('vidmob:\n  minScore: {warn: 0.8}\n  minAdherence: 0.6\n', INPUTS).vidmob;
    expect(general.minScore).toEqual({ fail: INPUTS.minScore, warn: at(0.8, 2) });
    expect(general.minAdherence).toEqual({ fail: at(0.6, 3), warn: null });
  });

  test('a channel changes only what it states, under its canonical name', () => {
    const { byKey: channels } = policy(
      `
vidmob:
  minScore:
    fail: 0.7
    warn: 0.8
  requiredGuidelines:
    - Captions
  channels:
    facebook:
      minScore: {fail: 0.9}
      maxUnavailable: 0.5
    TIKTOK: {requiredGuidelines: [" Logo "]}
`,
      INPUTS,
    ).vidmob;
    expect([...channels.keys()]).toEqual(['META', 'TIKTOK']);
    expect(channels.get('META')).toEqual({
      minScore: { fail: at(0.9, 10), warn: at(0.8, 5) },
      minAdherence: { fail: INPUTS.minAdherence, warn: null },
      maxUnavailable: { fail: at(0.5, 11), warn: { value: 0.25, origin: 'default' } },
      maxScoreDrop: { fail: null, warn: null },
      requiredGuidelines: [at('Captions', 7)],
    });
    expect(channels.get('TIKTOK')?.requiredGuidelines).toEqual([at('Logo', 12)]);
    expect(channels.get('TIKTOK')?.minScore.fail).toEqual(at(0.7, 4));
  });

  test('a score drop has no limit unless one is stated, in general or for a channel', () => {
    const none = { fail: null, warn: null };
    expect(policy().vidmob.default.maxScoreDrop).toEqual(none);
    const { default: general, byKey: channels } = policy(
      'vidmob:\n  maxScoreDrop: {warn: 0.02}\n  channels:\n    META: {maxScoreDrop: 0.05}\n',
    ).vidmob;
    expect(general.maxScoreDrop).toEqual({ fail: null, warn: at(0.02, 2) });
    expect(channels.get('META')?.maxScoreDrop).toEqual({ fail: at(0.05, 4), warn: at(0.02, 2) });
  });

  test('workspaces and client tags are taken over', () => {
    const { workspaceIds, clientTags } = policy(
      'vidmob:\n  workspaceIds: [1, 2]\n  clientTags: [{label: a, description: b}]\n',
    ).vidmob;
    expect(workspaceIds).toEqual(at([1, 2], 2));
    expect(clientTags).toEqual([{ label: 'a', description: 'b' }]);
    const empty = policy('vidmob: {}').vidmob;
    expect([empty.workspaceIds, empty.clientTags, empty.byKey.size]).toEqual([undefined, [], 0]);
  });
});

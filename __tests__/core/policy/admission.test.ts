import { describe, expect, test } from '@jest/globals';
import { refusal, refusedEntries } from '../../../src/core/policy/admission.ts';
import { creative } from '../verdict/fixtures.ts';
import { POLICY_PATH, policy } from './fixtures.ts';

describe('an entry whose workspace the policy does not list', () => {
  const limited = policy('vidmob:\n  workspaceIds: [1, 2]\n');

  test('is an invalid manifest at its place', () => {
    const creatives = [
      creative({ id: 'a', workspaceId: 1 }),
      creative({ id: 'b', workspaceId: 3 }),
      creative({ id: 'c' }),
    ];
    expect(refusedEntries(creatives, limited)).toEqual([
      {
        rule: 'manifest/invalid',
        path: 'ads.creatives.yml',
        line: 3,
        column: 5,
        message: `Creative "b" names workspace 3, which the policy does not allow (${POLICY_PATH}:2); allowed: 1, 2.`,
      },
    ]);
  });

  test('is kept from the provider of the workspace alone', () => {
    expect(refusal('vidmob', { workspaceId: 3 }, limited)).toContain('names workspace 3');
    expect(refusal('ias', { workspaceId: 3 }, limited)).toBeUndefined();
    expect(refusal('vidmob', { workspaceId: 2 }, limited)).toBeUndefined();
  });

  test('is allowed where the policy lists none', () => {
    expect(refusedEntries([creative({ workspaceId: 3 })], policy())).toEqual([]);
    expect(refusal('vidmob', { workspaceId: 3 }, policy())).toBeUndefined();
  });
});

import { describe, expect, test } from '@jest/globals';
import { isWorkspaceAllowed, workspaceProblems } from '../../../src/core/policy/admission.ts';
import { creative } from '../verdict/fixtures.ts';
import { POLICY_PATH, policy } from './fixtures.ts';

describe('workspaces', () => {
  const limited = policy('vidmob:\n  workspaceIds: [1, 2]\n');

  test('an entry with another workspace is an invalid manifest at its place', () => {
    const creatives = [
      creative({ id: 'a', workspaceId: 1 }),
      creative({ id: 'b', workspaceId: 3 }),
      creative({ id: 'c' }),
    ];
    expect(workspaceProblems(creatives, limited)).toEqual([
      {
        rule: 'manifest/invalid',
        path: 'ads.creatives.yml',
        line: 3,
        column: 5,
        message: `Creative "b" names workspace 3, which the policy does not allow (${POLICY_PATH}:2); allowed: 1, 2.`,
      },
    ]);
  });

  test('a policy without workspaces allows any', () => {
    expect(workspaceProblems([creative({ workspaceId: 3 })], policy())).toEqual([]);
    expect(isWorkspaceAllowed({ workspaceId: 3 }, policy())).toBe(true);
    expect(isWorkspaceAllowed({ workspaceId: 3 }, limited)).toBe(false);
  });
});

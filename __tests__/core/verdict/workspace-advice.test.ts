import { expect, test } from '@jest/globals';
import { NO_HINTS } from '../../../src/core/policy/hints.ts';
import { workspaceAdvice, workspaceName } from '../../../src/core/verdict/workspace-advice.ts';
import { creative } from './fixtures.ts';

const hints = { ...NO_HINTS, workspaces: [{ id: 45914, name: 'Acme' }] };

test('a wrong or missing workspace is answered with the list', () => {
  expect(workspaceAdvice(creative({ workspaceId: 1 }), hints)).toBe(
    'Workspace 1 is not one the Vidmob key can see; it sees 45914 (Acme).',
  );
  expect(workspaceAdvice(creative(), hints)).toBe(
    'The entry states no workspaceId; the Vidmob key can see 45914 (Acme).',
  );
  expect(workspaceAdvice(creative(), { ...NO_HINTS, workspaces: [] })).toContain('can see none');
});

test('nothing is said of a right one, or without the list', () => {
  expect(workspaceAdvice(creative({ workspaceId: 45914 }), hints)).toBeNull();
  expect(workspaceAdvice(creative({ workspaceId: 1 }), NO_HINTS)).toBeNull();
  expect([workspaceName(creative()), workspaceName(creative({ workspaceId: 7 }))]).toEqual([
    'the organization',
    'workspace 7',
  ]);
});

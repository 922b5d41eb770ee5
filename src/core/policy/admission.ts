import type { Creative } from '../creative.ts';
import type { Problem } from '../report.ts';
import type { Policy } from './policy.ts';

/** Whether the policy lets a creative go to its workspace: it lists none, or this one, or the creative names none. */
export function isWorkspaceAllowed({ workspaceId }: Pick<Creative, 'workspaceId'>, policy: Policy): boolean {
  const allowed = policy.vidmob.workspaceIds;
  return allowed === undefined || workspaceId === undefined || allowed.value.includes(workspaceId);
}

/** `manifest/invalid` for every entry whose workspace the policy does not list: nothing of it may go to Vidmob. */
export function workspaceProblems(creatives: readonly Creative[], policy: Policy): Problem[] {
  const { value: ids = [], origin } = policy.vidmob.workspaceIds ?? {};
  return creatives
    .filter((creative) => !isWorkspaceAllowed(creative, policy))
    .map(({ id, workspaceId, location }) => ({
      rule: 'manifest/invalid',
      ...location,
      message:
        `Creative ${JSON.stringify(id)} names workspace ${workspaceId}, which the policy does not allow (${origin}); ` +
        `allowed: ${ids.join(', ')}.`,
    }));
}

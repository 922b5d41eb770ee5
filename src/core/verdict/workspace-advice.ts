import type { Creative } from '../creative.ts';
import type { Hints, Workspace } from '../policy/hints.ts';
import { listed } from './wording.ts';

const named = ({ id, name }: Workspace): string => `${id} (${name})`;

/** A sentence that lists the workspaces when the creative's is missing or not among them; null otherwise. */
export function workspaceAdvice({ workspaceId }: Creative, { workspaces }: Hints): string | null {
  if (workspaces === undefined || workspaces.some(({ id }) => id === workspaceId)) return null;
  const visible = workspaces.length === 0 ? 'none' : listed(workspaces.map(named));
  return workspaceId === undefined
    ? `The entry states no workspaceId; the Vidmob key can see ${visible}.`
    : `Workspace ${workspaceId} is not one the Vidmob key can see; it sees ${visible}.`;
}

/** The workspace of a creative, in words. */
export function workspaceName({ workspaceId }: Creative): string {
  return workspaceId === undefined ? 'the organization' : `workspace ${workspaceId}`;
}

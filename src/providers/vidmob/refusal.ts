import type { Creative } from '../../core/creative.ts';
import type { Workspace } from '../../core/verdict/hints.ts';
import type { Call, HttpAnswer } from '../../http/http.ts';
import { errorText } from '../error-text.ts';
import { unanswered } from '../failure.ts';
import type { Progress } from '../provider.ts';
import type { Shared } from './shared.ts';
import { type Errand, refused } from './step.ts';

/** Workspaces that a message lists, and characters of a name. */
const MOST_LISTED = 20;
const LONGEST_NAME = 60;

function listed(workspaces: readonly Workspace[]): string {
  if (workspaces.length === 0) return 'The key sees no workspace.';
  const shown = workspaces.slice(0, MOST_LISTED).map(({ id, name }) => `${id} (${name.slice(0, LONGEST_NAME)})`);
  const more = workspaces.length - shown.length;
  return `The key sees ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

/** Why the workspace may be the trouble; undefined when it is one that the key sees. */
function aboutWorkspace(id: number | undefined, workspaces: readonly Workspace[]): string | undefined {
  if (id === undefined) return `The creative names no workspace. ${listed(workspaces)}`;
  if (workspaces.some((workspace) => workspace.id === id)) return undefined;
  return `Workspace ${id} is not one that the key sees. ${listed(workspaces)}`;
}

/** What a refused submission is worth. Where a wrong or missing workspace may be why, the reason lists those there are. */
export async function refusedSubmission(
  { catalogue }: Shared,
  { workspaceId }: Creative,
  answer: HttpAnswer,
  errand: Errand,
  call: Call,
): Promise<Progress> {
  const { status } = answer;
  const said = errorText(answer.body);
  const suspect = workspaceId !== undefined || /workspace/i.test(said ?? '');
  const workspaces = suspect && [400, 403, 404].includes(status) ? await catalogue.workspaces(call) : undefined;
  const hint = workspaces && aboutWorkspace(workspaceId, workspaces);
  if (hint === undefined) return refused(answer, errand);
  const reason = `Vidmob answered ${status} while ${errand.doing}${said === undefined ? '' : `: ${said}`}. ${hint}`;
  const remedy = 'Give one of these workspaces as `workspaceId` in the manifest or as input vidmob-workspace-id.';
  return unanswered(status === 400 ? 'rejected' : 'unavailable', errand.ticket, reason, remedy);
}

import type { GitHub } from '../client.ts';
import { GitHubProblem, toGitHubProblem } from '../errors.ts';
import type { Channel } from './channel.ts';
import { postStatus, stateOf } from './commit-status.ts';
import { permissionAdvice } from './permissions.ts';
import { isMissingPermission } from './refusal.ts';

/** The result as a commit status, for tokens without `checks: write`. It shows no progress. */
export function commitStatusChannel(
  github: GitHub,
  target: { readonly sha: string; readonly context: string; readonly targetUrl: string | undefined },
): Channel {
  return {
    kind: 'commit-status',
    update: async () => true,
    finish: async ({ conclusion, statusLine }) => {
      try {
        const posted = await postStatus(github, { ...target, state: stateOf(conclusion), description: statusLine });
        return isMissingPermission(posted)
          ? new GitHubProblem(permissionAdvice([posted.missing])).toProblem()
          : undefined;
      } catch (error) {
        return toGitHubProblem(error, 'write the result as a commit status').toProblem();
      }
    },
  };
}

import type { GitHub } from '../client.ts';
import { explainGitHubError } from '../errors.ts';
import { type Channel, gitHubProblem } from './channel.ts';
import { postStatus, stateOf } from './commit-status.ts';
import { isMissingPermission } from './refusal.ts';

/** The result as a commit status, for tokens without `checks: write`. It shows no progress. */
export function commitStatusChannel(
  github: GitHub,
  target: { readonly sha: string; readonly context: string; readonly targetUrl: string | undefined },
): Channel {
  return {
    kind: 'commit-status',
    update: async () => undefined,
    finish: async ({ conclusion, statusLine }) => {
      try {
        const status = { ...target, state: stateOf(conclusion), description: statusLine };
        const posted = await postStatus(github, status);
        return isMissingPermission(posted) ? gitHubProblem('GitHub refused the commit status of this run.') : undefined;
      } catch (error) {
        return gitHubProblem(explainGitHubError(error, 'write the result as a commit status'));
      }
    },
  };
}

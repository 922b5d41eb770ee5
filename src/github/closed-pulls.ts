import type { GitHub } from './client.ts';
import { toGitHubProblem } from './errors.ts';
import { allPages } from './pages.ts';

/**
 * The heads of the 100 pull requests against a branch that were closed or changed last, the newest first; whether they
 * were merged does not matter to whoever looks for what is known of their commits. Rejects with a `GitHubProblem`.
 */
export async function listClosedHeads(github: GitHub, baseRef: string): Promise<readonly string[]> {
  const { octokit, owner, repo } = github;
  const query = { owner, repo, state: 'closed', base: baseRef, sort: 'updated', direction: 'desc' } as const;
  try {
    const pulls = await allPages('closed pull requests', 1, (page) => octokit.rest.pulls.list({ ...query, ...page }));
    return [...new Set(pulls.map((pull) => pull.text('head.sha')))];
  } catch (error) {
    throw toGitHubProblem(error, 'list the closed pull requests', 'pull-requests');
  }
}

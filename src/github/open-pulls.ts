import type { GitHub } from './client.ts';
import { type Conditional, UNCONDITIONAL } from './conditional.ts';
import { toGitHubProblem } from './errors.ts';
import { allPages } from './pages.ts';
import { type PullRequest, pullRequestOf } from './pull-request.ts';

/** An open pull request as a list tells of it: without `changedFiles`, which only its own page has. */
export interface OpenPull extends PullRequest {
  /** Its branch, without `refs/heads/`; of the fork, where it comes from one. */
  readonly headRef: string;
}

/** 10,000 pull requests. */
const MOST_PAGES = 100;
/** All that is read of an entry. */
const FIELDS = [
  ...['number', 'state', 'draft', 'head.sha', 'head.ref', 'head.repo.full_name', 'base.ref', 'base.repo.full_name'],
  ...['author_association', 'user.login'],
];

/**
 * All open pull requests, oldest first, so that new ones move none from one page to another; `conditional` remembers
 * the pages from run to run. Rejects with a `GitHubProblem`.
 */
export async function listOpenPulls(
  github: GitHub,
  conditional: Conditional = UNCONDITIONAL,
): Promise<readonly OpenPull[]> {
  const { octokit, owner, repo } = github;
  const query = { owner, repo, state: 'open', sort: 'created', direction: 'asc' } as const;
  try {
    const pulls = await allPages('open pull requests', MOST_PAGES, (page) =>
      conditional.page(`open pulls ${page.page}`, FIELDS, (headers) =>
        octokit.rest.pulls.list({ ...query, ...page, headers }),
      ),
    );
    const open = pulls.map((pull): OpenPull => {
      const number = pull.number('number');
      return { ...pullRequestOf(pull, number, pull.text('head.sha'), github), headRef: pull.text('head.ref') };
    });
    // One that was closed meanwhile moves the next page's first out of sight or in twice.
    return [...new Map(open.filter(({ isOpen }) => isOpen).map((pull) => [pull.number, pull])).values()];
  } catch (error) {
    throw toGitHubProblem(error, 'list the open pull requests', 'pull-requests');
  }
}

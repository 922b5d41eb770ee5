import type { GitHub } from './github-client.ts';
import { toGitHubProblem } from './github-errors.ts';
import { allPages, type Conditional, UNCONDITIONAL } from './listing-pages.ts';
import { type PullRequest, pullRequestOf } from './pull-request.ts';

/** An open pull request as a list returns it: without `changedFiles`, which needs a request of its own. */
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
    // Pages shift when a pull request closes while we read: de-duplicate by number.
    return [...new Map(open.filter(({ isOpen }) => isOpen).map((pull) => [pull.number, pull])).values()];
  } catch (error) {
    throw toGitHubProblem(error, 'list the open pull requests', 'pull-requests');
  }
}

/**
 * The heads of the 100 pull requests against a branch that were closed or changed last, the newest first; whether they
 * were merged does not matter for finding what is known of their commits. Rejects with a `GitHubProblem`.
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

/** Pages of pull requests that are looked through, 100 each: beyond them work is done again rather than searched for. */
const SEARCHED_PAGES = 10;

/** A pull request by its number and its head. */
export interface PullHead {
  readonly number: number;
  readonly headSha: string;
}

/** The heads of the open pull requests against a branch. Rejects with what GitHub answered. */
export async function openHeads(github: GitHub, baseRef: string | undefined): Promise<PullHead[]> {
  const { octokit, owner, repo } = github;
  const base = baseRef === undefined ? {} : { base: baseRef };
  const pulls = await allPages('open pull requests', SEARCHED_PAGES, (page) =>
    octokit.rest.pulls.list({ owner, repo, state: 'open', ...base, ...page }),
  );
  return pulls.map((pull) => ({ number: pull.number('number'), headSha: pull.text('head.sha') }));
}

/** The heads of the pull requests, open or merged, that contain a commit. Rejects with GitHub's error. */
export async function headsBehind(github: GitHub, sha: string): Promise<PullHead[]> {
  const { octokit, owner, repo } = github;
  const pulls = await allPages(`pull requests of ${sha}`, 1, (page) =>
    octokit.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: sha, ...page }),
  );
  return pulls.map((pull) => ({ number: pull.number('number'), headSha: pull.text('head.sha') }));
}

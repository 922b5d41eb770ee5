import type { Problem } from '../core/report.ts';
import type { ForkMode } from '../core/settings.ts';
import type { Fields } from './answer-fields.ts';
import type { GitHub } from './github-client.ts';
import { statusOf, toGitHubProblem } from './github-errors.ts';
import { allPages } from './listing-pages.ts';
import type { PullRequest } from './pull-request.ts';

const TRUSTED = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** Reviews that speak for or against; a comment takes nothing back. */
const DECIDING = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);
const MOST_PAGES = 30;

function isTrustedApproval(review: Fields, headSha: string): boolean {
  return (
    review.text('state') === 'APPROVED' &&
    review.optionalText('commit_id') === headSha &&
    TRUSTED.has(review.optionalText('author_association') ?? '')
  );
}

/** Whether a trusted reviewer approved exactly this head, and the approval still stands. */
async function isApproved({ octokit, owner, repo }: GitHub, { number, headSha }: PullRequest): Promise<boolean> {
  const about = `the reviews of pull request #${number}`;
  try {
    const reviews = await allPages(about, MOST_PAGES, (page) =>
      octokit.rest.pulls.listReviews({ owner, repo, pull_number: number, ...page }),
    );
    const deciding = reviews.filter((review) => DECIDING.has(review.text('state')));
    // GitHub lists them in the order in which they were written.
    const latest = new Map(deciding.map((review, index) => [review.optionalText('user.login') ?? index, review]));
    return [...latest.values()].some((review) => isTrustedApproval(review, headSha));
  } catch (error) {
    // Reviews that are not there approve of nothing.
    if (statusOf(error) === 404) return false;
    throw toGitHubProblem(error, `read ${about}`, 'pull-requests');
  }
}

function refusal({ number, headSha }: PullRequest, reason: string): Problem {
  const message = `Nothing was submitted for pull request #${number}, which comes from a fork at ${headSha.slice(0, 12)}: ${reason}`;
  return { rule: 'gate/fork', path: null, line: null, column: null, message };
}

/**
 * Whether the team's money may be spent on a pull request (input `fork-submissions`): undefined, or the `gate/fork`
 * problem that says why not. Rejects with a `GitHubProblem` when reviews cannot be read.
 */
export async function forkProblem(github: GitHub, pull: PullRequest, mode: ForkMode): Promise<Problem | undefined> {
  if (!pull.isFork || mode === 'all') return undefined;
  if (mode === 'never') {
    return refusal(pull, 'input `fork-submissions` is `never`. Push the branch to this repository instead.');
  }
  if (TRUSTED.has(pull.authorAssociation) || (await isApproved(github, pull))) return undefined;
  const author = pull.authorLogin === undefined ? 'its author' : `its author, ${pull.authorLogin},`;
  return refusal(
    pull,
    `${author} is no owner, member or collaborator (GitHub says ${pull.authorAssociation}), and none of those has ` +
      'approved this commit. Have one approve it and run the job again, or set input `fork-submissions` to `all`.',
  );
}

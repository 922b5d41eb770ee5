import pLimit from 'p-limit';
import type { Warning } from '../core/report.ts';
import { type Fields, fieldsOf } from './answer-fields.ts';
import type { PullRequestTrigger } from './event.ts';
import type { GitHub } from './github-client.ts';
import { explainGitHubError, statusOf, toGitHubProblem } from './github-errors.ts';
import { allPages } from './listing-pages.ts';

/** A pull request as it is now. */
export interface PullRequest {
  readonly number: number;
  /** The commit that is judged; the one the event named even when more has been pushed since. */
  readonly headSha: string;
  /** Whether `headSha` still is the head. */
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  readonly isDraft: boolean;
  readonly baseRef: string;
  /** From another repository, or from one that is gone. */
  readonly isFork: boolean;
  /** GitHub's word for the author's relation to the repository: `OWNER`, `MEMBER`, `CONTRIBUTOR` … */
  readonly authorAssociation: string;
  /** Undefined when the account is gone. */
  readonly authorLogin: string | undefined;
  /** How many files GitHub counts as changed between the base and the present head; undefined when it does not say. */
  readonly changedFiles: number | undefined;
}

const MOST_PAGES = 30;

/** Whether two names, in any case, refer to the same repository. */
function isSame(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}

/** A pull request from what GitHub says of it, alone or in a list. Throws a `GitHubProblem` where that is not enough. */
export function pullRequestOf(pull: Fields, number: number, headSha: string, { owner, repo }: GitHub): PullRequest {
  return {
    number,
    headSha,
    isCurrent: pull.optionalText('head.sha') === headSha,
    isOpen: isOpen(pull),
    isDraft: pull.flag('draft') === true,
    baseRef: pull.text('base.ref'),
    isFork: !isSame(
      pull.optionalText('head.repo.full_name'),
      pull.optionalText('base.repo.full_name') ?? `${owner}/${repo}`,
    ),
    authorAssociation: pull.optionalText('author_association') ?? 'NONE',
    authorLogin: pull.optionalText('user.login'),
    changedFiles: pull.has('changed_files') ? pull.number('changed_files') : undefined,
  };
}

/** A pull request without a state counts as open, so that it is judged. */
function isOpen(pull: Fields): boolean {
  return (pull.optionalText('state') ?? 'open') === 'open';
}

/** Reads a pull request's present state; `headSha` is the commit to judge. Rejects with a `GitHubProblem`. */
async function readPullRequest(github: GitHub, number: number, headSha: string): Promise<PullRequest> {
  const { octokit, owner, repo } = github;
  const about = `pull request #${number}`;
  try {
    const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
    return pullRequestOf(fieldsOf(data, about), number, headSha, github);
  } catch (error) {
    throw toGitHubProblem(error, `read ${about}`, 'pull-requests');
  }
}

function withHead(pulls: readonly Fields[], headSha: string, { owner, repo }: GitHub): number[] {
  const ours = `${owner}/${repo}`;
  return pulls
    .filter((pull) => isOpen(pull) && pull.optionalText('head.sha') === headSha)
    .filter((pull) => isSame(pull.optionalText('base.repo.full_name') ?? ours, ours))
    .map((pull) => pull.number('number'));
}

/** Open pull requests of the commit, from GitHub's index, which may lack forks' commits. */
async function pullsOfCommit(github: GitHub, headSha: string): Promise<number[]> {
  const { octokit, owner, repo } = github;
  const pulls = await allPages(`pull requests of ${headSha}`, MOST_PAGES, (page) =>
    octokit.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: headSha, ...page }),
  );
  return withHead(pulls, headSha, github);
}

async function listedWithHead(github: GitHub, headSha: string): Promise<number[]> {
  const { octokit, owner, repo } = github;
  const pulls = await allPages('open pull requests', MOST_PAGES, (page) =>
    octokit.rest.pulls.list({ owner, repo, state: 'open', ...page }),
  );
  return withHead(pulls, headSha, github);
}

/**
 * Numbers of the open pull requests whose head is the commit. Rejects with what GitHub answered when neither the list
 * nor the commit's index can be read.
 */
export async function openPullsWithHead(github: GitHub, headSha: string): Promise<number[]> {
  try {
    return await listedWithHead(github, headSha);
  } catch (error) {
    return await pullsOfCommit(github, headSha).catch(() => Promise.reject(error));
  }
}

const LOOKING = 'look for other pull requests with the same head';

async function siblings(
  github: GitHub,
  { number, headSha }: PullRequestTrigger,
): Promise<{ readonly numbers: readonly number[]; readonly warnings: readonly Warning[] }> {
  try {
    const indexed = await pullsOfCommit(github, headSha).catch((): number[] => []);
    const numbers = indexed.includes(number) ? indexed : await listedWithHead(github, headSha);
    return { numbers: numbers.filter((each) => each !== number), warnings: [] };
  } catch (error) {
    // A green check would be theirs too: what only passes now is no reason to leave them out.
    if (statusOf(error) !== 403 && statusOf(error) !== 404) throw toGitHubProblem(error, LOOKING, 'pull-requests');
    const reason = explainGitHubError(error, LOOKING, 'pull-requests');
    const message = `Only pull request #${number} was judged. ${reason}`;
    return { numbers: [], warnings: [{ path: null, line: null, column: null, message }] };
  }
}

/**
 * The event's pull request and, by number, every other open one with the same head, whose check they share. Rejects with a `GitHubProblem` when one cannot be read, or GitHub does not answer; that others may not
 * be looked for is a warning.
 */
export async function findPullRequests(
  github: GitHub,
  trigger: PullRequestTrigger,
): Promise<{
  readonly own: PullRequest;
  readonly others: readonly PullRequest[];
  readonly warnings: readonly Warning[];
}> {
  const [own, found] = await Promise.all([
    readPullRequest(github, trigger.number, trigger.headSha),
    siblings(github, trigger),
  ]);
  const limit = pLimit(8);
  const read = found.numbers
    .toSorted((a, b) => a - b)
    .map((number) => limit(() => readPullRequest(github, number, trigger.headSha)));
  const pulls = (await Promise.all(read)).filter((pull) => pull.isCurrent && pull.isOpen);
  return { own, others: pulls, warnings: found.warnings };
}

import type { GitHub } from './client.ts';
import { fieldsOf } from './fields.ts';
import { allPages } from './pages.ts';

/** Pages of pull requests that are looked through, 100 each: beyond them work is done again rather than searched for. */
const MOST_PAGES = 10;
/** The commit that a commit was made upon, the branch's own where it is a merge. Rejects with what GitHub answered. */
export async function parentOf(github: GitHub, sha: string): Promise<string | undefined> {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: sha });
  return fieldsOf(data, `commit ${sha}`).list('parents')[0]?.optionalText('sha');
}

/** A pull request by its number and its head. */
export interface PullHead {
  readonly number: number;
  readonly headSha: string;
}

/** The heads of the open pull requests against a branch. Rejects with what GitHub answered. */
export async function openHeads(github: GitHub, baseRef: string | undefined): Promise<PullHead[]> {
  const { octokit, owner, repo } = github;
  const base = baseRef === undefined ? {} : { base: baseRef };
  const pulls = await allPages('open pull requests', MOST_PAGES, (page) =>
    octokit.rest.pulls.list({ owner, repo, state: 'open', ...base, ...page }),
  );
  return pulls.map((pull) => ({ number: pull.number('number'), headSha: pull.text('head.sha') }));
}

/** The heads of the pull requests, open or merged, that brought a commit. Rejects with what GitHub answered. */
export async function headsBehind(github: GitHub, sha: string): Promise<PullHead[]> {
  const { octokit, owner, repo } = github;
  const pulls = await allPages(`pull requests of ${sha}`, 1, (page) =>
    octokit.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: sha, ...page }),
  );
  return pulls.map((pull) => ({ number: pull.number('number'), headSha: pull.text('head.sha') }));
}

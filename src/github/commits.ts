import { type Fields, fieldsOf } from './answer-fields.ts';
import type { GitHub } from './github-client.ts';
import { statusOf, toGitHubProblem } from './github-errors.ts';

/** A path or ref for a URL: each segment encoded, slashes kept. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The repository's default branch. Rejects with a `GitHubProblem`. */
export async function defaultBranch({ octokit, owner, repo }: GitHub): Promise<string> {
  try {
    const { data } = await octokit.rest.repos.get({ owner, repo });
    return fieldsOf(data, 'the repository').text('default_branch');
  } catch (error) {
    throw toGitHubProblem(error, 'read the repository', 'contents');
  }
}

/** The SHA of a branch's newest commit. Rejects with a `GitHubProblem`. */
export async function resolveTip({ octokit, owner, repo }: GitHub, branch: string): Promise<string> {
  const about = `branch ${branch}`;
  const ref = encodePath(branch);
  const at = { owner, repo };
  const isGone = (error: unknown) => {
    if (statusOf(error) !== 404) throw error;
  };
  try {
    const found =
      (await octokit.rest.repos.getBranch({ ...at, branch }).catch(isGone)) ??
      (await octokit.request(`GET /repos/{owner}/{repo}/git/ref/heads/${ref}`, at).catch(isGone)) ??
      (await octokit.request(`GET /repos/{owner}/{repo}/commits/${ref}`, at));
    const fields = fieldsOf(found.data, about);
    return fields.optionalText('commit.sha') ?? fields.optionalText('object.sha') ?? fields.text('sha');
  } catch (error) {
    throw toGitHubProblem(error, `find the newest commit of ${about}`, 'contents');
  }
}

/** Two commits compared. */
export interface CommitComparison {
  /** Where the two parted: manifests are compared against this commit. */
  readonly mergeBase: string;
  /** Entries of changed files between merge base and head: at most 300, so that 300 may be too few. */
  readonly files: readonly Fields[];
}

/** A head that lacks nothing of its base has parted from it there. */
function mergeBaseOf(comparison: Fields, base: string): string {
  const isAhead = comparison.has('behind_by') && comparison.number('behind_by') === 0;
  return (
    comparison.optionalText('merge_base_commit.sha') ?? (isAhead ? base : comparison.text('merge_base_commit.sha'))
  );
}

/** Compares two commits, across forks too. Rejects with a `GitHubProblem`. */
export async function compareCommits(
  { octokit, owner, repo }: GitHub,
  base: string,
  head: string,
): Promise<CommitComparison> {
  const about = `the changes from ${base} to ${head}`;
  const range = `${encodeURIComponent(base)}...${encodeURIComponent(head)}`;
  try {
    const route = `GET /repos/{owner}/{repo}/compare/${range}`;
    const { data } = (await octokit.request(route, { owner, repo, per_page: 100 })) as { readonly data: unknown };
    const comparison = fieldsOf(data, about);
    return {
      mergeBase: mergeBaseOf(comparison, base),
      files: comparison.has('files') ? comparison.list('files') : [],
    };
  } catch (error) {
    throw toGitHubProblem(error, `read ${about}`, 'contents');
  }
}

/** The commit that a commit was made upon, the branch's own where it is a merge. Rejects with what GitHub answered. */
export async function parentOf(github: GitHub, sha: string): Promise<string | undefined> {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: sha });
  return fieldsOf(data, `commit ${sha}`).list('parents')[0]?.optionalText('sha');
}

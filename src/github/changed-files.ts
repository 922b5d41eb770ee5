import type { Fields } from './answer-fields.ts';
import { type CommitComparison, compareCommits } from './commits.ts';
import type { GitHub } from './github-client.ts';
import { statusOf, toGitHubProblem } from './github-errors.ts';
import { allPages } from './listing-pages.ts';
import type { PullRequest } from './pull-request.ts';
import { listTree, type Tree } from './tree.ts';

/** Paths of files that differ between two commits, under the names they have on either side. */
interface ChangedPaths {
  readonly base: ReadonlySet<string>;
  readonly head: ReadonlySet<string>;
}

/** What a commit changed since it parted from its base. */
export interface Changes extends ChangedPaths {
  /** Where the two parted; manifests are compared against it. Null: there is nothing to compare with. */
  readonly mergeBase: string | null;
}

/** GitHub lists no more files than these. */
const MOST_COMPARED = 300;
const MOST_LISTED = 3000;
const MOST_PAGES = MOST_LISTED / 100 + 1;

const ONLY_AT_HEAD = ['added', 'copied'];

function pathsOf(files: readonly Fields[]): ChangedPaths {
  const base = new Set<string>();
  const head = new Set<string>();
  for (const file of files) {
    const path = file.text('filename');
    const status = file.text('status');
    if (status !== 'removed') head.add(path);
    if (status === 'renamed') base.add(file.text('previous_filename'));
    else if (!ONLY_AT_HEAD.includes(status)) base.add(path);
  }
  return { base, head };
}

function union(a: ChangedPaths, b: ChangedPaths): ChangedPaths {
  return { base: new Set([...a.base, ...b.base]), head: new Set([...a.head, ...b.head]) };
}

function differingPaths(one: Tree, other: Tree): Set<string> {
  const differs = ([path, { sha, mode }]: [string, { sha: string; mode: string }]) =>
    other.get(path)?.sha !== sha || other.get(path)?.mode !== mode;
  return new Set([...one].filter(differs).map(([path]) => path));
}

/** Compares two commits file by file; a base of null has none. Rejects with a `GitHubProblem` when that is not provable. */
async function compareTrees(github: GitHub, base: string | null, head: string): Promise<ChangedPaths> {
  const [before, after] = await Promise.all([
    base === null ? new Map<string, never>() : listTree(github, base),
    listTree(github, head),
  ]);
  return { base: differingPaths(before, after), head: differingPaths(after, before) };
}

async function listedFiles({ octokit, owner, repo }: GitHub, { number }: PullRequest): Promise<readonly Fields[]> {
  const about = `the files of pull request #${number}`;
  try {
    return await allPages(about, MOST_PAGES, (page) =>
      octokit.rest.pulls.listFiles({ owner, repo, pull_number: number, ...page }),
    );
  } catch (error) {
    // GitHub answers 422 to pull requests whose difference is too large to be listed; the trees still can be.
    if (statusOf(error) === 422) return [];
    throw toGitHubProblem(error, `read ${about}`, 'pull-requests');
  }
}

/** Files that differ by what the comparison says, or by the trees where that may be too little. */
async function comparedPaths(
  github: GitHub,
  { files, mergeBase }: CommitComparison,
  head: string,
): Promise<ChangedPaths> {
  // An empty list may be none at all: nothing but the trees proves that nothing changed.
  const isProved = files.length > 0 && files.length < MOST_COMPARED;
  return isProved ? pathsOf(files) : await compareTrees(github, mergeBase, head);
}

/**
 * Files a pull request changed, proved to be all of them: a list of as many as GitHub counts, below the length at which
 * lists are cut off. Otherwise the trees are compared.
 */
async function pullRequestPaths(
  github: GitHub,
  pull: PullRequest,
  comparison: CommitComparison,
): Promise<ChangedPaths> {
  const { files, mergeBase } = comparison;
  // What GitHub counts and lists belongs to the present head.
  if (!pull.isCurrent) return await comparedPaths(github, comparison, pull.headSha);
  // A count of none may be one that GitHub has not made yet.
  const count = pull.changedFiles ?? 0;
  if (count > 0 && count < MOST_COMPARED && files.length === count) return pathsOf(files);
  const listed = count > 0 && count < MOST_LISTED ? await listedFiles(github, pull) : [];
  // The two may differ by what happened on the base branch in between: more is safe, less is not.
  if (listed.length > 0 && listed.length === count) return union(pathsOf(listed), pathsOf(files));
  return await compareTrees(github, mergeBase, pull.headSha);
}

/** What a pull request changed since it parted from its base branch. Rejects with a `GitHubProblem`. */
export async function pullRequestChanges(github: GitHub, pull: PullRequest, baseTip: string): Promise<Changes> {
  const comparison = await compareCommits(github, baseTip, pull.headSha);
  const paths = await pullRequestPaths(github, pull, comparison);
  return { ...paths, mergeBase: comparison.mergeBase };
}

/** What a merge group or a push changed; a base of null makes everything new. Rejects with a `GitHubProblem`. */
export async function commitChanges(github: GitHub, base: string | null, head: string): Promise<Changes> {
  if (base === null) return { ...(await compareTrees(github, null, head)), mergeBase: null };
  const comparison = await compareCommits(github, base, head);
  return { ...(await comparedPaths(github, comparison, head)), mergeBase: comparison.mergeBase };
}

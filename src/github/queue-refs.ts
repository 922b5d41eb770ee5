import { fieldsOf } from './answer-fields.ts';
import { encodePath } from './commits.ts';
import type { GitHub } from './github-client.ts';
import { toGitHubProblem } from './github-errors.ts';
import { type Conditional, UNCONDITIONAL } from './listing-pages.ts';

/** A merge group's branch. */
export interface QueueRef {
  /** As in `merge_group` events: `gh-readonly-queue/main/pr-7-<sha>`. */
  readonly headRef: string;
  /** Its commit, which the group's check is for. */
  readonly headSha: string;
  /** The branch that the group is to be merged into. */
  readonly baseRef: string;
  /** The pull request whose turn made the group; others may be in it as well. */
  readonly pullRequest: number;
}

const QUEUE = 'gh-readonly-queue';
const FORM = /^refs\/heads\/(gh-readonly-queue\/(.+)\/pr-(\d{1,15})-[0-9a-f]+)$/;
const FIELDS = ['ref', 'object.sha'];

/**
 * The merge groups of a base branch, or of all of them. Rejects with a `GitHubProblem`. GitHub lists matching refs by the
 * beginning of their names, so that `main` finds those of `main-2` as well; they are left out.
 */
export async function listQueueRefs(
  github: GitHub,
  baseRef?: string,
  conditional: Conditional = UNCONDITIONAL,
): Promise<readonly QueueRef[]> {
  const { octokit, owner, repo } = github;
  const prefix = baseRef === undefined ? QUEUE : `${QUEUE}/${baseRef}`;
  const route = `GET /repos/{owner}/{repo}/git/matching-refs/heads/${encodePath(prefix)}`;
  const about = 'the merge queue';
  try {
    const { data } = await conditional.page(`refs ${prefix}`, FIELDS, (headers) =>
      octokit.request(route, { owner, repo, headers }),
    );
    return fieldsOf(data, about)
      .list('')
      .flatMap((ref): QueueRef[] => {
        const [, headRef, base, number] = FORM.exec(ref.text('ref')) ?? [];
        if (headRef === undefined || base === undefined || (baseRef ?? base) !== base) return [];
        return [{ headRef, headSha: ref.text('object.sha'), baseRef: base, pullRequest: Number(number) }];
      });
  } catch (error) {
    throw toGitHubProblem(error, `read ${about}`, 'contents');
  }
}

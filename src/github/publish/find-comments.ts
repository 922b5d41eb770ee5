import type { GitHub } from '../client.ts';
import { allPages } from '../pages.ts';
import { type Marker, parseMarker } from './marker.ts';

/** A comment on a pull request. */
export interface Comment {
  readonly id: number;
  readonly url: string | undefined;
  /** Login; undefined when the account is gone. */
  readonly author: string | undefined;
}

/** A comment that carries our marker, whoever wrote it. */
export interface MarkedComment extends Comment {
  readonly marker: Marker;
}

/** More than a pull request can have comments, 100 each. */
const MOST_PAGES = 100;

/**
 * The comments on a pull request with a marker for the check name, oldest first, all pages. Rejects with the client's
 * error, or with a `GitHubProblem` when the answer is no list of comments.
 */
export async function findComments(
  github: GitHub,
  pullRequest: number,
  checkName: string,
): Promise<readonly MarkedComment[]> {
  const { octokit, owner, repo } = github;
  const comments = await allPages(`comments on #${pullRequest}`, MOST_PAGES, (page) =>
    octokit.rest.issues.listComments({ owner, repo, issue_number: pullRequest, ...page }),
  );
  // A comment that came or went meanwhile moves others to the next page, where they would appear again.
  const marked = new Map<number, MarkedComment>();
  for (const comment of comments) {
    const marker = parseMarker(comment.optionalText('body') ?? '');
    if (marker?.checkName !== checkName) continue;
    const author = comment.optionalText('user.login');
    const id = comment.number('id');
    marked.set(id, { id, url: comment.optionalText('html_url'), author, marker });
  }
  return [...marked.values()].sort((one, other) => one.id - other.id);
}

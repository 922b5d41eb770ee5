import type { GitHub } from '../client.ts';
import { type Marker, parseMarker } from './marker.ts';

/** A comment that carries our marker, whoever wrote it. */
export interface MarkedComment {
  readonly id: number;
  readonly url: string;
  readonly author: string | undefined;
  readonly marker: Marker;
}

/** The comments on a pull request with a marker for the check name, oldest first, all pages. */
export async function findComments(
  github: GitHub,
  pullRequest: number,
  checkName: string,
): Promise<readonly MarkedComment[]> {
  const { octokit, owner, repo } = github;
  const query = { owner, repo, issue_number: pullRequest, per_page: 100 };
  const comments = await octokit.paginate(octokit.rest.issues.listComments, query);
  const marked: MarkedComment[] = [];
  for (const { id, body, html_url: url, user } of comments) {
    const marker = parseMarker(body ?? '');
    if (marker?.checkName === checkName) marked.push({ id, url, author: user?.login, marker });
  }
  return marked.sort((one, other) => one.id - other.id);
}

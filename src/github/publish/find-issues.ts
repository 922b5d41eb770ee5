import type { GitHub } from '../client.ts';
import type { Fields } from '../fields.ts';
import { allPages } from '../pages.ts';
import { statusOf } from '../status-of.ts';
import { type IssueMarker, parseIssueMarker } from './issue-marker.ts';

/** An open issue of ours. */
export interface FoundIssue {
  readonly number: number;
  readonly url: string | undefined;
  readonly marker: IssueMarker;
}

/** 10,000 open issues. */
const MOST_PAGES = 100;

/**
 * The open issues that an author wrote with our marker for the check name, oldest first, all pages. Issues of others are
 * never ours, whatever is in them. Rejects with the client's error, or with a `GitHubProblem` when the answer is no list.
 */
export async function findIssues(github: GitHub, author: string, checkName: string): Promise<readonly FoundIssue[]> {
  // By number, because what was closed meanwhile moves others to another page.
  const found = new Map<number, FoundIssue>();
  for (const issue of await listOpen(github, author)) {
    const marker = parseIssueMarker(issue.optionalText('body') ?? '');
    const isOurs = marker?.checkName === checkName && issue.optionalText('user.login') === author;
    if (!isOurs || issue.has('pull_request')) continue;
    const number = issue.number('number');
    found.set(number, { number, url: issue.optionalText('html_url'), marker });
  }
  return [...found.values()].sort((one, other) => one.number - other.number);
}

async function listOpen({ octokit, owner, repo }: GitHub, author: string): Promise<readonly Fields[]> {
  const query = { owner, repo, state: 'open', sort: 'created', direction: 'asc' } as const;
  const list = (filter: { readonly creator?: string }) =>
    allPages('open issues', MOST_PAGES, (page) => octokit.rest.issues.listForRepo({ ...query, ...filter, ...page }));
  try {
    return await list({ creator: author });
  } catch (error) {
    // GitHub refuses to filter by an account that it does not know by this name.
    if (statusOf(error) === 422) return await list({});
    throw error;
  }
}

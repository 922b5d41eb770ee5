import { type Fields, fieldsOf } from './fields.ts';

const PAGE_SIZE = 100;

/** One page of a listing as Octokit hands it out. */
export interface Page {
  readonly data: unknown;
  readonly headers: { readonly link?: string | undefined; readonly etag?: string | undefined };
}

/**
 * Reads a listing page by page, 100 entries each, until GitHub names no next one, or `limit` pages are read. Where there
 * is no Link header at all, a full page is followed by a look at the next. Rejects as the calls do, and with a
 * `GitHubProblem` when a page is no list; `about` names the listing there.
 */
export async function allPages(
  about: string,
  limit: number,
  fetchPage: (page: { readonly page: number; readonly per_page: number }) => Promise<Page>,
): Promise<readonly Fields[]> {
  const entries: Fields[] = [];
  for (let page = 1; page <= limit; page += 1) {
    const { data, headers } = await fetchPage({ page, per_page: PAGE_SIZE });
    const found = fieldsOf(data, about).list('');
    entries.push(...found);
    const hasNext = headers.link === undefined ? found.length >= PAGE_SIZE : headers.link.includes('rel="next"');
    if (!hasNext) break;
  }
  return entries;
}

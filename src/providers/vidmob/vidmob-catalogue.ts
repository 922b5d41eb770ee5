import { z } from 'zod';
import { canonicalChannel } from '../../core/channels.ts';
import type { Workspace } from '../../core/verdict/hints.ts';
import type { HttpAnswer } from '../../http/http.ts';
import { TransportError } from '../../http/http-failures.ts';
import type { Catalogue } from '../provider.ts';
import { type Ask, isSuccess } from './vidmob-client.ts';

/** Items asked for at a time: the most that the scorecards endpoint gives. */
const PER_PAGE = 20;
/** Pages after which a listing counts as unreadable rather than as complete. */
const MOST_PAGES = 100;

const page = z.object({
  result: z.array(z.unknown()),
  // A sibling of `result`. Its `nextOffset` is printed on the last page too and means nothing.
  pagination: z.object({ perPage: z.number().positive(), totalSize: z.number() }).optional(),
});

async function readAll(read: (offset: number) => Promise<HttpAnswer>): Promise<readonly unknown[] | undefined> {
  const items: unknown[] = [];
  let offset = 0;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const answer = await read(offset);
    const parsed = isSuccess(answer) ? page.safeParse(answer.body) : undefined;
    if (!parsed?.success) return undefined;
    const { result, pagination } = parsed.data;
    items.push(...result);
    if (!pagination || offset + pagination.perPage >= pagination.totalSize) return items;
    offset += pagination.perPage;
  }
  return undefined;
}

/**
 * Every item of a paged listing whose items have the form `item`; others are left out. Undefined when the listing could
 * not be read to its end. Rejects only when the run is cancelled, or for a defect.
 */
export async function allVidmobPages<T>(
  item: z.ZodType<T>,
  read: (offset: number) => Promise<HttpAnswer>,
): Promise<readonly T[] | undefined> {
  try {
    const items = await readAll(read);
    return items?.flatMap((candidate) => {
      const parsed = item.safeParse(candidate);
      return parsed.success ? [parsed.data] : [];
    });
  } catch (error) {
    if (error instanceof TransportError) return undefined;
    throw error;
  }
}

const workspace = z.object({ id: z.number(), name: z.string() });
const scorecard = z.object({ platforms: z.array(z.string()) });
const guideline = z.object({ name: z.string() });

/** The listing wants one of these and a span of dates, so all scorecards take one listing each and a wide span. */
const SCORECARD_TYPES = ['PRE_FLIGHT', 'IN_FLIGHT', 'AD_ACCOUNT'] as const;
const ALL_DATES = { startDate: '2000-01-01', endDate: '2100-01-01' } as const;

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}

/** The listings of an account, read through a client. They reject only when the run is cancelled, or for a defect. */
export function catalogueOf(ask: Ask): Catalogue {
  let workspaces: Promise<readonly Workspace[] | undefined> | undefined;
  return {
    workspaces: async (call) => {
      const path = '/v1/workspaces';
      workspaces ??= allVidmobPages(workspace, (offset) => ask({ path, query: { perPage: PER_PAGE, offset } }, call));
      return await workspaces;
    },
    channelsOf: async (workspaceId, call) => {
      const path = `/v1/scoring/workspace/${workspaceId}/scorecards`;
      const listing = (types: string) =>
        allVidmobPages(scorecard, (offset) =>
          ask({ path, query: { types, ...ALL_DATES, perPage: PER_PAGE, offset } }, call),
        );
      const read = (await Promise.all(SCORECARD_TYPES.map(listing))).filter((listed) => listed !== undefined);
      if (read.length === 0) return undefined;
      return sorted(read.flat().flatMap(({ platforms }) => platforms.map(canonicalChannel)));
    },
    guidelinesOf: async (workspaceId, call) => {
      const path = '/v1/scoring/criteria/metadata';
      const json = workspaceId === null ? { globalOnly: true } : { workspaces: [workspaceId] };
      const listed = await allVidmobPages(guideline, (offset) =>
        ask({ path, query: { perPage: PER_PAGE, offset }, json }, call),
      );
      return listed && sorted(listed.map(({ name }) => name));
    },
  };
}

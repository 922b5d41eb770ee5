import { z } from 'zod';
import { canonicalChannel } from '../../core/channels.ts';
import type { Workspace } from '../../core/verdict/hints.ts';
import type { Call, Http } from '../../http/http.ts';
import { type Ask, createClient } from './client.ts';
import { allPages, PER_PAGE } from './pages.ts';

/** What a Vidmob account holds, for messages that name the cure. Undefined: could not be read. */
export interface VidmobCatalogue {
  /** The workspaces the key can see; asked for once. */
  workspaces(call: Call): Promise<readonly Workspace[] | undefined>;
  /** Canonical channels of a workspace's scorecards, sorted. */
  channelsOf(workspaceId: number, call: Call): Promise<readonly string[] | undefined>;
  /** Names of a workspace's guidelines, sorted; null: of the organization-global ones. */
  guidelinesOf(workspaceId: number | null, call: Call): Promise<readonly string[] | undefined>;
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

/** The listings of an account, read through a client. */
export function catalogueOf(ask: Ask): VidmobCatalogue {
  let workspaces: Promise<readonly Workspace[] | undefined> | undefined;
  return {
    workspaces: async (call) => {
      const path = '/v1/workspaces';
      workspaces ??= allPages(workspace, (offset) => ask({ path, query: { perPage: PER_PAGE, offset } }, call));
      return await workspaces;
    },
    channelsOf: async (workspaceId, call) => {
      const path = `/v1/scoring/workspace/${workspaceId}/scorecards`;
      const listing = (types: string) =>
        allPages(scorecard, (offset) => ask({ path, query: { types, ...ALL_DATES, perPage: PER_PAGE, offset } }, call));
      const read = (await Promise.all(SCORECARD_TYPES.map(listing))).filter((listed) => listed !== undefined);
      if (read.length === 0) return undefined;
      return sorted(read.flat().flatMap(({ platforms }) => platforms.map(canonicalChannel)));
    },
    guidelinesOf: async (workspaceId, call) => {
      const path = '/v1/scoring/criteria/metadata';
      const json = workspaceId === null ? { globalOnly: true } : { workspaces: [workspaceId] };
      const listed = await allPages(guideline, (offset) =>
        ask({ path, query: { perPage: PER_PAGE, offset }, json }, call),
      );
      return listed && sorted(listed.map(({ name }) => name));
    },
  };
}

/** The catalogue of the account that a key belongs to. Rejects only when the run is cancelled, or for a defect. */
export function createVidmobCatalogue(options: {
  readonly http: Http;
  readonly url: string;
  readonly apiKey: string;
}): VidmobCatalogue {
  return catalogueOf(createClient(options));
}

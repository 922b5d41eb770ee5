import { z } from 'zod';

const state = z.object({
  /** By workspace id, `none` for the whole organization: ISO-8601 moment up to which changed scores were worked in. */
  cursors: z.record(z.string(), z.iso.datetime()),
  /** What failed at the last run, as `storeFailing` made it. */
  failing: z.string().nullable(),
  /** Pages of GitHub's lists with their entity tags. */
  pages: z.unknown(),
  /** Milliseconds since 1970 at which the last run looked at what is waited for. */
  lookedAt: z.number(),
  /** Whom the token writes as, where that is known; the issue is found by its author. */
  login: z.string().nullable(),
});

/** What one scheduled run tells the next, through the default branch's cache. */
export type RescoreState = z.infer<typeof state>;

/** A first run's. */
export const NO_STATE: RescoreState = { cursors: {}, failing: null, pages: [], lookedAt: 0, login: null };

/** Reads back what an earlier run kept; a first run's state where that is not what it is. */
export function readState(json: unknown): RescoreState {
  const parsed = state.safeParse(json);
  return parsed.success ? parsed.data : NO_STATE;
}

import type { OpenAccounts } from '../../src/gate/accounts.ts';
import type { Gating } from '../../src/gate/gating.ts';
import type { Judging } from '../../src/gate/judge.ts';
import { createTicketStore } from '../../src/gate/keeper.ts';
import { SUBMITS_ALL } from '../../src/gate/manner.ts';
import type { OpenedCheck } from '../../src/gate/opened-check.ts';
import { openPool } from '../../src/gate/provider-pool.ts';
import type { Cached } from '../../src/github-gate/cached.ts';
import type { World } from '../../src/github-gate/world.ts';
import { createSeals } from '../../src/records/seal.ts';

/** Secrets that open nothing but what a test has sealed. */
export const SECRETS = { vidmob: 'test-key', ias: 'test-secret', verity: 'test-key-2' };

/** What a gate works with on these accounts, in the repository with the id 42. */
export function gatingOf(world: World, opened: OpenAccounts): Gating {
  return { opened, pool: openPool(world, opened), seals: createSeals(SECRETS, '42'), secrets: [] };
}

/** A check that shows nothing and has no earlier ones. */
const quietCheck: OpenedCheck = {
  progress: async () => undefined,
  keep: async () => undefined,
  problems: [],
  earlier: [],
};

const NOTHING = { records: [], baselines: undefined, rescore: undefined, remarks: [] };

/** A cache without anything in it, which takes nothing either. */
export const NO_CACHE: Cached = {
  own: async () => NOTHING,
  ofBranch: async () => NOTHING,
  baselines: async () => undefined,
  save: async () => undefined,
};

/** A judging that knows nothing yet and shows nothing. */
export function judgingOf({ clock, run, deadlines }: World, check: Partial<OpenedCheck> = {}): Judging {
  const seals = createSeals(SECRETS, '42');
  const ticketStore = createTicketStore({ clock, seals, run, deadlineAt: deadlines.submitting.at });
  return { ticketStore, cached: NO_CACHE, check: { ...quietCheck, ...check }, guard: SUBMITS_ALL };
}

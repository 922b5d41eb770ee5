import type { OpenAccounts } from '../../src/gate/accounts.ts';
import type { Submitting } from '../../src/gate/pipeline.ts';
import type { GateProgress, KnownRecords } from '../../src/gate/ports.ts';
import { openPool } from '../../src/gate/provider-pool.ts';
import { SUBMITS_ALL } from '../../src/gate/resume.ts';
import { createTicketStore } from '../../src/gate/ticket-store.ts';
import type { GitHubContext, GitHubServices } from '../../src/github-gate/github-context.ts';
import type { RecordCache } from '../../src/github-gate/record-cache.ts';
import { createSeals } from '../../src/records/seal.ts';

/** Secrets that open nothing but what a test has sealed. */
export const SECRETS = { vidmob: 'test-key', ias: 'test-secret', verity: 'test-key-2' };

/** The context of a gate on these accounts, in the repository with the id 42. */
export function contextOf(services: GitHubServices, opened: OpenAccounts): GitHubContext {
  return { ...services, opened, pool: openPool(services, opened), seals: createSeals(SECRETS, '42'), secrets: [] };
}

/** Nothing is known of earlier runs. */
export const NOTHING_KNOWN: KnownRecords = { load: async () => [], baselines: async () => undefined };

/** Progress that nobody sees. */
export const QUIET: GateProgress = { show: async () => undefined, persist: async () => undefined, problems: [] };

const NOTHING = { records: [], baselines: undefined, rescore: undefined, remarks: [] };

/** A cache without anything in it, which takes nothing either. */
export const NO_CACHE: RecordCache = {
  own: async () => NOTHING,
  ofBranch: async () => NOTHING,
  baselines: async () => undefined,
  save: async () => undefined,
};

/** Submits everything, and holds nothing yet. */
export function submittingOf({ clock, run, deadlines }: GitHubServices): Submitting {
  const seals = createSeals(SECRETS, '42');
  const ticketStore = createTicketStore({ clock, seals, run, deadlineAt: deadlines.submitting.at });
  return { ticketStore, guard: SUBMITS_ALL };
}

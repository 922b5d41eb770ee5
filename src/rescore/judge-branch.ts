import type { Creative } from '../core/creative.ts';
import { inShard } from '../core/shard.ts';
import type { Evaluation } from '../gate/draft.ts';
import { judgeComparisons } from '../gate/judge.ts';
import { createTicketStore } from '../gate/keeper.ts';
import type { Comparison } from '../gate/subject.ts';
import { commitChanges } from '../github/changed-files.ts';
import { resolveTip } from '../github/commits.ts';
import { readComparison } from '../github-gate/read-subjects.ts';
import type { ProviderRecord } from '../records/record-set.ts';
import type { Work } from './work.ts';
import type { Desk } from './world.ts';

/** The default branch as it is now. */
export interface Branch {
  readonly tip: string;
  /** This run's share of its creatives. */
  readonly comparison: Comparison;
  /** Every creative that it lists, of other shards too. */
  readonly listed: readonly Creative[];
}

/** Reads the default branch's policy and every manifest on it. Rejects with a `GitHubProblem`. */
export async function readBranch({ world, gating, branch }: Desk): Promise<Branch> {
  const { github, settings } = world;
  const tip = await resolveTip(github, branch);
  const changes = await commitChanges(github, null, tip);
  const target = { pull: undefined, headSha: tip, baseRef: branch, policySha: tip, changes };
  const comparison = await readComparison(world, target, gating.opened.credentials);
  const { shard } = settings;
  const gated =
    shard === undefined ? comparison.gated : comparison.gated.filter(({ creative }) => inShard(creative, shard));
  return { tip, comparison: { ...comparison, gated }, listed: comparison.gated.map(({ creative }) => creative) };
}

/** What the default branch came to. */
export interface JudgedBranch {
  readonly evaluation: Evaluation;
  /** What is known of its creatives. */
  readonly records: readonly ProviderRecord[];
  /** Whether anything was learned that was not known before. */
  readonly hasNews: boolean;
}

/**
 * Judges every creative of the default branch, with answers that are fresh and others asked for again; `flush` is called
 * with what is to be written down on the way, after new submissions.
 */
export async function judgeBranch(
  { world, gating, recordSet, cached, guard }: Work,
  { comparison }: Branch,
  flush: (records: readonly ProviderRecord[]) => Promise<void>,
): Promise<JudgedBranch> {
  const { trigger: _scheduled, ...withoutEvent } = world;
  const { clock, run, deadlines } = world;
  const ticketStore = createTicketStore({
    clock,
    seals: gating.seals,
    run,
    deadlineAt: deadlines.submitting.at,
    recordSet,
  });
  const check = {
    progress: async () => undefined,
    keep: async () => (ticketStore.hasNews() ? await flush(ticketStore.records()) : undefined),
    problems: [],
    earlier: [],
  };
  const reading = { comparisons: [comparison], warnings: [] };
  const evaluation = await judgeComparisons(withoutEvent, gating, { ticketStore, check, cached, guard }, reading);
  return { evaluation, records: ticketStore.records(), hasNews: ticketStore.hasNews() };
}

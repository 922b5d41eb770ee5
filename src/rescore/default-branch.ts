import { toReportedCreative } from '../core/assemble.ts';
import { type Creative, identityOf } from '../core/creative.ts';
import { inShard } from '../core/shard.ts';
import { recordBaselines } from '../core/verdict/baseline.ts';
import {
  type Comparison,
  comparisonFromFiles,
  createTicketStore,
  type Evaluation,
  evaluateReading,
} from '../gate/index.ts';
import { commitChanges } from '../github/changed-files.ts';
import { resolveTip } from '../github/commits.ts';
import { comparisonFilesOf, gitHubRecords } from '../github-gate/index.ts';
import type { ProviderRecord } from '../records/record-set.ts';
import type { ChangedScores } from './changed-scores.ts';
import { loadMergedGates } from './merged-gates.ts';
import { reportDrift } from './report-drift.ts';
import type { RescoreContext } from './rescore-context.ts';
import type { RunLog } from './run-log.ts';
import { saveState } from './save-state.ts';

/** The default branch as it is now. */
export interface Branch {
  readonly tip: string;
  /** This run's share of its creatives. */
  readonly comparison: Comparison;
  /** Every creative that it lists, of other shards too. */
  readonly listed: readonly Creative[];
}

/** Reads the default branch's policy and every manifest on it. Rejects with a `GitHubProblem`. */
export async function readBranch(context: RescoreContext): Promise<Branch> {
  const { github, settings, branch } = context;
  const tip = await resolveTip(github, branch);
  const changes = await commitChanges(github, null, tip);
  const target = { pull: undefined, headSha: tip, baseRef: branch, policySha: tip, changes };
  const comparison = await comparisonFromFiles(comparisonFilesOf(context, target), context);
  const { shard } = settings;
  const gated =
    shard === undefined ? comparison.gated : comparison.gated.filter(({ creative }) => inShard(creative, shard));
  return { tip, comparison: { ...comparison, gated }, listed: comparison.gated.map(({ creative }) => creative) };
}

/** The result of judging the default branch. */
interface JudgedBranch {
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
async function judgeBranch(
  context: RescoreContext,
  { comparison }: Branch,
  flush: (records: readonly ProviderRecord[]) => Promise<void>,
): Promise<JudgedBranch> {
  const { clock, run, deadlines, seals, recordSet, recordCache, guard } = context;
  const ticketStore = createTicketStore({
    clock,
    seals,
    run,
    deadlineAt: deadlines.submitting.at,
    recordSet,
  });
  const progress = {
    show: async () => undefined,
    persist: async () => (ticketStore.hasNews() ? await flush(ticketStore.records()) : undefined),
    problems: [],
  };
  const reading = { own: comparison, comparisons: [comparison], warnings: [] };
  const known = gitHubRecords(context, [], recordCache);
  const evaluation = await evaluateReading(context, { known, progress }, reading, { ticketStore, guard });
  return { evaluation, records: ticketStore.records(), hasNews: ticketStore.hasNews() };
}

/** What the steps before it resulted in. */
export interface EarlierSteps {
  readonly changed: ChangedScores;
  /** Whether every change of scores was worked in where it matters besides the default branch. */
  readonly isWhole: boolean;
  /** Whom the token writes as, where a check of ours tells. */
  readonly login: string | undefined;
}

/** Creatives that a provider still works on, or that wait for room in the next run. */
function waitingIn({ judged }: Evaluation): number {
  return judged.filter(({ verdict }) => verdict === 'pending').length;
}

/**
 * Judges the default branch again, tells its drift, and keeps everything that was learned for the next run. The cursor
 * moves only here, at the very end: whatever comes in between, the next run asks from the same moment.
 */
export async function lookAfterBranch(
  context: RescoreContext,
  branch: Branch,
  runLog: RunLog,
  { changed, isWhole, login }: EarlierSteps,
): Promise<Evaluation | undefined> {
  const { recordCache, state, clock, cancelled } = context;
  const before = await recordCache.baselines();
  const remarks = await loadMergedGates(context, branch, runLog);
  runLog.warnings.push(...remarks);
  const judged = await runLog.attempt(() =>
    judgeBranch(context, branch, (share) => saveState(context, { state: {}, share })),
  );
  if (judged === undefined) return undefined;
  const { evaluation, records, hasNews } = judged;
  if (cancelled.aborted) {
    if (hasNews) await saveState(context, { state: {}, share: records });
    return evaluation;
  }
  runLog.leave(waitingIn(evaluation));
  runLog.problems.push(...evaluation.problems);
  const listed = new Set(branch.listed.map(identityOf));
  const isReadable = evaluation.problems.length === 0;
  const drift = await reportDrift(context, {
    creatives: evaluation.judged.map(toReportedCreative),
    // Where a manifest could not be read, its entries may still be there.
    isListed: (identity) => !isReadable || listed.has(identity),
    baselines: before,
    login,
  });
  runLog.warnings.push(...drift.warnings);
  await saveState(context, {
    state: {
      cursors: isWhole ? { ...state.cursors, ...changed.cursors } : state.cursors,
      failing: drift.failing,
      lookedAt: changed.askedAt,
      login: drift.login,
    },
    baselines: recordBaselines(before, evaluation.judged, clock.now()),
    share: records,
  });
  return evaluation;
}

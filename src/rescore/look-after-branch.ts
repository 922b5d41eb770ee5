import { reportedCreative } from '../core/assemble.ts';
import { identityOf } from '../core/creative.ts';
import { recordBaselines } from '../core/verdict/baseline.ts';
import type { Evaluation } from '../gate/draft.ts';
import { type Branch, judgeBranch } from './judge-branch.ts';
import { keep } from './keep.ts';
import { loadMergedGates } from './merged-gates.ts';
import type { RunLog } from './sheet.ts';
import { tellDrift } from './tell-drift.ts';
import type { Work } from './work.ts';

/** What the steps before the default branch's came to. */
export interface Before {
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
  work: Work,
  branch: Branch,
  runLog: RunLog,
  { isWhole, login }: Before,
): Promise<Evaluation | undefined> {
  const { cached, state, changed, world } = work;
  const { clock, cancelled } = world;
  const before = await cached.baselines();
  const remarks = await loadMergedGates(work, branch, runLog);
  runLog.warnings.push(...remarks);
  const judged = await runLog.attempt(() => judgeBranch(work, branch, (share) => keep(work, { state: {}, share })));
  if (judged === undefined) return undefined;
  const { evaluation, records, hasNews } = judged;
  if (cancelled.aborted) {
    if (hasNews) await keep(work, { state: {}, share: records });
    return evaluation;
  }
  runLog.leave(waitingIn(evaluation));
  runLog.problems.push(...evaluation.problems);
  const listed = new Set(branch.listed.map(identityOf));
  const isReadable = evaluation.problems.length === 0;
  const drift = await tellDrift(work, {
    creatives: evaluation.judged.map(reportedCreative),
    // Where a manifest could not be read, its entries may still be there.
    isListed: (identity) => !isReadable || listed.has(identity),
    baselines: before,
    login,
  });
  runLog.warnings.push(...drift.warnings);
  await keep(work, {
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

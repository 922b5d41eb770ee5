import { concludeEvaluation, type Evaluation, evaluateSource } from '../gate/index.ts';
import { gitHubRecords, gitHubSource, openGateCheck } from '../github-gate/index.ts';
import { gateOn } from './find-gates.ts';
import { type FinishedGate, showGate, storeFor } from './finish-gate.ts';
import { type FoundGate, gateCache, gateContextOf, gateName } from './found-gate.ts';
import type { RescoreContext } from './rescore-context.ts';
import type { RunLog } from './run-log.ts';
import { SUBMITS_NOTHING } from './submission-guard.ts';

const SILENT = { problems: [], show: async () => undefined, persist: async () => undefined };

/** Whether anything is not known that the check was judged by. */
function isPartial({ judged }: Evaluation): boolean {
  return judged.some(({ assessments }) =>
    Object.values(assessments).some((one) => one !== undefined && 'cause' in one && one.cause === 'not-kept'),
  );
}

/**
 * Judges a finished gate again whose scores have changed. Where the conclusion is another than the check says, a new
 * check run tells it, because a completed one is never changed; else nothing is written. Resolves with undefined when it
 * could not be concluded this time; rejects with what was wrong.
 */
export async function rejudgeGate(
  context: RescoreContext,
  gate: FoundGate,
  runLog: RunLog,
): Promise<FinishedGate | undefined> {
  const own = gateContextOf(context, gate);
  const { log, cancelled, settings } = own;
  const ticketStore = storeFor(own, gate);
  const known = gitHubRecords(own, [], gateCache(context, gate));
  const host = { source: gitHubSource(own), known, progress: SILENT };
  const evaluation = await evaluateSource(own, host, { ticketStore, guard: SUBMITS_NOTHING });
  context.recordSet.absorb(ticketStore.records());
  cancelled.throwIfAborted();

  const { conclusion: before } = gate.check;
  const now = concludeEvaluation(evaluation, settings);
  if (now === 'pending') return undefined;
  const unshown = { evaluation, conclusion: now };
  if (now === before) {
    log.info(`${gateName(gate)}: scores changed, the conclusion is still ${now}.`);
    return unshown;
  }
  if (isPartial(evaluation)) {
    // Its conclusion would be another because of what is forgotten, not because of what has changed.
    runLog.warn(
      `${gateName(gate)}: scores changed, but not everything is kept that its check was judged by. Run its job again.`,
    );
    return unshown;
  }
  const newest = await gateOn(context, gate.headSha, gate.target);
  if (newest?.check.id !== gate.check.id) return unshown; // a run of its own judges it again
  log.info(`${gateName(gate)}: scores changed, and ${before} became ${now}.`);
  const check = await openGateCheck(own, ticketStore);
  const problems = [...evaluation.problems, ...check.problems];
  return await showGate(own, { ...evaluation, problems }, check, ticketStore);
}

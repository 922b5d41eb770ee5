import type { EvaluatedCreative } from '../core/assemble.ts';
import type { Evaluation } from '../gate/index.ts';
import { configurationProblem } from '../github/github-errors.ts';
import { PROVIDER_TITLES } from '../providers/modules.ts';
import type { ChangedScores } from './changed-scores.ts';
import { type FinishedGate, finishGate } from './finish-gate.ts';
import { type FoundGate, gateName } from './found-gate.ts';
import { holdsAny } from './fresh-records.ts';
import { type Readiness, readinessOf } from './readiness.ts';
import { rejudgeGate } from './rejudge-gate.ts';
import type { RescoreContext } from './rescore-context.ts';
import type { RunLog } from './run-log.ts';

/** Requests to GitHub that finishing a gate may take; with fewer left it is the next run's. */
const REQUESTS_OF_A_GATE = 60;
/** What can wait leaves more to the other workflows of the repository, which draw on the same limit. */
const RESERVE = 300;
/**
 * Gates of which only some answers are there, looked at in one run: each costs a dozen requests, and most end nothing.
 * Those that can be finished are taken off, so that a run in which many are stays far below the hourly limit.
 */
const MOST_EARLY = 8;

function judgedOf({ target }: FoundGate, { judged }: Evaluation): EvaluatedCreative[] {
  const own = target.kind === 'queue' ? undefined : target.pulls[0].number;
  return judged.map((each) => ({ ...each, pullRequest: each.pullRequest ?? own }));
}

/** Without a provider's credentials a gate would be judged by the others alone, which could make it green. */
function lackingProblem(gate: FoundGate) {
  const names = gate.lacking.map((name) => PROVIDER_TITLES[name]).join(' and ');
  return configurationProblem(
    `${gateName(gate)} was submitted to ${names}, whose credentials this run does not have, so its check was left alone. ` +
      "Give the rescoring workflow the same secrets as the gate's.",
  );
}

function isChanged({ store }: FoundGate, { ids }: Pick<ChangedScores, 'ids'>): boolean {
  return holdsAny(store?.records ?? [], ids);
}

/** The gates that a run does something about. */
interface Plan {
  readonly ready: readonly FoundGate[];
  /** Some of their answers are there, which may be enough to fail. */
  readonly early: readonly FoundGate[];
  /** Finished ones whose scores changed. */
  readonly outdated: readonly FoundGate[];
}

async function planFor(
  context: RescoreContext,
  changed: ChangedScores,
  gates: readonly FoundGate[],
  runLog: RunLog,
): Promise<Plan> {
  const { clock, deadlines, settings, pool, state, log } = context;
  const parked = gates.filter(({ state: is }) => is === 'parked');
  const providers = await pool.all();
  const looked = await runLog.attempt(() =>
    readinessOf(parked, {
      providers,
      call: { signal: deadlines.submitting.signal, deadlineAt: deadlines.submitting.at },
      now: clock.now(),
      lookedAt: state.lookedAt,
      maxPendingAgeMs: settings.maxPendingAgeMs,
      changed: changed.ids,
    }),
  );
  const ready = (looked ?? []).filter(({ isReady }) => isReady).map(({ gate }) => gate);
  const early = (looked ?? [])
    .filter(({ isReady, moved }) => !isReady && moved > 0)
    .toSorted((one: Readiness, other: Readiness) => other.moved - one.moved)
    .slice(0, Math.max(0, MOST_EARLY - ready.length));
  const plan: Plan = {
    ready,
    early: early.map(({ gate }) => gate),
    outdated: gates.filter((gate) => gate.state === 'finished' && isChanged(gate, changed)),
  };
  log.info(
    `${gates.length} gates: ${parked.length} parked, of them ${plan.ready.length} to be finished and ` +
      `${plan.early.length} with some of their answers; ${plan.outdated.length} finished ones whose scores changed.`,
  );
  runLog.leave(parked.length - plan.ready.length - plan.early.length);
  return plan;
}

/**
 * Finishes the parked gates that have all their answers, looks after some that have a part of them, and judges finished
 * ones again whose scores changed, within the time left and GitHub's hourly limit; what they do not reach is left for
 * the next run. Resolves with whether every change of scores was worked in.
 */
export async function handleGates(
  context: RescoreContext,
  changed: ChangedScores,
  gates: readonly FoundGate[],
  runLog: RunLog,
): Promise<boolean> {
  const { rateLimit, clock, deadlines, log } = context;
  const able = gates.filter(({ lacking }) => lacking.length === 0);
  const unable = gates.filter((gate) => !able.includes(gate) && (gate.state === 'parked' || isChanged(gate, changed)));
  runLog.problems.push(...unable.map(lackingProblem));
  const { ready, early, outdated } = await planFor(context, changed, able, runLog);
  // A run that is at work may have read a score before it changed.
  let isWhole = unable.length === 0 && !gates.some((gate) => gate.state === 'live' && isChanged(gate, changed));
  let unreached = 0;

  const handle = async (gate: FoundGate, reserve: number, step: () => Promise<FinishedGate | undefined>) => {
    const hasRoom = !deadlines.submitting.signal.aborted && rateLimit.hasRoomFor(reserve, clock.now());
    if (!hasRoom) unreached += 1;
    const handled = hasRoom ? await runLog.attempt(step) : undefined;
    if (handled) runLog.judged.push(...judgedOf(gate, handled.evaluation));
    log.info(`${gateName(gate)}: ${handled?.conclusion ?? 'left as it is'}.`);
    return handled;
  };
  for (const gate of ready) {
    const handled = await handle(gate, REQUESTS_OF_A_GATE, () => finishGate(context, gate));
    if (handled === undefined || handled.conclusion === 'pending') runLog.leave(1);
  }
  for (const gate of outdated) {
    const handled = await handle(gate, RESERVE, () => rejudgeGate(context, gate, runLog));
    if (handled === undefined) runLog.leave(1);
    isWhole &&= handled !== undefined;
  }
  for (const gate of early) {
    const handled = await handle(gate, RESERVE, () => finishGate(context, gate));
    if (handled === undefined || handled.conclusion === 'pending') runLog.leave(1);
  }
  if (unreached > 0)
    runLog.leave(0, `${unreached} gates were not reached before the limit of time or of GitHub's requests.`);
  return isWhole;
}

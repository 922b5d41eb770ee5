import type { Ended } from '../action/write-results.ts';
import { type Gating, withGating } from '../gate/gate-context.ts';
import { changedScores, noChanges, outdatedBy } from './changed-scores.ts';
import { type Branch, lookAfterBranch, readBranch } from './default-branch.ts';
import { type FoundGates, findGates } from './find-gates.ts';
import { createFreshRecordSet, oldestOf } from './fresh-records.ts';
import { handleGates } from './handle-gates.ts';
import { type Desk, openDesk, type RescoreWorld, type Work } from './rescore-context.ts';
import { endRescore } from './rescore-result.ts';
import { createRunLog, type RunLog } from './run-log.ts';

const NO_GATES: FoundGates = { gates: [], isWhole: true };

/** Workspaces whose scores matter; null where a creative names none. */
function workspacesInUse(
  { settings }: RescoreWorld,
  branch: Branch | undefined,
  { gates }: FoundGates,
): readonly (number | null)[] {
  const onBranch = (branch?.comparison.gated ?? []).map(({ creative }) => creative.workspaceId ?? null);
  const inGates = gates.flatMap(({ store }) => [...(store?.header?.workspaces ?? [])]);
  // A store does not name creatives without one, and only an input rules them out.
  const mayLack = gates.some(({ store }) => oldestOf(store?.records ?? []) !== undefined);
  const lacking = mayLack && settings.vidmob.workspaceId === undefined ? [null] : [];
  return [...new Set([...onBranch, ...inGates, ...lacking])];
}

function loginIn({ gates }: FoundGates): string | undefined {
  const slug = gates.map(({ check }) => check.appSlug).find((each) => each !== undefined);
  return slug === undefined ? undefined : `${slug}[bot]`;
}

/** Asks whose scores changed, and takes in what earlier runs kept of all creatives, as far as it still holds. */
async function setToWork(desk: Desk, branch: Branch | undefined, found: FoundGates, runLog: RunLog) {
  const { world } = desk;
  const kept = found.gates.flatMap(({ store }) => store?.records ?? []);
  const workspaces = workspacesInUse(world, branch, found);
  const asked = await runLog.attempt(() => changedScores(desk, workspaces, oldestOf(kept)));
  const changed = asked ?? noChanges(world.clock.now());
  runLog.problems.push(...changed.problems);
  const recordSet = createFreshRecordSet(outdatedBy(changed));
  recordSet.absorb((await desk.cached.own()).records);
  // Once merged, a pull request's check is looked at no more.
  recordSet.absorb(kept);
  const work: Work = { ...desk, changed, recordSet };
  return { work, isAsked: asked !== undefined };
}

async function rescoreAt(desk: Desk, world: RescoreWorld, gating: Gating, runLog: RunLog): Promise<Ended> {
  const { shard } = world.settings;
  const branch = await runLog.attempt(() => readBranch(desk));
  const found = shard === undefined || shard.index === 1 ? await findGates(desk, runLog) : NO_GATES;
  const { work, isAsked } = await setToWork(desk, branch, found, runLog);
  const isHandled = await handleGates(work, found.gates, runLog);
  const isWhole = found.isWhole && isAsked && isHandled;
  const goesOn = branch !== undefined && !world.cancelled.aborted;
  const evaluation = goesOn
    ? await lookAfterBranch(work, branch, runLog, { isWhole, login: loginIn(found) })
    : undefined;
  return endRescore(world, gating, runLog, { branch, evaluation });
}

/**
 * The scheduled run: finishes parked gates, asks whose scores changed, judges the default branch again and tells what
 * drifted. Never rejects for anything that GitHub or a provider does; interrupted anywhere, the next run loses nothing.
 */
export async function rescore(given: RescoreWorld): Promise<Ended> {
  return await withGating(given, async (world, gating) => {
    const runLog = createRunLog(world.deadlines.submitting.signal);
    const desk = await runLog.attempt(() => openDesk(world, gating));
    if (desk === undefined) return endRescore(world, gating, runLog, { branch: undefined, evaluation: undefined });
    return await rescoreAt(desk, world, gating, runLog);
  });
}

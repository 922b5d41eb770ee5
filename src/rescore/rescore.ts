import { withGateContext } from '../gate/index.ts';
import { type RunResult, sealedFor } from '../github-gate/index.ts';
import { type ChangedScores, findChangedScores, noChanges, outdatedBy } from './changed-scores.ts';
import { type Branch, lookAfterBranch, readBranch } from './default-branch.ts';
import { type FoundGates, findGates } from './find-gates.ts';
import { oldestOf } from './fresh-records.ts';
import { handleGates } from './handle-gates.ts';
import { openRescore, type RescoreContext, type RescoreServices } from './rescore-context.ts';
import { endRescore } from './rescore-result.ts';
import { createRunLog, type RunLog } from './run-log.ts';

const NO_GATES: FoundGates = { gates: [], isWhole: true };

/** Workspaces whose scores matter; null where a creative names none. */
function workspacesInUse(
  { settings }: RescoreContext,
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

/** Asks whose scores changed, and loads the records of earlier runs that are still valid. */
async function takeStock(
  context: RescoreContext,
  branch: Branch | undefined,
  found: FoundGates,
  runLog: RunLog,
): Promise<{ readonly changed: ChangedScores; readonly isAsked: boolean }> {
  const { recordSet, recordCache, clock } = context;
  const kept = found.gates.flatMap(({ store }) => store?.records ?? []);
  const workspaces = workspacesInUse(context, branch, found);
  const asked = await runLog.attempt(() => findChangedScores(context, workspaces, oldestOf(kept)));
  const changed = asked ?? noChanges(clock.now());
  runLog.problems.push(...changed.problems);
  recordSet.refuse(outdatedBy(changed));
  recordSet.absorb((await recordCache.own()).records);
  // Once merged, a pull request's check is looked at no more.
  recordSet.absorb(kept);
  return { changed, isAsked: asked !== undefined };
}

async function rescoreAll(context: RescoreContext, runLog: RunLog): Promise<RunResult> {
  const { shard } = context.settings;
  const branch = await runLog.attempt(() => readBranch(context));
  const found = shard === undefined || shard.index === 1 ? await findGates(context, runLog) : NO_GATES;
  const { changed, isAsked } = await takeStock(context, branch, found, runLog);
  const isHandled = await handleGates(context, changed, found.gates, runLog);
  const isWhole = found.isWhole && isAsked && isHandled;
  const goesOn = branch !== undefined && !context.cancelled.aborted;
  const evaluation = goesOn
    ? await lookAfterBranch(context, branch, runLog, { changed, isWhole, login: loginIn(found) })
    : undefined;
  return endRescore(context, runLog, { branch, evaluation });
}

/**
 * The scheduled run: finishes parked gates, asks whose scores changed, judges the default branch again and reports
 * drift. Never rejects for anything that GitHub or a provider does; interrupted anywhere, the next run loses nothing.
 */
export async function rescore(services: RescoreServices): Promise<RunResult> {
  return await withGateContext(services, sealedFor(services.run), async (context) => {
    const runLog = createRunLog(context.deadlines.submitting.signal);
    const opened = await runLog.attempt(() => openRescore(context));
    if (opened === undefined) return endRescore(context, runLog, { branch: undefined, evaluation: undefined });
    return await rescoreAll(opened, runLog);
  });
}

import { reportedCreative } from '../core/assemble.ts';
import { identityOf } from '../core/creative.ts';
import { recordBaselines } from '../core/verdict/baseline.ts';
import type { Ended } from '../ending.ts';
import type { Draft } from '../gate/draft.ts';
import { type Gating, withGating } from '../gate/gating.ts';
import { type ChangedScores, changedScores } from './changed-scores.ts';
import { endRescore } from './end-rescore.ts';
import { type FoundGates, findGates } from './find-gates.ts';
import { handleGates } from './handle-gates.ts';
import { type Branch, judgeBranch, readBranch } from './judge-branch.ts';
import { openDesk } from './open-desk.ts';
import { withoutAnswers } from './outdated.ts';
import { emptySheet, type Sheet } from './sheet.ts';
import { tellDrift } from './tell-drift.ts';
import type { Desk, RescoreWorld } from './world.ts';

/** Workspaces whose scores matter; null where a creative names none. */
function workspacesInUse(branch: Branch | undefined, { gates }: FoundGates): readonly (number | null)[] {
  const onBranch = (branch?.subject.gated ?? []).map(({ creative }) => creative.workspaceId ?? null);
  const inGates = gates.flatMap(({ store }) => [...(store?.header?.workspaces ?? [])]);
  return [...new Set([...onBranch, ...inGates])];
}

/** What the steps before the default branch's came to. */
interface Looked {
  readonly changed: ChangedScores;
  readonly isWhole: boolean;
  readonly sheet: Sheet;
  readonly login: string | undefined;
}

function loginIn({ gates }: FoundGates): string | undefined {
  const slug = gates.map(({ check }) => check.appSlug).find((each) => each !== undefined);
  return slug === undefined ? undefined : `${slug}[bot]`;
}

/** The default branch: judged again, its drift told, everything that was learned kept for the next run. */
async function lookAfterBranch(
  desk: Desk,
  branch: Branch,
  { changed, isWhole, sheet, login }: Looked,
): Promise<Draft | undefined> {
  const { cached, ledger, state, conditional, world } = desk;
  const before = await cached.baselines();
  const keep = async (news: Partial<Desk['state']>, baselines = before) => {
    const rescore = { ...state, pages: [...conditional.used()], ...news };
    await cached.save({ records: ledger.all(), baselines, rescore });
  };
  const draft = await sheet.attempt(() => judgeBranch(desk, branch, () => keep({})));
  if (draft === undefined) return undefined;
  const listed = new Set(branch.listed.map(identityOf));
  const isReadable = draft.problems.length === 0;
  const drift = await tellDrift(desk, {
    creatives: draft.judged.map(reportedCreative),
    // Where a manifest could not be read, its entries may still be there.
    isListed: (identity) => !isReadable || listed.has(identity),
    baselines: before,
    login,
  });
  sheet.warnings.push(...drift.warnings);
  const cursors = isWhole ? { ...state.cursors, ...changed.cursors } : state.cursors;
  const { clock } = world;
  const baselines = recordBaselines(before, draft.judged, clock.now());
  await keep({ cursors, failing: drift.failing, lookedAt: clock.now(), login: drift.login }, baselines);
  return draft;
}

async function rescoreAt(desk: Desk, world: RescoreWorld, gating: Gating, sheet: Sheet): Promise<Ended> {
  const { shard } = world.settings;
  const branch = await sheet.attempt(() => readBranch(desk));
  const finishesGates = shard === undefined || shard.index === 1;
  const found = (finishesGates ? await sheet.attempt(() => findGates(desk)) : undefined) ?? { gates: [], left: 0 };
  sheet.left += found.left;
  const changed = await changedScores(desk, workspacesInUse(branch, found));
  sheet.problems.push(...changed.problems);
  const { records } = await desk.cached.own();
  desk.ledger.absorb(withoutAnswers(records, changed.isAll ? 'all' : changed.ids));
  const isWhole = await handleGates(desk, found.gates, changed, sheet);
  const draft = branch && (await lookAfterBranch(desk, branch, { changed, isWhole, sheet, login: loginIn(found) }));
  return endRescore(world, gating, sheet, { branch, draft });
}

/**
 * The scheduled run: finishes parked gates, asks whose scores changed, judges the default branch again and tells what
 * drifted. Never rejects for anything that GitHub or a provider does; interrupted anywhere, the next run loses nothing.
 */
export async function rescore(given: RescoreWorld): Promise<Ended> {
  return await withGating(given, async (world, gating) => {
    const sheet = emptySheet();
    const desk = await sheet.attempt(() => openDesk(world, gating));
    if (desk === undefined) return endRescore(world, gating, sheet, { branch: undefined, draft: undefined });
    return await rescoreAt(desk, world, gating, sheet);
  });
}

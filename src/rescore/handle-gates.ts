import type { Judged } from '../core/assemble.ts';
import type { Draft } from '../gate/draft.ts';
import { finishGate } from './finish-gate.ts';
import { type FoundGate, gateName } from './found-gate.ts';
import { holdsAny } from './outdated.ts';
import { readyGates } from './readiness.ts';
import { rejudgeGate } from './rejudge-gate.ts';
import type { Sheet } from './sheet.ts';
import type { Desk } from './world.ts';

/** Requests to GitHub that finishing a gate may take; with fewer left it is the next run's. */
const REQUESTS_OF_A_GATE = 60;

function judgedOf({ target }: FoundGate, { judged }: Draft): Judged[] {
  const own = target.kind === 'queue' ? undefined : target.pulls[0].number;
  return judged.map((each) => ({ ...each, pullRequest: each.pullRequest ?? own }));
}

/**
 * Finishes the parked gates that have all their answers, and judges finished ones again whose scores changed, as far as
 * time and GitHub's hourly limit reach; what they do not reach is left for the next run. Resolves with whether every
 * change of scores was worked in.
 */
export async function handleGates(
  desk: Desk,
  gates: readonly FoundGate[],
  changed: { readonly ids: ReadonlySet<string>; readonly isAll: boolean },
  sheet: Sheet,
): Promise<boolean> {
  const { world, gating, rateLimit, state } = desk;
  const { clock, deadlines, settings, log } = world;
  const call = { signal: deadlines.submitting.signal, deadlineAt: deadlines.submitting.at };
  const parked = gates.filter((gate) => gate.state === 'parked');
  const ready = await readyGates(parked, {
    providers: gating.shelf.all(),
    call,
    now: clock.now(),
    lookedAt: state.lookedAt,
    maxPendingAgeMs: settings.maxPendingAgeMs,
    changed: changed.isAll ? undefined : changed.ids,
  });
  const outdated = gates.filter(
    ({ state: is, store }) => is === 'finished' && holdsAny(store?.records ?? [], changed.ids),
  );
  log.info(
    `${gates.length} gates: ${parked.length} parked, of them ${ready.size} with all their answers; ` +
      `${outdated.length} finished ones whose scores changed.`,
  );
  sheet.left += parked.length - ready.size;

  const hasRoom = () => !call.signal.aborted && rateLimit.hasRoomFor(REQUESTS_OF_A_GATE, clock.now());
  for (const gate of ready) {
    const done = hasRoom() ? await sheet.attempt(() => finishGate(desk, gate, changed.ids)) : undefined;
    if (done) sheet.judged.push(...judgedOf(gate, done.draft));
    const conclusion = done?.ended.report.conclusion;
    if (conclusion === undefined || conclusion === 'pending') sheet.left += 1;
    log.info(`${gateName(gate)}: ${conclusion ?? 'left for the next run'}.`);
  }
  let isWhole = true;
  for (const gate of outdated) {
    const done = hasRoom() ? await sheet.attempt(() => rejudgeGate(desk, gate, changed.ids)) : undefined;
    if (done) sheet.judged.push(...judgedOf(gate, done.draft));
    else isWhole = false;
  }
  if (!isWhole) sheet.left += 1;
  return isWhole;
}

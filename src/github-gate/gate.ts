import type { Ended } from '../action/ending.ts';
import type { RenderContext } from '../core/render/context.ts';
import { inSandbox } from '../core/render/headline.ts';
import { withGating } from '../gate/gating.ts';
import { createKeeper, type Keeper } from '../gate/keeper.ts';
import { USUAL_MANNER } from '../gate/manner.ts';
import { openPublisher } from '../github/publish/publisher.ts';
import { openCached, scopesOf } from './cached.ts';
import { conduct } from './conduct.ts';
import { contextOf } from './context.ts';
import { type KeepingCheck, keepingCheck, withStore } from './keeping-check.ts';
import { saveAnswers } from './save-answers.ts';
import type { World } from './world.ts';

/** Opens the check of a gate, carrying what the keeper keeps. Never rejects. */
export async function openCheck(world: World, context: RenderContext, keeper: Keeper): Promise<KeepingCheck> {
  const { publishing, clock, log, run, trigger, settings, cancelled } = world;
  const opening = inSandbox(settings.sandbox, 'Reading what changed.');
  const output = { title: opening, summary: opening };
  const publisher = await openPublisher({
    github: publishing,
    clock,
    log,
    run: { runId: run.runId, attempt: run.runAttempt },
    runUrl: context.runUrl ?? undefined,
    checkName: context.checkName,
    headSha: trigger.headSha,
    event: trigger.eventName,
    sandbox: settings.sandbox,
    opening: { output: withStore(output, keeper.store('live').text), statusLine: opening },
    cancelled,
  });
  return keepingCheck(publisher, keeper, output);
}

/**
 * One gate from beginning to end: open the check, judge, conclude, show. Never rejects for anything that GitHub or a
 * provider does: whatever happens, the check that was opened is completed.
 */
export async function gate(given: World): Promise<Ended> {
  const context = contextOf(given);
  return await withGating(given, async (world, gating) => {
    const { clock, run, deadlines } = world;
    const keeper = createKeeper({ clock, seals: gating.seals, run, deadlineAt: deadlines.submitting.at });
    const cached = openCached(scopesOf(world.trigger), { ...world, seals: gating.seals });
    const check = await openCheck(world, context, keeper);
    const { ended, draft } = await conduct(world, gating, { context, check, keeper, cached, manner: USUAL_MANNER });
    await saveAnswers(world, { keeper, cached }, draft);
    return ended;
  });
}

import type { Ended } from '../action/ending.ts';
import { inSandbox } from '../core/render/headline.ts';
import type { RenderContext } from '../core/render/render-context.ts';
import { withGating } from '../gate/gating.ts';
import { createTicketStore, type TicketStore } from '../gate/keeper.ts';
import { SUBMITS_ALL } from '../gate/manner.ts';
import { openPublisher } from '../github/publish/publisher.ts';
import { openCached, scopesOf } from './cached.ts';
import { conduct } from './conduct.ts';
import { contextOf } from './context.ts';
import { type PersistingCheck, persistingCheck, withStore } from './keeping-check.ts';
import { saveAnswers } from './save-answers.ts';
import type { World } from './world.ts';

/** Opens the check of a gate, carrying what the ticketStore keeps. Never rejects. */
export async function openCheck(
  world: World,
  context: RenderContext,
  ticketStore: TicketStore,
): Promise<PersistingCheck> {
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
    opening: { output: withStore(output, ticketStore.store('live').text), statusLine: opening },
    cancelled,
  });
  return persistingCheck(publisher, ticketStore, output);
}

/**
 * One gate from beginning to end: open the check, judge, conclude, show. Never rejects for anything that GitHub or a
 * provider does: whatever happens, the check that was opened is completed.
 */
export async function gate(given: World): Promise<Ended> {
  const context = contextOf(given);
  return await withGating(given, async (world, gating) => {
    const { clock, run, deadlines } = world;
    const ticketStore = createTicketStore({ clock, seals: gating.seals, run, deadlineAt: deadlines.submitting.at });
    const cached = openCached(scopesOf(world.trigger), { ...world, seals: gating.seals });
    const check = await openCheck(world, context, ticketStore);
    const { ended, evaluation } = await conduct(world, gating, {
      context,
      check,
      ticketStore,
      cached,
      guard: SUBMITS_ALL,
    });
    await saveAnswers(world, { ticketStore, cached }, evaluation);
    return ended;
  });
}

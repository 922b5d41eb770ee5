import type { Ended } from '../action/ending.ts';
import { createRedact } from '../core/redact.ts';
import { inlineText } from '../core/render/escape.ts';
import type { RenderContext } from '../core/render/render-context.ts';
import type { Conclusion } from '../core/report.ts';
import { concludeEvaluation } from '../gate/conclusion.ts';
import { brokenEvaluation, type Evaluation } from '../gate/draft.ts';
import type { Gating } from '../gate/gating.ts';
import { type Judging, judge } from '../gate/judge.ts';
import { problemOf } from '../gate/unexpected.ts';
import type { Publisher } from '../github/publish/publisher.ts';
import { type PersistingCheck, withStore } from './keeping-check.ts';
import { showEvaluation } from './show-draft.ts';
import type { World } from './world.ts';

/** What a gate came to and how it was shown. */
export interface Conducted {
  readonly evaluation: Evaluation;
  readonly ended: Ended;
}

type Conducting = Judging & { readonly check: PersistingCheck };

async function tryToJudge(world: World, gating: Gating, conducting: Conducting): Promise<Evaluation> {
  try {
    return await judge(world, gating, conducting);
  } catch (error) {
    const { problems } = conducting.check;
    return brokenEvaluation([...problems, ...(world.cancelled.aborted ? [] : [problemOf(error)])]);
  }
}

/** Fails a check whose result nobody could make or render: left in progress it would say that somebody still works. */
async function completeBroken(check: Publisher, message: string, store: string): Promise<void> {
  const title = 'Creative Gate ended in an unexpected error';
  const output = withStore({ title, summary: inlineText(message) }, store);
  await check.complete({ conclusion: 'failure', output, annotations: [], statusLine: title });
}

/**
 * Judges, concludes and shows on a check that is open. Rejects only for a defect; whatever happens, the check is
 * completed, or parked with all that is needed to go on.
 */
export async function conduct(
  world: World,
  gating: Gating,
  { context, ...conducting }: Conducting & { readonly context: RenderContext },
): Promise<Conducted> {
  const { settings, trigger, cancelled } = world;
  const { check, ticketStore } = conducting;
  try {
    const evaluation = await tryToJudge(world, gating, conducting);
    const canPend = check.checkRunId !== undefined && trigger.kind !== 'push';
    const concludedFrom = (one: Evaluation): Conclusion => {
      const concluded = concludeEvaluation(one, { canPend, sandbox: settings.sandbox });
      return cancelled.aborted || check.superseded.aborted ? 'cancelled' : check.settle(concluded);
    };
    return {
      evaluation,
      ended: await showEvaluation(world, gating, { evaluation, concludedFrom, context, check, ticketStore }),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const told = new Error(createRedact(gating.secrets)(reason), { cause: error });
    await completeBroken(check, problemOf(told).message, ticketStore.store('released').text);
    throw told;
  }
}

import { createRedact } from '../core/redact.ts';
import type { RenderContext } from '../core/render/context.ts';
import { inlineText } from '../core/render/escape.ts';
import type { Conclusion } from '../core/report.ts';
import type { Ended } from '../ending.ts';
import type { Publisher } from '../github/publish/publisher.ts';
import { asParked } from './as-parked.ts';
import { concludeDraft } from './conclusion.ts';
import { brokenDraft, type Draft } from './draft.ts';
import type { Gating } from './gating.ts';
import { type Judging, judge } from './judge.ts';
import { type KeepingCheck, withStore } from './keeping/keeping-check.ts';
import { leftOutWarnings } from './keeping/left-out.ts';
import { nextLookOf } from './next-look.ts';
import { policyChangeOf } from './policy-change.ts';
import { publishReport, reportOf } from './publish.ts';
import { problemOf } from './unexpected.ts';
import type { World } from './world.ts';

/** What a gate came to and how it was shown. */
export interface Conducted {
  readonly draft: Draft;
  readonly ended: Ended;
}

type Conducting = Judging & { readonly check: KeepingCheck };

async function tryToJudge(world: World, gating: Gating, conducting: Conducting): Promise<Draft> {
  try {
    return await judge(world, gating, conducting);
  } catch (error) {
    const { problems } = conducting.check;
    return brokenDraft([...problems, ...(world.cancelled.aborted ? [] : [problemOf(error)])]);
  }
}

/** What is missing for a better check, and what a later run will miss, belongs to what people read, not to the log alone. */
function withRemarks(draft: Draft, messages: readonly string[]): Draft {
  const told = messages.map((message) => ({ path: null, line: null, column: null, message }));
  return { ...draft, warnings: [...draft.warnings, ...told] };
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
  const { settings, trigger, cancelled, clock } = world;
  const { check, keeper } = conducting;
  const released = () => keeper.store('released');
  try {
    const draft = await tryToJudge(world, gating, conducting);
    const canPend = check.checkRunId !== undefined && trigger.kind !== 'push';
    const concludedFrom = (one: Draft): Conclusion => {
      const concluded = concludeDraft(one, { canPend, sandbox: settings.sandbox });
      return cancelled.aborted || check.superseded.aborted ? 'cancelled' : check.settle(concluded);
    };
    const conclusion = concludedFrom(draft);
    const policyChange = policyChangeOf(draft, concludedFrom(draft.underProposed ?? draft));
    const redact = createRedact(gating.secrets); // only now: secrets come up on the way
    const told = conclusion === 'pending' ? asParked(draft) : draft;
    const store = released();
    const remarks = [...check.warnings, ...leftOutWarnings(store)];
    const report = reportOf(world, withRemarks(told, remarks), conclusion, redact, policyChange);
    const nextLook = nextLookOf(report, gating.opened.lanes, clock.now());
    const shown = { context: { ...context, nextLook }, draft, redact, store: store.text };
    return { draft, ended: await publishReport(world, check, report, shown) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const told = new Error(createRedact(gating.secrets)(reason), { cause: error });
    await completeBroken(check, problemOf(told).message, released().text);
    throw told;
  }
}

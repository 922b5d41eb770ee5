import type { Ended } from '../action/ending.ts';
import { createRedact } from '../core/redact.ts';
import type { RenderContext } from '../core/render/context.ts';
import type { Conclusion } from '../core/report.ts';
import { asParked } from '../gate/as-parked.ts';
import type { Evaluation } from '../gate/draft.ts';
import type { Gating } from '../gate/gating.ts';
import type { TicketStore } from '../gate/keeper.ts';
import { nextLookOf } from '../gate/next-look.ts';
import { notStoredWarnings } from '../gate/not-stored.ts';
import { policyChangeOf } from '../gate/policy-change.ts';
import type { Publisher } from '../github/publish/publisher.ts';
import { publishReport, reportOf } from './publish-result.ts';
import type { World } from './world.ts';

/** What was judged, and where it is shown. */
export interface Showing {
  readonly evaluation: Evaluation;
  /** What a evaluation comes to on this check. */
  readonly concludedFrom: (evaluation: Evaluation) => Conclusion;
  readonly context: RenderContext;
  readonly check: Publisher;
  readonly ticketStore: Pick<TicketStore, 'store'>;
}

/** What is missing for a better check, and what a later run will miss, belongs to what people read, not to the log alone. */
function withRemarks(evaluation: Evaluation, messages: readonly string[]): Evaluation {
  const told = messages.map((message) => ({ path: null, line: null, column: null, message }));
  return { ...evaluation, warnings: [...evaluation.warnings, ...told] };
}

/** Concludes and shows on the check and in the comments, with what is kept for later runs behind it. */
export async function showEvaluation(
  world: World,
  gating: Gating,
  { evaluation, concludedFrom, context, check, ticketStore }: Showing,
): Promise<Ended> {
  const conclusion = concludedFrom(evaluation);
  const policyChange = policyChangeOf(evaluation, concludedFrom(evaluation.proposedEvaluation ?? evaluation));
  const redact = createRedact(gating.secrets); // only now: secrets come up on the way
  const told = conclusion === 'pending' ? asParked(evaluation) : evaluation;
  const store = ticketStore.store('released');
  const remarks = [...check.warnings, ...notStoredWarnings(store)];
  const report = reportOf(world, withRemarks(told, remarks), conclusion, redact, policyChange);
  const nextLook = nextLookOf(report, gating.opened.queues, world.clock.now());
  const shown = { context: { ...context, nextLook }, evaluation, redact, store: store.text };
  return await publishReport(world, check, report, shown);
}

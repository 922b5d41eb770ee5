import type { Unanswered } from '../core/assessment.ts';
import { identityOf } from '../core/creative.ts';
import type { Problem } from '../core/report.ts';
import type { UsageMeter } from '../http/usage-meter.ts';
import type { WorkItem } from '../runtime/assess.ts';
import type { Assessed } from '../runtime/follow.ts';
import type { TicketStore } from './ticket-store.ts';

/** How a gate goes about its work; the scheduled run finishes others' gates more carefully than they were begun. */
export interface SubmissionGuard {
  /** Null: the item may be submitted. Else what stands for its answer where none is known. */
  readonly refusalOf: (item: WorkItem) => Unanswered | null;
  /** A provider that cannot be reached stays pending, like one that works: a later run will ask again. */
  readonly keepsWaiting: boolean;
}

/** As a pull request's own run does it. */
export const SUBMITS_ALL: SubmissionGuard = { refusalOf: () => null, keepsWaiting: false };

/** Work together with what earlier runs already did of it. */
export interface Resumed {
  /** Answered already. */
  readonly results: ReadonlyMap<WorkItem, Assessed>;
  /** To be looked at or submitted; each with the item it stands for. */
  readonly left: ReadonlyMap<WorkItem, WorkItem>;
  /** What would be newly submitted. */
  readonly newly: readonly WorkItem[];
}

/** Whether something about an item is known that spares its submission. */
export function isKnown(item: WorkItem, ticketStore: Pick<TicketStore, 'known'>): boolean {
  const { answer, ticket } = ticketStore.known(item);
  return answer !== undefined || ticket !== undefined;
}

/**
 * Takes finished answers and tickets from what is known, so that only the rest is submitted; where that may not be, what
 * stands for the answer.
 */
export function resume(
  items: readonly WorkItem[],
  {
    ticketStore,
    meter,
    guard,
  }: { ticketStore: Pick<TicketStore, 'known'>; meter: Pick<UsageMeter, 'reused'>; guard: SubmissionGuard },
): Resumed {
  const results = new Map<WorkItem, Assessed>();
  const left = new Map<WorkItem, WorkItem>();
  const newly: WorkItem[] = [];
  for (const item of items) {
    const { answer, ticket } = ticketStore.known(item);
    if (answer !== undefined) {
      meter.reused();
      results.set(item, { assessment: { ...answer, reused: true }, ticket: ticket ?? null });
    } else if (ticket !== undefined) {
      left.set({ ...item, ticket }, item);
    } else {
      // Only now, because a guard may count what it lets be submitted.
      const instead = guard.refusalOf(item);
      if (instead === null) left.set(item, item);
      else results.set(item, { assessment: instead, ticket: null });
      if (instead === null && !item.mayNotSubmit) newly.push(item);
    }
  }
  return { results, left, newly };
}

/**
 * Whether a run would newly submit more creatives than it may (input `max-submissions`): undefined, or the problem that stops
 * it before the first submission. A creative of several pull requests counts once.
 */
export function spendingProblem(newly: readonly WorkItem[], most: number): Problem | undefined {
  const count = new Set(newly.map(({ creative }) => identityOf(creative))).size;
  if (count <= most) return undefined;
  const message =
    `This run would submit ${count} creatives, more than the ${most} that input \`max-submissions\` allows, so it ` +
    'submitted none. Split the pull request, or raise the limit if the cost is meant.';
  return { rule: 'gate/max-submissions', path: null, line: null, column: null, message };
}

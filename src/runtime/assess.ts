import type { Creative } from '../core/creative.ts';
import type { WaitingProgress } from '../core/render/waiting-for.ts';
import type { QueueName } from '../providers/modules.ts';
import type { Progress, Provider, Ticket } from '../providers/provider.ts';
import { createBatches } from './batches.ts';
import { type Assessed, follow } from './follow.ts';
import { createPollSchedule, type PollOptions, type PollSchedule } from './poll-schedule.ts';
import { createProgressTracker, type InFlight } from './progress.ts';

/** One creative to be assessed by one provider; with a ticket it is looked at and not submitted. */
export interface WorkItem {
  readonly provider: Provider;
  readonly creative: Creative;
  readonly ticket?: Ticket | undefined;
  /** Without a ticket it is not sent; where another item with the same request is, it shares the answer. */
  readonly mayNotSubmit?: boolean;
}

/** The world the loop runs in. */
export interface AssessOptions extends Omit<PollOptions, 'onChange'> {
  /** Milliseconds since its submission after which no run waits for an answer any longer (input `max-pending-age`). */
  readonly maxPendingAgeMs: number;
  /** Called with every ticket that is new or has come further, and all the items it stands for. */
  readonly onTicket?: (items: readonly WorkItem[], ticket: Ticket) => void;
  /** Called with what each submission and poll brought, for the debug log. */
  readonly onStep?: (item: WorkItem, kind: Progress['kind']) => void;
  /** Called whenever the pending requests change; `snapshot` returns the current ones. */
  readonly onChange?: (snapshot: () => WaitingProgress) => void;
}

/** Items whose requests are the same: they need one submission and share its answer. */
function shareRequests(items: readonly WorkItem[]): Map<string, WorkItem[]> {
  const groups = new Map<string, WorkItem[]>();
  for (const item of items) {
    const key = `${item.provider.name} ${item.provider.requestKey(item.creative)}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The item that stands for a group: one that has a ticket already, else one that may be sent; undefined: none may. */
function leaderOf(group: readonly WorkItem[]): WorkItem | undefined {
  return group.find(({ ticket }) => ticket !== undefined) ?? group.find(({ mayNotSubmit }) => !mayNotSubmit);
}

/**
 * The one polling loop. Every distinct request is followed on its own from submission to answer, each provider in
 * queues of its own, so that none waits for another. Resolves with one result per item that was followed when all are
 * answered or the deadlines have come; items that may not be sent have none. Never rejects for what a provider does.
 */
export async function assess(
  items: readonly WorkItem[],
  options: AssessOptions,
): Promise<ReadonlyMap<WorkItem, Assessed>> {
  const { clock, onChange, onTicket, onStep, maxPendingAgeMs } = options;
  const waiting = createProgressTracker();
  const changed = () => onChange?.(() => waiting.snapshot(clock.now()));
  const isAwaited = (queue: QueueName, withinMs: number) => waiting.firstLookBy(queue, clock.now() + withinMs);
  const batches = createBatches(clock, () => schedule, isAwaited);
  const schedule: PollSchedule = createPollSchedule({ ...options, onChange: changed }, batches.queueIsIdle);

  const results = new Map<WorkItem, Assessed>();
  const followGroup = async (group: readonly WorkItem[]) => {
    const leader = leaderOf(group);
    if (leader === undefined) return;
    const followed: InFlight = { share: group.length, queue: leader.provider.name, nextAt: undefined, isNew: false };
    waiting.start(followed);
    const assessed = await follow(leader, followed, {
      schedule,
      batches,
      maxPendingAgeMs,
      keep: (ticket) => onTicket?.(group, ticket),
      onStep: (kind) => onStep?.(leader, kind),
    });
    waiting.end(followed);
    for (const item of group) results.set(item, assessed);
    changed();
  };
  await Promise.all([...shareRequests(items).values()].map(followGroup));
  batches.close();
  return results;
}

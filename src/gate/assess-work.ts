import { nameOf } from '../core/creative.ts';
import { logText } from '../core/render/escape.ts';
import { renderProgress } from '../core/render/render-check.ts';
import { progressLine } from '../core/render/waiting-for.ts';
import { type AssessOptions, assess, type WorkItem } from '../runtime/assess.ts';
import type { Assessed } from '../runtime/follow.ts';
import { startHeartbeat } from '../runtime/progress.ts';
import type { Deadline } from '../time/deadline.ts';
import { createFlush } from './flush-tickets.ts';
import type { GateContext } from './gate-context.ts';
import type { GateProgress } from './ports.ts';
import type { Resumed, SubmissionGuard } from './resume.ts';
import type { TicketStore } from './ticket-store.ts';

type AssessContext = Pick<GateContext, 'clock' | 'log' | 'deadlines' | 'settings' | 'cancelled'> & {
  readonly opened: Pick<GateContext['opened'], 'queues'>;
};

/** Where progress is shown, where tickets are kept, and what may be submitted. */
export interface Assessing {
  readonly ticketStore: TicketStore;
  readonly progress: Omit<GateProgress, 'problems'>;
  readonly guard: SubmissionGuard;
}

/**
 * Has everything assessed that is not known yet, and persists every ticket on the way. Resolves with the answers to all
 * of the work, those included that were known.
 */
export async function assessTheRest(
  context: AssessContext,
  { results, left }: Resumed,
  { ticketStore, progress, guard }: Assessing,
): Promise<ReadonlyMap<WorkItem, Assessed>> {
  const answers = new Map(results);
  if (left.size === 0) return answers;
  // From here on the tickets of earlier runs are this run's: a copy of its own survives the place they came from.
  if (ticketStore.records().length > 0) await progress.persist();
  const ended = new AbortController();
  const over = AbortSignal.any([ended.signal, context.cancelled]);
  const flush = createFlush(context.clock, over, () => progress.persist());
  const bounded = until(context, progress.superseded);
  const assessed = await assessAll(bounded, [...left.keys()], progress, (items, ticket) => {
    ticketStore.accepted(items, ticket);
    flush.accepted(items.length);
  });
  ended.abort();
  ticketStore.ended(assessed);
  const latest = context.clock.now() - context.settings.maxPendingAgeMs;
  for (const [item, original] of left) {
    const answer = assessed.get(item);
    if (answer) answers.set(original, guard.keepsWaiting ? stillPending(answer, latest) : answer);
  }
  return answers;
}

/** Has every creative assessed within the budget, reports progress, and hands out every ticket at once. */
export async function assessAll(
  { clock, log, deadlines, settings, opened }: Omit<AssessContext, 'cancelled'>,
  work: readonly WorkItem[],
  progress: Pick<GateProgress, 'show'>,
  onTicket?: AssessOptions['onTicket'],
): Promise<ReadonlyMap<WorkItem, Assessed>> {
  const heartbeat = startHeartbeat(clock, (made) => {
    log.info(progressLine(made));
    if (made.answered < made.total) void progress.show(renderProgress(made, settings));
  });
  try {
    return await assess(work, {
      clock,
      queues: opened.queues,
      ...deadlines,
      maxPendingAgeMs: settings.maxPendingAgeMs,
      onChange: heartbeat.changed,
      onStep: ({ provider, creative }, kind) => log.debug(logText(`${provider.name} ${nameOf(creative)}: ${kind}`)),
      ...(onTicket ? { onTicket } : {}),
    });
  } finally {
    heartbeat.stop();
  }
}

/** A provider that could not be reached stays pending where a later run has time for it, until it is overdue. */
function stillPending(assessed: Assessed, latest: number): Assessed {
  const { assessment, ticket } = assessed;
  if (assessment.status !== 'unavailable' || ticket === null) return assessed;
  const submittedAt = new Date(ticket.submittedAt).toISOString();
  const overdue = ticket.submittedAt <= latest ? { overdue: true as const } : {};
  return { assessment: { ...assessment, status: 'pending', submittedAt, ...overdue }, ticket };
}

/** The context with deadlines that end early where a newer run takes over: both would submit the same. */
function until<C extends AssessContext>(context: C, superseded: AbortSignal | undefined): C {
  if (superseded === undefined) return context;
  const { looking, submitting } = context.deadlines;
  const cutShort = (deadline: Deadline) => ({ ...deadline, signal: AbortSignal.any([deadline.signal, superseded]) });
  const deadlines = { ...context.deadlines, looking: cutShort(looking), submitting: cutShort(submitting) };
  return { ...context, deadlines };
}

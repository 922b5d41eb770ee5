import { renderProgress } from '../core/render/check-run.ts';
import { progressLine } from '../core/render/progress.ts';
import type { Publisher } from '../github/publish/publisher.ts';
import type { World } from '../github-gate/github-context.ts';
import { type AssessOptions, assess, type WorkItem } from '../runtime/assess.ts';
import type { Assessed } from '../runtime/follow.ts';
import { startHeartbeat } from '../runtime/heartbeat.ts';
import type { QueueSettingsByName } from '../runtime/lanes.ts';
import type { Deadline } from '../time/deadline.ts';
import { createFlush } from './flush-tickets.ts';
import type { OpenedCheck } from './pipeline.ts';
import type { Resumed, SubmissionGuard } from './resume.ts';
import type { TicketStore } from './ticket-store.ts';

/** What asking works with. */
export type AskingWorld = Pick<World, 'clock' | 'log' | 'deadlines' | 'settings'>;

/**
 * Has every creative assessed within the budget, says in log and check run how far that is, and hands out every ticket
 * at once.
 */
export async function ask(
  { clock, log, deadlines, settings }: AskingWorld,
  work: readonly WorkItem[],
  queues: QueueSettingsByName,
  publisher: Pick<Publisher, 'progress'>,
  onTicket?: AssessOptions['onTicket'],
): Promise<ReadonlyMap<WorkItem, Assessed>> {
  const heartbeat = startHeartbeat(clock, (progress) => {
    log.info(progressLine(progress));
    if (progress.answered < progress.total) void publisher.progress(renderProgress(progress, settings));
  });
  try {
    return await assess(work, {
      clock,
      queues,
      ...deadlines,
      maxPendingAgeMs: settings.maxPendingAgeMs,
      onChange: heartbeat.changed,
      ...(onTicket ? { onTicket } : {}),
    });
  } finally {
    heartbeat.stop();
  }
}

/** Where the answers come from and where they are kept. */
export interface Asking {
  readonly queues: QueueSettingsByName;
  readonly ticketStore: TicketStore;
  readonly check: Pick<OpenedCheck, 'progress' | 'keep' | 'superseded'>;
  readonly guard: SubmissionGuard;
}

/** A provider that could not be reached is still waited for where there is time until the next run, but not for ever. */
function patiently(assessed: Assessed, latest: number): Assessed {
  const { assessment, ticket } = assessed;
  if (assessment.status !== 'unavailable' || ticket === null) return assessed;
  const submittedAt = new Date(ticket.submittedAt).toISOString();
  const overdue = ticket.submittedAt <= latest ? { overdue: true as const } : {};
  return { assessment: { ...assessment, status: 'pending', submittedAt, ...overdue }, ticket };
}

/** The world with deadlines that end early where a newer run takes over: both would submit the same. */
function until<W extends AskingWorld>(world: W, superseded: AbortSignal | undefined): W {
  if (superseded === undefined) return world;
  const { looking, submitting } = world.deadlines;
  const cutShort = (deadline: Deadline) => ({ ...deadline, signal: AbortSignal.any([deadline.signal, superseded]) });
  const deadlines = { ...world.deadlines, looking: cutShort(looking), submitting: cutShort(submitting) };
  return { ...world, deadlines };
}

/**
 * Asks for what is not known yet, and writes every ticket down on the way. Resolves with the answers to all of the work,
 * those included that were known.
 */
export async function askTheRest(
  world: AskingWorld & Pick<World, 'cancelled'>,
  { results, left }: Resumed,
  { queues, ticketStore, check, guard }: Asking,
): Promise<ReadonlyMap<WorkItem, Assessed>> {
  const answers = new Map(results);
  if (left.size === 0) return answers;
  // From here on the tickets of earlier runs are this run's: a copy on its own check survives the check they came from.
  if (ticketStore.records().length > 0) await check.keep();
  const ended = new AbortController();
  const flush = createFlush(world.clock, AbortSignal.any([ended.signal, world.cancelled]), () => check.keep());
  const asked = await ask(until(world, check.superseded), [...left.keys()], queues, check, (items, ticket) => {
    ticketStore.accepted(items, ticket);
    flush.accepted(items.length);
  });
  ended.abort();
  ticketStore.ended(asked);
  const latest = world.clock.now() - world.settings.maxPendingAgeMs;
  for (const [item, original] of left) {
    const assessed = asked.get(item);
    if (assessed) answers.set(original, guard.keepsWaiting ? patiently(assessed, latest) : assessed);
  }
  return answers;
}

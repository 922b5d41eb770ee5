import type { World } from '../github-gate/world.ts';
import type { WorkItem } from '../runtime/assess.ts';
import type { Assessed } from '../runtime/follow.ts';
import type { QueueSettingsByName } from '../runtime/queues.ts';
import type { Deadline } from '../time/deadline.ts';
import { type AskingWorld, ask } from './ask.ts';
import { createFlush } from './flush.ts';
import type { TicketStore } from './keeper.ts';
import type { SubmissionGuard } from './manner.ts';
import type { OpenedCheck } from './opened-check.ts';
import type { Resumed } from './recollect.ts';

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

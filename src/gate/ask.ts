import { renderProgress } from '../core/render/check-run.ts';
import { progressLine } from '../core/render/progress.ts';
import type { Publisher } from '../github/publish/publisher.ts';
import type { World } from '../github-gate/world.ts';
import { type AssessOptions, assess, type WorkItem } from '../runtime/assess.ts';
import type { Assessed } from '../runtime/follow.ts';
import { startHeartbeat } from '../runtime/progress.ts';
import type { QueueSettingsByName } from '../runtime/queues.ts';

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

import type { Creative } from '../core/creative.ts';
import type { Batch, BatchProgress, Queue as LaneName, Provider } from '../providers/provider.ts';
import type { Clock } from '../time/clock.ts';
import { type BatchEnd, type Batcher, createGathering, type RunBatch } from './gathering.ts';
import type { Queue } from './lanes.ts';
import type { PollSchedule } from './looks.ts';

/** The providers' batch jobs of one run. */
export interface Batches {
  /**
   * Waits for the job that includes the creative, and tells how it ended. `job` names one that an earlier run opened
   * for it; `opened` is told the id as soon as there is one.
   */
  join(
    provider: Provider,
    batch: Batch,
    creative: Creative,
    options: { readonly job: string | undefined; readonly opened: (job: string) => void },
  ): Promise<BatchEnd>;
  /** To be told when the last step of a queue has ended: then nobody else is about to join. */
  laneIsIdle(queue: LaneName): void;
  /** Frees timers. */
  close(): void;
}

/** A batch is opened when its queue has been idle and two looks' time has passed, so that all who need it are in it … */
const LONGEST_SETTLE_MS = 1_000;
/** … and nobody is looked at for the first time within this: submissions may end on both sides of a tick … */
const SOON_MS = 1_000;
/** … but never later than this after a creative joined, however busy the queue is. */
const LONGEST_GATHERING_MS = 30_000;

function runWith(looks: () => PollSchedule, batch: Batch): RunBatch {
  return async (open, opened) => {
    const { queues, lookCall, submitCall, submit, isOver, untilNextPoll } = looks();
    const step = async (call: typeof lookCall, take: typeof open): Promise<BatchEnd | BatchProgress> => {
      try {
        return await queues[batch.queue].run(() => take(call));
      } catch (error) {
        if (call.signal.aborted || isOver()) return { kind: 'unfinished', on: 'tagging' };
        return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
      }
    };
    let progress = await step(submitCall, () => submit(open));
    if (progress.kind === 'working') opened(progress.id);
    while (progress.kind === 'working') {
      const { id, on } = progress;
      if (!(await untilNextPoll(batch.queue))) return { kind: 'unfinished', on };
      progress = await step(lookCall, (call) => batch.check(id, call));
    }
    return progress;
  };
}

/** Opening a job that is open already is looking at it. */
function rejoining(batch: Batch, job: string): Batch['open'] {
  return (creatives, call) => batch.rejoin(job, creatives, call);
}

function settleMs({ schedule }: Queue): number {
  return Math.min(LONGEST_SETTLE_MS, 2 * schedule.intervalMs);
}

/** Batches that run in the queues of `looks`. `isAwaited`: whether a queue has a first look within so many milliseconds. */
export function createBatches(
  clock: Clock,
  looks: () => PollSchedule,
  isAwaited: (queue: LaneName, withinMs: number) => boolean,
): Batches {
  const closed = new AbortController();
  const gatherings = new Map<string, { readonly queue: LaneName; readonly gathering: Batcher }>();
  const gatheringOf = ({ name }: Provider, batch: Batch, job: string | undefined): Batcher => {
    const key = JSON.stringify([name, job ?? null]);
    const known = gatherings.get(key);
    if (known) return known.gathering;
    const joined =
      job === undefined ? batch : { ...batch, maxSize: Number.POSITIVE_INFINITY, open: rejoining(batch, job) };
    const gathering = createGathering(joined, runWith(looks, batch));
    gatherings.set(key, { queue: name, gathering });
    return gathering;
  };
  const later = async (delayMs: number, then: () => void) => {
    await clock.sleep(delayMs, closed.signal).then(then, () => undefined);
  };
  const flushIdle = (queue: LaneName) => {
    if (!looks().queues[queue].isIdle() || isAwaited(queue, SOON_MS)) return;
    for (const each of gatherings.values()) {
      if (each.queue === queue) each.gathering.flush();
    }
  };
  const flushSoon = (queue: LaneName) => void later(settleMs(looks().queues[queue]), () => flushIdle(queue));
  return {
    join: (provider, batch, creative, { job, opened }) => {
      const gathering = gatheringOf(provider, batch, job);
      const end = gathering.join(creative, opened);
      flushSoon(provider.name);
      void later(LONGEST_GATHERING_MS, gathering.flush);
      return end;
    },
    laneIsIdle: (queue) => {
      if (gatherings.size > 0) flushSoon(queue);
    },
    close: () => closed.abort(),
  };
}

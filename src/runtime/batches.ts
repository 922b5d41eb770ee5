import type { Creative } from '../core/creative.ts';
import type { Batch, BatchProgress, Lane as LaneName, Provider } from '../providers/provider.ts';
import type { Clock } from '../time/clock.ts';
import { type BatchEnd, createGathering, type Gathering, type RunBatch } from './gathering.ts';
import type { Lane } from './lanes.ts';
import type { Looks } from './looks.ts';

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
  /** To be told when the last step of a lane has ended: then nobody else is about to join. */
  laneIsIdle(lane: LaneName): void;
  /** Frees timers. */
  close(): void;
}

/** A batch is opened when its lane has been idle and two looks' time has passed, so that all who need it are in it … */
const LONGEST_SETTLE_MS = 1_000;
/** … and nobody is looked at for the first time within this: submissions may end on both sides of a tick … */
const SOON_MS = 1_000;
/** … but never later than this after a creative joined, however busy the lane is. */
const LONGEST_GATHERING_MS = 30_000;

function runWith(looks: () => Looks, batch: Batch): RunBatch {
  return async (open, opened) => {
    const { lanes, lookCall, submitCall, submit, isOver, untilNext } = looks();
    const step = async (call: typeof lookCall, take: typeof open): Promise<BatchEnd | BatchProgress> => {
      try {
        return await lanes[batch.lane].run(() => take(call));
      } catch (error) {
        if (call.signal.aborted || isOver()) return { kind: 'unfinished', on: 'tagging' };
        return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
      }
    };
    let progress = await step(submitCall, () => submit(open));
    if (progress.kind === 'working') opened(progress.id);
    while (progress.kind === 'working') {
      const { id, on } = progress;
      if (!(await untilNext(batch.lane))) return { kind: 'unfinished', on };
      progress = await step(lookCall, (call) => batch.check(id, call));
    }
    return progress;
  };
}

/** Opening a job that is open already is looking at it. */
function rejoining(batch: Batch, job: string): Batch['open'] {
  return (creatives, call) => batch.rejoin(job, creatives, call);
}

function settleMs({ schedule }: Lane): number {
  return Math.min(LONGEST_SETTLE_MS, 2 * schedule.intervalMs);
}

/** Batches that run in the lanes of `looks`. `isAwaited`: whether a lane has a first look within so many milliseconds. */
export function createBatches(
  clock: Clock,
  looks: () => Looks,
  isAwaited: (lane: LaneName, withinMs: number) => boolean,
): Batches {
  const closed = new AbortController();
  const gatherings = new Map<string, { readonly lane: LaneName; readonly gathering: Gathering }>();
  const gatheringOf = ({ name }: Provider, batch: Batch, job: string | undefined): Gathering => {
    const key = JSON.stringify([name, job ?? null]);
    const known = gatherings.get(key);
    if (known) return known.gathering;
    const joined =
      job === undefined ? batch : { ...batch, maxSize: Number.POSITIVE_INFINITY, open: rejoining(batch, job) };
    const gathering = createGathering(joined, runWith(looks, batch));
    gatherings.set(key, { lane: name, gathering });
    return gathering;
  };
  const later = async (delayMs: number, then: () => void) => {
    await clock.sleep(delayMs, closed.signal).then(then, () => undefined);
  };
  const flushIdle = (lane: LaneName) => {
    if (!looks().lanes[lane].isIdle() || isAwaited(lane, SOON_MS)) return;
    for (const each of gatherings.values()) {
      if (each.lane === lane) each.gathering.flush();
    }
  };
  const flushSoon = (lane: LaneName) => void later(settleMs(looks().lanes[lane]), () => flushIdle(lane));
  return {
    join: (provider, batch, creative, { job, opened }) => {
      const gathering = gatheringOf(provider, batch, job);
      const end = gathering.join(creative, opened);
      flushSoon(provider.name);
      void later(LONGEST_GATHERING_MS, gathering.flush);
      return end;
    },
    laneIsIdle: (lane) => {
      if (gatherings.size > 0) flushSoon(lane);
    },
    close: () => closed.abort(),
  };
}

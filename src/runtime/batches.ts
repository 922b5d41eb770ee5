import type { Creative } from '../core/creative.ts';
import type { Call } from '../http/http.ts';
import type { QueueName } from '../providers/modules.ts';
import type { Batch, BatchOutcome, BatchProgress, Provider } from '../providers/provider.ts';
import type { Clock } from '../time/clock.ts';
import type { PollSchedule } from './poll-schedule.ts';
import type { Queue } from './queues.ts';

/** How a batch ended for its members; `unfinished` when the time budget ended first. */
export type BatchEnd = BatchOutcome | { readonly kind: 'unfinished'; readonly on: string };

/** Runs one batch job from its opening to its end; what it waits for in between is the caller's business. */
export type RunBatch = (
  open: (call: Call) => Promise<BatchProgress>,
  opened: (job: string) => void,
) => Promise<BatchEnd>;

/** Brings creatives that need the same batch together, so that they cost one job and not one each. */
export interface Batcher {
  /** Waits for the job that includes the creative, and tells how it ended; `opened` is told its id before. */
  join(creative: Creative, opened: (job: string) => void): Promise<BatchEnd>;
  /** Opens the jobs for everyone who has joined so far. */
  flush(): void;
}

interface Member {
  readonly creative: Creative;
  readonly opened: (job: string) => void;
  readonly end: (outcome: Promise<BatchEnd>) => void;
}

/** A gathering that splits who joined into jobs of at most `batch.maxSize` and runs each with `run`. */
export function createGathering(batch: Batch, run: RunBatch): Batcher {
  let waiting: Member[] = [];
  const open = (members: readonly Member[]) => {
    const creatives = members.map((member) => member.creative);
    const tell = (job: string) => {
      for (const { opened } of members) opened(job);
    };
    const outcome = run((call) => batch.open(creatives, call), tell);
    for (const member of members) member.end(outcome);
  };
  return {
    join: (creative, opened) => new Promise((end) => waiting.push({ creative, opened, end })),
    flush: () => {
      const everyone = waiting;
      waiting = [];
      for (let from = 0; from < everyone.length; from += batch.maxSize)
        open(everyone.slice(from, from + batch.maxSize));
    },
  };
}

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
  laneIsIdle(queue: QueueName): void;
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
  isAwaited: (queue: QueueName, withinMs: number) => boolean,
): Batches {
  const closed = new AbortController();
  const gatherings = new Map<string, { readonly queue: QueueName; readonly gathering: Batcher }>();
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
  const flushIdle = (queue: QueueName) => {
    if (!looks().queues[queue].isIdle() || isAwaited(queue, SOON_MS)) return;
    for (const each of gatherings.values()) {
      if (each.queue === queue) each.gathering.flush();
    }
  };
  const flushSoon = (queue: QueueName) => void later(settleMs(looks().queues[queue]), () => flushIdle(queue));
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

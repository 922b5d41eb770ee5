import type { Creative } from '../core/creative.ts';
import type { Call } from '../http/http.ts';
import type { QueueName } from '../providers/modules.ts';
import type { Batch, BatchOutcome, BatchProgress, Provider } from '../providers/provider.ts';
import type { Clock } from '../time/clock.ts';
import type { PollSchedule } from './poll-schedule.ts';

/** How a batch ended for its members; `unfinished` when the time budget ended first. */
type BatchEnd = BatchOutcome | { readonly kind: 'unfinished'; readonly on: string };

/** Runs one batch job from its opening to its end. */
type RunJob = (open: (call: Call) => Promise<BatchProgress>, opened: (job: string) => void) => Promise<BatchEnd>;

/** Brings creatives that need the same batch together, so that they cost one job and not one each. */
interface Batcher {
  /** Resolves when the job that includes the creative has ended; `opened` is called with its id before. */
  join(creative: Creative, opened: (job: string) => void): Promise<BatchEnd>;
  /** Opens the jobs for everyone who has joined so far. */
  flush(): void;
}

interface Member {
  readonly creative: Creative;
  readonly opened: (job: string) => void;
  readonly end: (outcome: Promise<BatchEnd>) => void;
}

/** A batcher that splits who joined into jobs of at most `batch.maxSize` and runs each with `run`. */
function createBatcher(batch: Pick<Batch, 'open' | 'maxSize'>, run: RunJob): Batcher {
  let waiting: Member[] = [];
  const open = (members: readonly Member[]) => {
    const creatives = members.map(({ creative }) => creative);
    const opened = (job: string) => {
      for (const member of members) member.opened(job);
    };
    const outcome = run((call) => batch.open(creatives, call), opened);
    for (const { end } of members) end(outcome);
  };
  return {
    join: (creative, opened) => new Promise((end) => waiting.push({ creative, opened, end })),
    flush: () => {
      const members = waiting;
      waiting = [];
      for (let from = 0; from < members.length; from += batch.maxSize) open(members.slice(from, from + batch.maxSize));
    },
  };
}

/** Runs jobs of a batch in its queue, within the run's budget. */
function jobRunner(schedule: () => PollSchedule, batch: Batch): RunJob {
  return async (open, opened) => {
    const { queues, lookCall, submitCall, submit, isOver, untilNextPoll } = schedule();
    const step = async (call: Call, take: typeof open): Promise<BatchEnd | BatchProgress> => {
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

/** A batch whose job is open already: opening it is looking at it, for however many. */
function openAlready(batch: Batch, job: string): Pick<Batch, 'open' | 'maxSize'> {
  return { maxSize: Number.POSITIVE_INFINITY, open: (creatives, call) => batch.rejoin(job, creatives, call) };
}

/** The providers' batch jobs of one run. */
export interface Batches {
  /**
   * Resolves when the job that includes the creative has ended. `job` names one that an earlier run opened for it;
   * `opened` is called with the id as soon as there is one.
   */
  join(
    provider: Provider,
    batch: Batch,
    creative: Creative,
    options: { readonly job: string | undefined; readonly opened: (job: string) => void },
  ): Promise<BatchEnd>;
  /** To be called when the last step of a queue has ended: then nobody else is about to join. */
  queueIsIdle(queue: QueueName): void;
  /** Frees timers. */
  close(): void;
}

// When a job is opened: as late as it takes to have everyone in it who needs it, but not later.
/** The provider's queue must have been idle for two looks' time, at most this, … */
const LONGEST_SETTLE_MS = 1_000;
/** … with no first look due within this, because submissions may end on both sides of a tick … */
const SOON_MS = 1_000;
/** … or a creative has waited this long, however busy the queue is. */
const LONGEST_WAIT_MS = 30_000;

/** Batches that run in the queues of `schedule`. `isAwaited`: whether a queue has a first look within so many milliseconds. */
export function createBatches(
  clock: Clock,
  schedule: () => PollSchedule,
  isAwaited: (queue: QueueName, withinMs: number) => boolean,
): Batches {
  const closed = new AbortController();
  const batchers = new Map<string, { readonly queue: QueueName; readonly batcher: Batcher }>();

  /** One for each provider's new jobs, and one for each job that an earlier run opened. */
  const batcherFor = (provider: Provider, batch: Batch, job: string | undefined): Batcher => {
    const key = JSON.stringify([provider.name, job ?? null]);
    const known = batchers.get(key);
    if (known) return known.batcher;
    const opening = job === undefined ? batch : openAlready(batch, job);
    const batcher = createBatcher(opening, jobRunner(schedule, batch));
    batchers.set(key, { queue: provider.name, batcher });
    return batcher;
  };

  const after = (delayMs: number, then: () => void) => {
    void clock.sleep(delayMs, closed.signal).then(then, () => undefined);
  };
  const flushWhenSettled = (queue: QueueName) => {
    const { schedule: ticks } = schedule().queues[queue];
    after(Math.min(LONGEST_SETTLE_MS, 2 * ticks.intervalMs), () => {
      if (!schedule().queues[queue].isIdle() || isAwaited(queue, SOON_MS)) return;
      for (const each of batchers.values()) {
        if (each.queue === queue) each.batcher.flush();
      }
    });
  };

  return {
    join: (provider, batch, creative, { job, opened }) => {
      const batcher = batcherFor(provider, batch, job);
      const end = batcher.join(creative, opened);
      flushWhenSettled(provider.name);
      after(LONGEST_WAIT_MS, batcher.flush);
      return end;
    },
    queueIsIdle: (queue) => {
      if (batchers.size > 0) flushWhenSettled(queue);
    },
    close: () => closed.abort(),
  };
}

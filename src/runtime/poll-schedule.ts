import type { Call } from '../http/http.ts';
import type { QueueName } from '../providers/modules.ts';
import type { Clock } from '../time/clock.ts';
import type { Deadline } from '../time/deadline.ts';
import type { InFlight } from './progress.ts';
import { createQueues, lastLookOf, nextLook, type Queue, type QueueSettingsByName } from './queues.ts';

/** What following needs of the run. */
export interface PollOptions {
  readonly clock: Clock;
  readonly queues: QueueSettingsByName;
  /** Ends the looking. */
  readonly looking: Deadline;
  /** Ends the submitting, and the first look at a submission that already existed; never before `looking`. */
  readonly submitting: Deadline;
  /** Ends submissions that were sent before a cancellation, which aborts `submitting`; that very deadline by default. */
  readonly landing?: Deadline | undefined;
  readonly onChange: () => void;
}

/** The queues of one run, and the pauses between polls. */
export interface PollSchedule {
  readonly queues: Readonly<Record<QueueName, Queue>>;
  /** For polls that follow the queue's schedule. */
  readonly lookCall: Call;
  /** For polls that need not wait. */
  readonly submitCall: Call;
  /** Sends what a provider may bill, unless the run is over; once sent, the schedule waits a little longer for its ticket. */
  submit<T>(send: (call: Call) => Promise<T>): Promise<T>;
  /** Whether nothing may be submitted any more. */
  isOver(): boolean;
  /** Milliseconds since 1970. */
  now(): number;
  /** Sleeps until the queue's next look; false when none is left. */
  untilNextPoll(queue: QueueName, followed?: InFlight): Promise<boolean>;
  /**
   * Sleeps until a failed step may be tried again; false when there is no time for it. `failures` counts those in a row.
   * A submission has longer than a look, because submitting has time of its own.
   */
  untilRetry(queue: QueueName, failures: number, what: 'submission' | 'look', followed: InFlight): Promise<boolean>;
}

/** A provider that takes no submission for this long is out; a run with a small budget need not wait for it. */
const LONGEST_SUBMITTING_MS = 20_000;

/** Queues that tick from now on. */
export function createPollSchedule(options: PollOptions, onIdle: (queue: QueueName) => void): PollSchedule {
  const { clock, looking, submitting, landing = submitting, onChange } = options;
  const startAt = clock.now();
  const lastLookAt = lastLookOf(startAt, looking.at);
  const queues = createQueues(options.queues, { startAt, lastLookAt }, onIdle);
  const lastSubmissionAt = Math.max(
    lastLookAt,
    Math.min(lastLookOf(startAt, submitting.at), startAt + LONGEST_SUBMITTING_MS),
  );
  const sleepUntil = async (at: number | undefined, { signal }: Deadline, followed?: InFlight): Promise<boolean> => {
    if (at === undefined || signal.aborted) return false;
    if (followed) followed.nextAt = at;
    onChange();
    await clock.sleep(at - clock.now(), signal).catch(() => undefined);
    if (followed) followed.nextAt = undefined;
    return !signal.aborted;
  };
  return {
    queues,
    now: () => clock.now(),
    lookCall: { signal: looking.signal, deadlineAt: looking.at },
    submitCall: { signal: submitting.signal, deadlineAt: submitting.at },
    submit: async (send) => {
      submitting.signal.throwIfAborted();
      return await send({ signal: landing.signal, deadlineAt: submitting.at });
    },
    isOver: () => submitting.signal.aborted,
    untilNextPoll: (queue, followed) => sleepUntil(nextLook(queues[queue].schedule, clock.now(), 0), looking, followed),
    untilRetry: (queue, failures, what, followed) => {
      const { schedule } = queues[queue];
      return what === 'look'
        ? sleepUntil(nextLook(schedule, clock.now(), failures), looking, followed)
        : sleepUntil(
            nextLook({ ...schedule, lastLookAt: lastSubmissionAt }, clock.now(), failures),
            submitting,
            followed,
          );
    },
  };
}

import type { Assessment, Unanswered } from '../core/assessment.ts';
import type { Creative } from '../core/creative.ts';
import type { Call } from '../http/http.ts';
import type { Progress, Provider, Ticket } from '../providers/provider.ts';
import type { Batches } from './batches.ts';
import type { PollSchedule } from './poll-schedule.ts';
import type { InFlight } from './progress.ts';

/** What is known of a creative at a provider when following it ends. */
export interface Assessed {
  readonly assessment: Assessment;
  /** The last ticket, for a later run; null when nothing was accepted. */
  readonly ticket: Ticket | null;
}

interface Failure {
  readonly reason: string;
  readonly remedy: string | null;
  readonly overdue?: true;
}

/** What following needs beyond the creative. */
export interface FollowContext {
  readonly schedule: PollSchedule;
  readonly batches: Batches;
  /** Called with every ticket that is new or has come further, before anything else happens. */
  readonly keep: (ticket: Ticket) => void;
  /** Called with what each step brought: a submission, a poll or a part of a batch. */
  readonly onStep?: ((kind: Progress['kind']) => void) | undefined;
  /** Milliseconds since its submission after which no run waits for an answer any longer. */
  readonly maxPendingAgeMs: number;
}

/** One request to a provider, and the time it has. */
interface Step {
  readonly call: Call;
  take(call: Call): Promise<Progress>;
}

/** Where following stands between two steps. */
interface Standing {
  readonly ticket: Ticket | null;
  /** What the provider works at, for a person. */
  readonly on: string;
  /** The last step failed; cleared by the next that works. */
  readonly failure: Failure | undefined;
  /** Failed steps in a row. */
  readonly failures: number;
}

/** After a step: the end, the next step at once, or the same step after a pause. */
type Next =
  | { readonly end: Assessed }
  | { readonly standing: Standing; readonly step: Step; readonly pause: 'none' | 'poll' | 'retry' };

function unanswered(status: Unanswered['status'], ticket: Ticket | null, failure: Failure): Assessed {
  const submittedAt = ticket ? { submittedAt: new Date(ticket.submittedAt).toISOString() } : {};
  return { assessment: { status, ticket: ticket?.id || null, ...submittedAt, ...failure }, ticket };
}

function outOfTime(ticket: Ticket | null, on: string): Assessed {
  return unanswered('pending', ticket, { reason: on, remedy: 'Run the check again later, or raise `timeout`.' });
}

function overdue(ticket: Ticket, maxPendingAgeMs: number): Assessed {
  const submittedAt = new Date(ticket.submittedAt).toISOString();
  const hours = Math.round(maxPendingAgeMs / 36_000) / 100;
  const reason = `no answer within ${hours} h of the submission of ${submittedAt}, the input max-pending-age`;
  const remedy = 'Ask the provider about the submission; a new version in the manifest submits the creative again.';
  return unanswered('pending', ticket, { reason, remedy, overdue: true });
}

function defect(provider: Provider, ticket: Ticket | null, error: unknown): Assessed {
  const reason = `Asking ${provider.name} ended in an unexpected error: ${error instanceof Error ? error.message : String(error)}`;
  return unanswered('unavailable', ticket, { reason, remedy: 'Run the check again; if it stays, report it as a bug.' });
}

/** Follows one creative at one provider from submission (or ticket) to answer, or to the end of the budget. */
export async function follow(
  item: { readonly provider: Provider; readonly creative: Creative; readonly ticket?: Ticket | undefined },
  inFlight: InFlight,
  context: FollowContext,
): Promise<Assessed> {
  const { provider, creative } = item;
  const { schedule, batches, keep, maxPendingAgeMs, onStep } = context;

  const submission: Step = {
    call: schedule.submitCall,
    take: () => schedule.submit((call) => provider.submit(creative, call)),
  };
  const lookAt = (ticket: Ticket, call: Call): Step => ({
    call,
    take: (given) => provider.check(creative, ticket, given),
  });
  const isOverdue = (ticket: Ticket) => schedule.now() - ticket.submittedAt >= maxPendingAgeMs;
  const late = (ticket: Ticket | null, on: string): Assessed =>
    ticket && isOverdue(ticket) ? overdue(ticket, maxPendingAgeMs) : outOfTime(ticket, on);
  const ended = ({ ticket, failure, on }: Standing): Assessed =>
    failure ? unanswered('unavailable', ticket, failure) : late(ticket, on);
  /** The standing with a ticket, which is kept when it is new or has come further. */
  const holding = (standing: Standing, ticket: Ticket): Standing => {
    if (ticket.id !== standing.ticket?.id || ticket.stage !== standing.ticket.stage) keep(ticket);
    return { ...standing, ticket };
  };

  /** The provider works: look again, at once or at the queue's next tick. */
  const afterWorking = (standing: Standing, progress: Extract<Progress, { kind: 'working' }>): Next => {
    const { ticket, on, pollAgain } = progress;
    const held = holding({ ...standing, on, failure: undefined, failures: 0 }, ticket);
    if (isOverdue(ticket)) return { end: overdue(ticket, maxPendingAgeMs) };
    return pollAgain === 'now'
      ? { standing: held, step: lookAt(ticket, schedule.submitCall), pause: 'none' }
      : { standing: held, step: lookAt(ticket, schedule.lookCall), pause: 'poll' };
  };

  /** A batch has to run first: wait for it in its own queue, then go on with what it brought. */
  const afterBatch = async (
    standing: Standing,
    progress: Extract<Progress, { kind: 'needs-batch' }>,
  ): Promise<Next> => {
    const { batch, resume } = provider;
    const { ticket, fallback, job } = progress;
    if (!batch || !resume) {
      return { end: defect(provider, standing.ticket, 'a batch was asked for that it does not have') };
    }
    let held: Standing = { ...standing, ticket: ticket ?? standing.ticket };
    inFlight.queue = batch.queue;
    const outcome = await batches.join(provider, batch, creative, {
      job,
      opened: (id) => {
        held = holding(held, batch.ticketOf(id, ticket, schedule.now()));
      },
    });
    inFlight.queue = provider.name;
    if (outcome.kind === 'unfinished') return { end: late(held.ticket, outcome.on) };
    const take = (call: Call) => resume.call(provider, creative, ticket, fallback, outcome, call);
    return { standing: held, step: { call: schedule.submitCall, take }, pause: 'none' };
  };

  const next = async (standing: Standing, step: Step, progress: Progress): Promise<Next> => {
    switch (progress.kind) {
      case 'settled':
        return { end: { assessment: progress.assessment, ticket: progress.isExpired ? null : standing.ticket } };
      case 'later-than-deadline':
        return { end: late(progress.ticket ?? standing.ticket, progress.on) };
      case 'working':
        return afterWorking(standing, progress);
      case 'needs-batch':
        return await afterBatch(standing, progress);
      case 'failed-for-now': {
        const { reason, remedy } = progress;
        const failed = { ...standing, failure: { reason, remedy }, failures: standing.failures + 1 };
        return { standing: failed, step, pause: 'retry' };
      }
    }
  };

  const pause = async ({ standing, pause: kind }: Exclude<Next, { end: Assessed }>): Promise<boolean> => {
    if (kind === 'none') return true;
    if (kind === 'poll') return await schedule.untilNextPoll(provider.name, inFlight);
    const what = standing.ticket === null ? 'submission' : 'look';
    return await schedule.untilRetry(provider.name, standing.failures, what, inFlight);
  };

  let standing: Standing = { ticket: item.ticket ?? null, on: 'not submitted yet', failure: undefined, failures: 0 };
  let step = item.ticket ? lookAt(item.ticket, schedule.submitCall) : submission;
  let isSubmission = item.ticket === undefined;
  for (;;) {
    const { call, take } = step;
    let progress: Progress;
    try {
      progress = await schedule.queues[provider.name].run(() => take(call));
    } catch (error) {
      return call.signal.aborted || schedule.isOver() ? ended(standing) : defect(provider, standing.ticket, error);
    }
    onStep?.(progress.kind);
    inFlight.isNew = isSubmission && progress.kind === 'working';
    isSubmission = false;
    const then = await next(standing, step, progress);
    if ('end' in then) return then.end;
    ({ standing, step } = then);
    if (!(await pause(then))) return ended(standing);
  }
}

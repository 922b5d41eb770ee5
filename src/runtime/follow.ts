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
  readonly looks: PollSchedule;
  readonly batches: Batches;
  /** Called with every ticket that is new or has come further, before anything else happens. */
  readonly keep: (ticket: Ticket) => void;
  /** Milliseconds since its submission after which nobody waits for an answer any more. */
  readonly maxPendingAgeMs: number;
}

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
  const remedy = 'Ask the provider what became of it; a new version in the manifest has the creative submitted anew.';
  return unanswered('pending', ticket, { reason, remedy, overdue: true });
}

function defect(provider: Provider, ticket: Ticket | null, error: unknown): Assessed {
  const reason = `Asking ${provider.name} ended in an unexpected error: ${error instanceof Error ? error.message : String(error)}`;
  return unanswered('unavailable', ticket, { reason, remedy: 'Run the check again; if it stays, report it as a bug.' });
}

/** Follows one creative at one provider from submission (or ticket) to answer, or to the end of the budget. */
export async function follow(
  item: { readonly provider: Provider; readonly creative: Creative; readonly ticket?: Ticket | undefined },
  followed: InFlight,
  { looks, batches, keep, maxPendingAgeMs }: FollowContext,
): Promise<Assessed> {
  const { provider, creative } = item;
  const queue = looks.queues[provider.name];
  const check = (known: Ticket) => (call: Call) => provider.check(creative, known, call);
  let ticket = item.ticket ?? null;
  let step = ticket ? check(ticket) : () => looks.submit((call) => provider.submit(creative, call));
  let call = looks.submitCall;
  let waitsFor = 'not submitted yet';
  let isLook = ticket !== null;
  let failures = 0;
  let failure: Failure | undefined;
  const hold = (held: Ticket): Ticket => {
    if (held.id !== ticket?.id || held.stage !== ticket.stage) keep(held);
    ticket = held;
    return held;
  };
  const isOverdue = (held: Ticket) => looks.now() - held.submittedAt >= maxPendingAgeMs;
  const late = (held: Ticket | null, on: string) =>
    held && isOverdue(held) ? overdue(held, maxPendingAgeMs) : outOfTime(held, on);
  const end = () => (failure ? unanswered('unavailable', ticket, failure) : late(ticket, waitsFor));

  for (;;) {
    const now = { step, call };
    let progress: Progress;
    try {
      progress = await queue.run(() => now.step(now.call));
    } catch (error) {
      return now.call.signal.aborted || looks.isOver() ? end() : defect(provider, ticket, error);
    }
    followed.isNew = !isLook && progress.kind === 'working';
    isLook = true;
    switch (progress.kind) {
      case 'settled':
        return { assessment: progress.assessment, ticket: progress.isLost ? null : ticket };
      case 'later-than-deadline':
        return late(progress.ticket ?? ticket, progress.on);
      case 'working':
        step = check(hold(progress.ticket));
        if (isOverdue(progress.ticket)) return overdue(progress.ticket, maxPendingAgeMs);
        waitsFor = progress.on;
        failures = 0;
        failure = undefined;
        call = progress.pollAgain === 'now' ? looks.submitCall : looks.lookCall;
        if (progress.pollAgain === 'now') continue;
        break;
      case 'needs-batch': {
        const { batch, resume } = provider;
        if (!batch || !resume) return defect(provider, ticket, 'a batch was asked for that it does not have');
        const waiting = { ticket: progress.ticket, fallback: progress.fallback };
        ticket = waiting.ticket ?? ticket;
        followed.queue = batch.queue;
        const outcome = await batches.join(provider, batch, creative, {
          job: progress.job,
          opened: (job) => hold(batch.ticketOf(job, waiting.ticket, looks.now())),
        });
        followed.queue = provider.name;
        if (outcome.kind === 'unfinished') return late(ticket, outcome.on);
        step = (next) => resume.call(provider, creative, waiting.ticket, waiting.fallback, outcome, next);
        call = looks.submitCall;
        continue;
      }
      case 'failed-for-now':
        failures += 1;
        failure = { reason: progress.reason, remedy: progress.remedy };
        break;
    }
    const what = ticket === null ? 'submission' : 'look';
    const goesOn =
      failures === 0
        ? await looks.untilNextPoll(provider.name, followed)
        : await looks.untilRetry(provider.name, failures, what, followed);
    if (!goesOn) return end();
  }
}

import type { Assessment, Unanswered } from '../core/assessment.ts';
import type { Creative } from '../core/creative.ts';
import type { Call } from '../http/http.ts';
import type { Progress, Provider, Ticket } from '../providers/provider.ts';
import type { Batches } from './batches.ts';
import type { Looks } from './looks.ts';
import type { Followed } from './waiting.ts';

/** What is known of a creative at a provider when following it ends. */
export interface Assessed {
  readonly assessment: Assessment;
  /** The last ticket, for a later run; null when nothing was accepted. */
  readonly ticket: Ticket | null;
}

interface Failure {
  readonly reason: string;
  readonly remedy: string | null;
}

function unanswered(status: Unanswered['status'], ticket: Ticket | null, failure: Failure): Assessed {
  return { assessment: { status, ticket: ticket?.id ?? null, ...failure }, ticket };
}

function outOfTime(ticket: Ticket | null, on: string): Assessed {
  return unanswered('pending', ticket, { reason: on, remedy: 'Run the check again later, or raise `timeout`.' });
}

function defect(provider: Provider, ticket: Ticket | null, error: unknown): Assessed {
  const reason = `Asking ${provider.name} ended in an unexpected error: ${error instanceof Error ? error.message : String(error)}`;
  return unanswered('unavailable', ticket, { reason, remedy: 'Run the check again; if it stays, report it as a bug.' });
}

/** Follows one creative at one provider from submission (or ticket) to answer, or to the end of the budget. */
export async function follow(
  item: { readonly provider: Provider; readonly creative: Creative; readonly ticket?: Ticket | undefined },
  followed: Followed,
  { looks, batches }: { readonly looks: Looks; readonly batches: Batches },
): Promise<Assessed> {
  const { provider, creative } = item;
  const lane = looks.lanes[provider.name];
  const check = (known: Ticket) => (call: Call) => provider.check(creative, known, call);
  let ticket = item.ticket ?? null;
  let step = ticket ? check(ticket) : (call: Call) => provider.submit(creative, call);
  let call = looks.submitCall;
  let waitsFor = 'not submitted yet';
  let isLook = ticket !== null;
  let failures = 0;
  let failure: Failure | undefined;
  const end = () => (failure ? unanswered('unavailable', ticket, failure) : outOfTime(ticket, waitsFor));

  for (;;) {
    const now = { step, call };
    let progress: Progress;
    try {
      progress = await lane.run(() => now.step(now.call));
    } catch (error) {
      return now.call.signal.aborted ? end() : defect(provider, ticket, error);
    }
    followed.isNew = !isLook && progress.kind === 'working';
    isLook = true;
    switch (progress.kind) {
      case 'settled':
        return { assessment: progress.assessment, ticket };
      case 'later-than-deadline':
        return outOfTime(progress.ticket ?? ticket, progress.on);
      case 'working':
        ({ ticket, on: waitsFor } = progress);
        step = check(progress.ticket);
        failures = 0;
        failure = undefined;
        call = progress.lookAgain === 'now' ? looks.submitCall : looks.lookCall;
        if (progress.lookAgain === 'now') continue;
        break;
      case 'needs-batch': {
        const { batch, resume } = provider;
        if (!batch || !resume) return defect(provider, ticket, 'a batch was asked for that it does not have');
        const waiting = { ticket: progress.ticket, fallback: progress.fallback };
        ticket = waiting.ticket ?? ticket;
        followed.lane = batch.lane;
        const outcome = await batches.join(provider, batch, creative);
        followed.lane = provider.name;
        if (outcome.kind === 'unfinished') return outOfTime(ticket, outcome.on);
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
        ? await looks.untilNext(provider.name, followed)
        : await looks.untilRetry(provider.name, failures, what, followed);
    if (!goesOn) return end();
  }
}

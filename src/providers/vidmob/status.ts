import type { Call, HttpAnswer } from '../../http/http.ts';
import { unanswered } from '../failure.ts';
import type { Progress, Ticket } from '../provider.ts';
import { resultOf } from './envelope.ts';
import { mediaStatus } from './schema.ts';
import type { Shared } from './shared.ts';
import { asked, isSuccess, refused, unclear } from './step.ts';

/** Milliseconds for which Vidmob may not yet find what it has accepted. */
const SETTLING_MS = 10 * 60_000;

const CURES: Readonly<Record<string, string>> = {
  UNSUPPORTED: 'Deliver the asset in a format that Vidmob scores (MP4 or MOV; JPG or PNG).',
  FAILED: 'Check that the URL delivers the file without a redirect or login, then submit it under a new version.',
};

/** The status in an answer, in capitals; undefined where there is none. */
export function statusIn(answer: HttpAnswer): string | undefined {
  return mediaStatus.safeParse(resultOf(answer.body)).data?.status.trim().toUpperCase();
}

/** How far a submission is by its status. ERROR is not terminal, nor is a status nobody knows: Vidmob works on. */
export function stateIn(answer: HttpAnswer): 'complete' | 'refused' | 'working' {
  const status = statusIn(answer) ?? '';
  if (status === 'COMPLETE') return 'complete';
  return Object.hasOwn(CURES, status) ? 'refused' : 'working';
}

/** Whether Vidmob does not know any longer what it accepted. */
export function isForgotten({ status }: HttpAnswer, ticket: Ticket, now: number): boolean {
  return status === 404 && now - ticket.submittedAt >= SETTLING_MS;
}

function judged(answer: HttpAnswer, status: string, ticket: Ticket): Progress | 'complete' {
  switch (stateIn(answer)) {
    case 'complete':
      return 'complete';
    case 'refused':
      return unanswered('rejected', ticket, `Vidmob's status of the asset is ${status}.`, CURES[status] ?? null);
    case 'working': {
      const on = status === 'PROCESSING' ? 'scoring' : `scoring, status ${status.slice(0, 40)}`;
      return { kind: 'working', ticket, on, pollAgain: 'later' };
    }
  }
}

/** One look at the state of a submission. */
export async function readStatus({ ask, clock }: Shared, ticket: Ticket, call: Call): Promise<Progress | 'complete'> {
  const errand = { doing: 'asking for the status', ticket };
  const got = await asked(ask({ path: `/v1/media/${encodeURIComponent(ticket.id)}/status` }, call), errand);
  if ('ended' in got) return got.ended;
  const { answer } = got;
  if (answer.status === 404) {
    if (!isForgotten(answer, ticket, clock.now())) {
      const reason = 'Vidmob does not find the submission yet that it has accepted';
      return { kind: 'failed-for-now', reason, remedy: 'Run the gate again in a few minutes.' };
    }
    const reason = `Vidmob accepted the asset as ${ticket.id} and no longer knows it (404).`;
    return unanswered('unavailable', ticket, reason, 'Give the entry a new version, so that it is submitted anew.');
  }
  if (!isSuccess(answer)) return refused(answer, errand);
  const status = statusIn(answer);
  return status === undefined ? unclear(answer, errand) : judged(answer, status, ticket);
}

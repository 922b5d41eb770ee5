import type { Call, HttpAnswer } from '../../http/http.ts';
import type { ProbeResult, Progress, Ticket } from '../provider.ts';
import { probed, unanswered } from '../step-outcomes.ts';
import { asked, isSuccess, resultOf, unclear, vidmobRefused } from './vidmob-client.ts';
import { awaitedJob, type Shared } from './vidmob-run.ts';
import { jobNamed, tagJobIn } from './vidmob-tag-job.ts';
import { mediaStatus } from './vidmob-to-assessment.ts';

/** Milliseconds for which Vidmob may not yet find what it has accepted. */
const SETTLING_MS = 10 * 60_000;

const CURES: Readonly<Record<string, string>> = {
  UNSUPPORTED: 'Deliver the asset in a format that Vidmob scores (MP4 or MOV; JPG or PNG).',
  FAILED: 'Check that the URL delivers the file without a redirect or login, then submit it under a new version.',
};

/** The status in an answer, in capitals; undefined where there is none. */
function statusIn(answer: HttpAnswer): string | undefined {
  return mediaStatus.safeParse(resultOf(answer.body)).data?.status.trim().toUpperCase();
}

/** How far a submission is by its status. ERROR is not terminal, nor is a status nobody knows: Vidmob works on. */
export function scoringState(answer: HttpAnswer): 'complete' | 'refused' | 'working' {
  const status = statusIn(answer) ?? '';
  if (status === 'COMPLETE') return 'complete';
  return Object.hasOwn(CURES, status) ? 'refused' : 'working';
}

/** Whether Vidmob does not know any longer what it accepted. */
function isForgotten({ status }: HttpAnswer, ticket: Ticket, now: number): boolean {
  return status === 404 && now - ticket.submittedAt >= SETTLING_MS;
}

function judged(answer: HttpAnswer, status: string, ticket: Ticket): Progress | 'complete' {
  switch (scoringState(answer)) {
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
  const context = { doing: 'asking for the status', ticket };
  const got = await asked(ask({ path: `/v1/media/${encodeURIComponent(ticket.id)}/status` }, call), context);
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
  if (!isSuccess(answer)) return vidmobRefused(answer, context);
  const status = statusIn(answer);
  return status === undefined ? unclear(answer, context) : judged(answer, status, ticket);
}

/** What the tags job says that a creative waits for; one that is not there any more ends the wait as well. */
async function probeJob({ ask }: Pick<Shared, 'ask'>, job: string, call: Call): Promise<ProbeResult> {
  const { dialect, id } = jobNamed(job);
  const answer = await ask({ path: dialect.jobPath(id) }, call);
  if (answer.status === 404) return 'changed';
  const found = isSuccess(answer) ? tagJobIn(answer.body) : undefined;
  if (found === undefined) return 'unknown';
  return found.state === 'working' ? 'working' : 'changed';
}

/** Asks for the status alone, of the tags job where the creative waits for one. What is not final shows only to a check. */
export function probeMedia(shared: Pick<Shared, 'ask' | 'clock'>, ticket: Ticket, call: Call): Promise<ProbeResult> {
  return probed(async () => {
    const awaited = awaitedJob(ticket);
    if (awaited) return await probeJob(shared, awaited.job, call);
    const answer = await shared.ask({ path: `/v1/media/${encodeURIComponent(ticket.id)}/status` }, call);
    if (isForgotten(answer, ticket, shared.clock.now())) return 'changed';
    if (!isSuccess(answer) || statusIn(answer) === undefined) return 'unknown';
    return scoringState(answer) === 'working' ? 'working' : 'changed';
  });
}

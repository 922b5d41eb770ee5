import type { Call } from '../../http/http.ts';
import type { Clock } from '../../time/clock.ts';
import type { Progress, Ticket } from '../provider.ts';
import { expired, failedStep, unclearStep } from '../step-outcomes.ts';
import type { GarmLevel, IasScored } from './ias-answer.ts';
import { type IasAnswer, type IasPost, isFailed, type ResultsAnswer, resultsAnswer } from './ias-client.ts';
import { iasRefused, REPEATED, rejected } from './ias-submit.ts';

const LEVELS: ReadonlyMap<unknown, GarmLevel> = new Map([
  ['S', 'safe'],
  ['L', 'low'],
  ['M', 'medium'],
  ['H', 'high'],
  ['F', 'floor'],
]);

const BILLED_TWICE =
  'IAS was sent this creative twice because the answer to the first submission got lost; it may count both.';

/** IAS's answer in our terms: letters in any case become levels, unknown letters null, absent ones stay absent. */
export function toIasAssessment(answer: ResultsAnswer, ticket: Ticket, answeredAt: string): IasScored {
  const garm = Object.entries(answer.garmScores ?? {}).map(([category, letter]) => {
    const level = LEVELS.get(typeof letter === 'string' ? letter.trim().toUpperCase() : letter);
    return [category, level ?? null] as const;
  });
  return {
    status: 'scored',
    ticket: ticket.id,
    reused: false,
    answeredAt,
    warnings: ticket.stage === REPEATED ? [BILLED_TWICE] : [],
    garm: Object.fromEntries(garm),
  };
}

/** How long IAS may not know a submission that it has accepted, in milliseconds. */
const NOT_LISTED_YET_MS = 120_000;

/** The API's page names the end `completed`, "complete" and, run together with the state before it, both at once. */
const DONE = /^(processing )?completed?$/;

/** Polls a submission once. An asset unknown to IAS counts as pending for two minutes after its submission. */
export function createIasCheck(post: IasPost, clock: Clock): (ticket: Ticket, call: Call) => Promise<Progress> {
  return async (ticket, call) => {
    const step = { provider: 'IAS', doing: 'asking for results', ticket };
    const working = (on: string): Progress => ({ kind: 'working', ticket, on, pollAgain: 'later' });
    let outcome: IasAnswer;
    try {
      outcome = await post('/v1/results', { contentId: ticket.id }, 'always', call);
    } catch (error) {
      return failedStep({ ...step, error });
    }
    const { kind, answer } = outcome;
    if (kind === 'no-token') return iasRefused(step.doing, ticket, outcome);
    if (isFailed(answer)) return rejected(ticket, answer);
    if (answer.status === 404) {
      if (clock.now() - ticket.submittedAt < NOT_LISTED_YET_MS) return working('IAS does not list the asset yet');
      const reason = `IAS accepted the asset as ${ticket.id} and no longer knows it (404).`;
      return expired(ticket, reason, 'Run the gate again to resubmit the asset.');
    }
    if (answer.status >= 300) return iasRefused(step.doing, ticket, outcome);
    const results = resultsAnswer.safeParse(answer.body);
    const isOurs = results.success && (results.data.contentId ?? ticket.id) === ticket.id;
    if (!isOurs) return unclearStep({ ...step, answer });
    const { status } = results.data;
    if (status === 'failed') return rejected(ticket, answer);
    if (DONE.test(status)) {
      const answeredAt = new Date(clock.now()).toISOString();
      return { kind: 'settled', assessment: toIasAssessment(results.data, ticket, answeredAt) };
    }
    return working(status === 'processing' ? 'IAS is scoring the asset' : `IAS says "${status.slice(0, 40)}"`);
  };
}

import type { Creative } from '../../core/creative.ts';
import { contentUrl } from '../../core/url.ts';
import type { Call, Http, HttpAnswer } from '../../http/http.ts';
import { TransportError } from '../../http/http-failures.ts';
import type { UsageMeter } from '../../http/usage-meter.ts';
import type { Clock } from '../../time/clock.ts';
import type { Progress, Provider, Ticket } from '../provider.ts';
import {
  errorText,
  expired,
  failedStep,
  probed,
  probeResult,
  refusedStep,
  unanswered,
  unclearStep,
} from '../step-outcomes.ts';
import type { GarmLevel, IasScored } from './ias-answer.ts';
import {
  createIasPost,
  createTokens,
  failedAnswer,
  type IasAnswer,
  type IasPost,
  isFailed,
  type ResultsAnswer,
  resultsAnswer,
  scoreAnswer,
} from './ias-client.ts';

/** `stage` of a ticket whose submission was sent twice because the first answer got lost. */
const REPEATED = 'repeated';

const CREDENTIAL = 'ias-client-id and ias-client-secret';

/** What a step is worth that IAS, or its token URL, answered with an error. */
function iasRefused(doing: string, ticket: Ticket | null, { kind, answer }: IasAnswer): Progress {
  const progress = refusedStep({ provider: 'IAS', doing, ticket, answer, credential: CREDENTIAL });
  if (kind === 'answered' || progress.kind !== 'settled') return progress;
  const said = errorText(answer.body);
  const reason = `IAS gives no access with these credentials: ${answer.status}${said === undefined ? '.' : `, ${said}`}`;
  return unanswered('unavailable', ticket, reason, `Check the inputs ${CREDENTIAL}, and ias-token-url.`);
}

/** IAS's final word that it cannot score the asset. */
function rejected(ticket: Ticket, { body }: HttpAnswer): Progress {
  const said = errorText(body);
  const reason = `IAS could not score the asset${said === undefined ? '.' : `: ${said}`}`;
  return unanswered('rejected', ticket, reason, 'Check that the URL serves a whole file in a format IAS supports.');
}

/** Request body of POST /v1/score. One URL a call: the one `contentId` that comes back could not name two. */
function scoreBody(creative: Creative, url: string): object {
  const { description, language } = creative;
  const title = creative.title ?? creative.name;
  return { url: [url], title, description, ...(language.length > 0 && { language }) };
}

/** Equal for creatives of which IAS is sent the same, whatever signs their links. */
function iasRequestKey(creative: Creative): string {
  return JSON.stringify(scoreBody(creative, contentUrl(creative.url)));
}

/** Whether IAS may have accepted a submission that was answered like this: a gateway's word, or an unknown form. */
function leavesDoubt({ status, body }: HttpAnswer): boolean {
  return status === 502 || status === 504 || (status < 300 && errorText(body) === undefined);
}

/**
 * Submits an asset. IAS has no key against submitting twice, so a submission that may have been accepted is repeated
 * once in a run and never again.
 */
function createIasSubmit(post: IasPost, { clock, meter }: { clock: Clock; meter: UsageMeter }): Provider['submit'] {
  const doubtful = new Set<string>();
  const step = { provider: 'IAS', doing: 'submitting', ticket: null };

  /** Spends the one repetition; settles when it is spent already. What may have been accepted counts as accepted. */
  const inDoubt = (key: string, why: string): Progress | undefined => {
    meter.submitted('ias');
    if (!doubtful.has(key)) {
      doubtful.add(key);
      return undefined;
    }
    const reason = `IAS was sent the creative twice and may have accepted it, but its answer was lost: ${why}`;
    return unanswered('unavailable', null, reason, 'Run the gate again when IAS answers.');
  };

  const submit: Provider['submit'] = async (creative, call) => {
    const key = iasRequestKey(creative);
    let outcome: IasAnswer;
    try {
      outcome = await post('/v1/score', scoreBody(creative, creative.url), 'if-not-processed', call);
    } catch (error) {
      const leftDoubt = error instanceof TransportError && error.ambiguous && error.code !== 'out-of-time';
      if (!leftDoubt) return failedStep({ ...step, error });
      return inDoubt(key, error.message) ?? (await submit(creative, call));
    }
    const { kind, answer } = outcome;
    if (kind === 'no-token') return iasRefused(step.doing, null, outcome);
    const submittedAt = clock.now();
    const failed = failedAnswer.safeParse(answer.body);
    if (failed.success) return rejected({ id: failed.data.contentId, submittedAt, stage: 'first' }, answer);
    const score = scoreAnswer.safeParse(answer.body);
    if (answer.status < 300 && score.success) {
      meter.submitted('ias');
      const stage = doubtful.has(key) ? REPEATED : 'first';
      const ticket = { id: score.data.contentId, submittedAt, stage };
      return { kind: 'working', ticket, on: 'IAS has accepted the asset', pollAgain: 'later' };
    }
    const lost = leavesDoubt(answer) ? inDoubt(key, `it was answered ${answer.status}.`) : undefined;
    if (lost) return lost;
    return answer.status < 300 ? unclearStep({ ...step, answer }) : iasRefused(step.doing, null, outcome);
  };
  return submit;
}

const LEVELS: ReadonlyMap<unknown, GarmLevel> = new Map([
  ['S', 'safe'],
  ['L', 'low'],
  ['M', 'medium'],
  ['H', 'high'],
  ['F', 'floor'],
]);

const BILLED_TWICE =
  'IAS was sent this creative twice because the answer to the first submission got lost; it may count both.';

/** IAS's answer in our terms: letters in any case become levels, letters nobody knows null, absent ones stay absent. */
function toIasAssessment(answer: ResultsAnswer, ticket: Ticket, answeredAt: string): IasScored {
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

/** Looks at a submission once. An asset that IAS does not know is "not yet" for two minutes after its submission. */
function createIasCheck(post: IasPost, clock: Clock): (ticket: Ticket, call: Call) => Promise<Progress> {
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
      return expired(ticket, reason, 'Run the gate again to submit the asset anew.');
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

/** What IAS needs: `url` is without `/v1`; `mask` keeps tokens out of logs. */
export interface IasOptions {
  readonly http: Http;
  readonly url: string;
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly clock: Clock;
  readonly mask: (secret: string) => void;
  readonly meter: UsageMeter;
}

/** IAS Multimedia Classification: GARM levels for video, image, audio and text. */
export function createIas(options: IasOptions): Provider {
  const post = createIasPost({ ...options, tokens: createTokens(options) });
  const submit = createIasSubmit(post, options);
  const check = createIasCheck(post, options.clock);
  // IAS has no smaller question than the one for the results.
  const probe: Provider['probe'] = (ticket, call) => probed(async () => probeResult(await check(ticket, call)));
  return {
    name: 'ias',
    requestKey: iasRequestKey,
    contentKey: iasRequestKey,
    submit,
    check: (_, ...rest) => check(...rest),
    probe,
  };
}

import type { Creative } from '../../core/creative.ts';
import { contentUrl } from '../../core/url.ts';
import type { Http, HttpAnswer } from '../../http/http.ts';
import type { UsageMeter } from '../../http/usage-meter.ts';
import type { Clock } from '../../time/clock.ts';
import type { Progress, Provider, Ticket } from '../provider.ts';
import { failedStep, probed, probeResult, unanswered, unclearStep } from '../step-outcomes.ts';
import { VERITY_RISKS, type VerityRisk, type VerityScored } from './verity-answer.ts';
import {
  acceptedAnswer,
  ask,
  createVeritySend,
  errorOutcome,
  type ResultAnswer,
  requestState,
  resultAnswer,
  STATUS,
  type VeritySend,
  verityRefused,
  verityRemedy,
  warningOf,
} from './verity-client.ts';

/** Verity's spelling of a risk in ours; null when it is none that is known. */
function riskOf(risk: unknown): VerityRisk | null {
  const lower = typeof risk === 'string' ? risk.trim().toLowerCase() : undefined;
  return VERITY_RISKS.find((known) => known === lower) ?? null;
}

/**
 * Verity's classification in our terms. A risk is taken from `risk` alone: the deprecated `confidence` does not map to
 * it one to one. `partial` holds the reasons of analyses that failed.
 */
export function toVerityAssessment(
  data: NonNullable<ResultAnswer['data']>,
  ticket: Ticket,
  answeredAt: string,
  partial: readonly string[],
): VerityScored {
  return {
    status: 'scored',
    ticket: ticket.id,
    reused: false,
    answeredAt,
    warnings: partial.map(warningOf),
    safe: data.safe ?? null,
    threats:
      data.threats?.map(({ id, category, risk }) => ({ id, category: category ?? null, risk: riskOf(risk) })) ?? null,
    processedAt: data.processedAt ?? null,
    expiresAt: data.expiresAt ?? null,
    languageCode: data.languageCode ?? null,
    iab: data.iab ?? null,
    keywords: data.keywords ?? [],
    sentiments: data.sentiments?.map(({ sentiment, score }) => ({ sentiment, score: score ?? null })) ?? [],
  };
}

const RESULT = { path: '', doing: 'asking for the result', schema: resultAnswer } as const;

/** Looks at a submission once: its status and, as soon as that is PROCESSED, its result. */
function createVerityCheck(send: VeritySend, clock: Clock): Provider['check'] {
  return async (_, ticket, call) => {
    const working = (on: string): Progress => ({ kind: 'working', ticket, on, pollAgain: 'later' });

    const status = await ask(send, STATUS, ticket, call);
    if ('step' in status) return status.step;
    const { state, mayHaveResult } = requestState(status);
    if (!mayHaveResult) return state === undefined ? status.unclear() : working(`Verity says ${state.slice(0, 40)}`);

    const result = await ask(send, RESULT, ticket, call);
    if ('step' in result) return result.step;
    const { data } = result.said;
    if (data) {
      const partial = [...new Set([...status.partial, ...result.partial])];
      const answeredAt = new Date(clock.now()).toISOString();
      return { kind: 'settled', assessment: toVerityAssessment(data, ticket, answeredAt, partial) };
    }
    const [missing] = result.partial;
    if (missing === undefined) return result.unclear();
    return state === 'PROCESSED'
      ? unanswered('rejected', ticket, `Verity could not classify the video: ${missing}.`, verityRemedy(missing))
      : working('Verity has no result yet');
  };
}

/** Asks for the status alone. */
export function createProbe(send: VeritySend): Provider['probe'] {
  return (ticket, call) =>
    probed(async () => {
      const status = await ask(send, STATUS, ticket, call);
      if ('step' in status) return probeResult(status.step);
      const { state, mayHaveResult } = requestState(status);
      if (mayHaveResult) return 'changed';
      return state === undefined ? 'unknown' : 'working';
    });
}

/** An acceptance older than this is of an earlier submission of the same URL, whose result may be there. */
const STORED_AFTER_MS = 60_000;

/** Request body of POST /video/classification. Several languages are left to Verity's own detection. */
function classificationBody(creative: Creative, url: string): object {
  const { description, language } = creative;
  const title = creative.title ?? creative.name;
  const languageCode = language.length === 1 ? language[0]?.split('-')[0]?.toLowerCase() : undefined;
  return { url, title, description, languageCode };
}

/** Equal for creatives of which Verity is sent the same, whatever signs their links. */
function requestKey(creative: Creative): string {
  return JSON.stringify(classificationBody(creative, contentUrl(creative.url)));
}

/** Submits a video. Verity names results by URL, so that sending one twice does no harm. */
function createSubmit(send: VeritySend, { clock, meter }: { clock: Clock; meter: UsageMeter }): Provider['submit'] {
  return async (creative, call) => {
    const step = { provider: 'Verity', doing: 'submitting', ticket: null };
    let answer: HttpAnswer;
    try {
      answer = await send('POST', '', call, classificationBody(creative, creative.url));
    } catch (error) {
      return failedStep({ ...step, error });
    }
    if (answer.status >= 300) return verityRefused(step.doing, null, answer);
    const accepted = acceptedAnswer.safeParse(answer.body);
    if (!accepted.success) return unclearStep({ ...step, answer });
    const { uuid, acceptedAt } = accepted.data;
    const submittedAt = clock.now();
    const ticket = uuid ? { id: uuid, submittedAt, stage: 'first' } : null;
    const said = errorOutcome(accepted.data, ticket);
    if ('step' in said) return said.step;
    if (!ticket) return unclearStep({ ...step, answer });
    meter.submitted('verity');
    const isStored = submittedAt - Date.parse(acceptedAt ?? '') > STORED_AFTER_MS;
    return { kind: 'working', ticket, on: 'Verity has accepted the video', pollAgain: isStored ? 'now' : 'later' };
  };
}

/** What Verity needs; `url` is without a path. */
export interface VerityOptions {
  readonly http: Http;
  readonly url: string;
  readonly apiKey: string;
  readonly clock: Clock;
  readonly meter: UsageMeter;
}

/** GumGum Verity's video classification: threats with their risk. */
export function createVerity(options: VerityOptions): Provider {
  const send = createVeritySend(options);
  const submit = createSubmit(send, options);
  const steps = { submit, check: createVerityCheck(send, options.clock), probe: createProbe(send) };
  return { name: 'verity', requestKey, contentKey: requestKey, ...steps };
}

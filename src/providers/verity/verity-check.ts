import type { Clock } from '../../time/clock.ts';
import type { Progress, Provider, Ticket } from '../provider.ts';
import { probed, probeResult, unanswered } from '../step-outcomes.ts';
import { VERITY_RISKS, type VerityRisk, type VerityScored } from './verity-answer.ts';
import { ask, type ResultAnswer, requestState, resultAnswer, STATUS, type VeritySend } from './verity-client.ts';
import { verityRemedy, warningOf } from './verity-refusals.ts';

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
export function createVerityCheck(send: VeritySend, clock: Clock): Provider['check'] {
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

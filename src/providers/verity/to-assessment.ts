import { VERITY_RISKS, type VerityRisk, type VerityScored } from '../../core/assessment.ts';
import type { Ticket } from '../provider.ts';
import { warningOf } from './reasons.ts';
import type { ResultAnswer } from './schema.ts';

/** Verity's spelling of a risk in ours; null when it is none that is known. */
function riskOf(risk: unknown): VerityRisk | null {
  const lower = typeof risk === 'string' ? risk.trim().toLowerCase() : undefined;
  return VERITY_RISKS.find((known) => known === lower) ?? null;
}

/**
 * Verity's classification in our terms. A risk is taken from `risk` alone: the deprecated `confidence` does not map to
 * it one to one. `partial` holds the reasons of analyses that failed.
 */
export function toAssessment(
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

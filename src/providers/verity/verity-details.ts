import { answerTable, worstLevelFirst } from '../../core/render/answer-table.ts';
import { name } from '../../core/render/markdown.ts';
import type { Listing } from '../../core/render/page-limit.ts';
import type { View } from '../../core/render/render-context.ts';
import type { AnswerForm } from '../provider-module.ts';
import { VERITY_RISKS, type VerityScored, type VerityThreat, verityScored } from './verity-answer.ts';

function riskRows(threats: readonly VerityThreat[]) {
  return worstLevelFirst(
    threats.map(({ id, category, risk }) => ({ id, category, level: risk })),
    VERITY_RISKS,
  );
}

/** The threats with their risk: `GGT6 high`. */
export function verityInShort({ threats }: VerityScored): string {
  if (threats === null) return '?';
  if (threats.length === 0) return 'no threats';
  return riskRows(threats)
    .map(({ id, level }) => `${id} ${level ?? '?'}`)
    .join(', ');
}

/** Verity's answer: threats worst first, and its own `safe`, which is shown but not judged. */
export function verityDetails({ threats, safe }: VerityScored, view: View): Listing[] {
  const rows = riskRows(threats ?? []).map(({ id, category, level }) => [
    `**${level ?? 'unknown'}**`,
    name(id),
    name(category ?? '–'),
  ]);
  const none = ['–', threats === null ? 'no list of threats' : 'no threats', ''];
  const own = [`safe: ${safe ?? 'not said'}`, "Verity's own summary, for information", ''];
  return [answerTable(['Verity', 'Threat', 'Meaning'], [...(rows.length === 0 ? [none] : rows), own], 'threat', view)];
}

/** How Verity's answers are read and shown. */
export const verityAnswers: AnswerForm<VerityScored> = {
  schema: verityScored,
  inShort: verityInShort,
  details: verityDetails,
};

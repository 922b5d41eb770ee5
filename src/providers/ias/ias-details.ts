import { answerTable, worstLevelFirst } from '../../core/render/answer-table.ts';
import { message, name } from '../../core/render/markdown.ts';
import type { Listing } from '../../core/render/page-limit.ts';
import type { View } from '../../core/render/render-context.ts';
import type { AnswerForm } from '../provider-module.ts';
import { GARM_LEVELS, type GarmCategory, type GarmLevel, type IasScored, iasScored } from './ias-answer.ts';
import { GARM_NAMES } from './rules/ias-category.ts';

/** Every GARM category with its level, worst first. */
function garmRows({ garm }: IasScored): { category: string; level: GarmLevel | null }[] {
  const rows = Object.entries(garm).map(([category, level]) => ({ category, level }));
  return worstLevelFirst(rows, GARM_LEVELS);
}

/** The categories that are not safe: `hate floor, drugs medium`. */
export function iasInShort(answer: IasScored): string {
  const risky = garmRows(answer).filter(({ level }) => level !== 'safe');
  return risky.length === 0 ? 'safe' : risky.map(({ category, level }) => `${category} ${level ?? '?'}`).join(', ');
}

/** IAS's answer: GARM categories worst first; the safe ones share a row. */
export function iasDetails(answer: IasScored, view: View): Listing[] {
  const rows = garmRows(answer);
  const risky = rows
    .filter(({ level }) => level !== 'safe')
    .map(({ category, level }) => [
      `**${level ?? 'unknown'}**`,
      name(category),
      isKnownCategory(category) ? GARM_NAMES[category] : 'a category this version does not know',
    ]);
  const safe = rows.filter(({ level }) => level === 'safe').map(({ category }) => category);
  const shared = safe.length === 0 ? [] : [['safe', message(safe.join(', ')), '']];
  return [answerTable(['IAS', 'GARM category', 'Meaning'], [...risky, ...shared], 'category', view)];
}

const isKnownCategory = (category: string): category is GarmCategory => Object.hasOwn(GARM_NAMES, category);

/** How IAS's answers are read and shown. */
export const iasAnswers: AnswerForm<IasScored> = {
  schema: iasScored,
  inShort: iasInShort,
  details: iasDetails,
};

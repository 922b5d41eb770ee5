import {
  GARM_CATEGORIES,
  GARM_LEVELS,
  type GarmCategory,
  type GarmLevel,
  type IasScored,
} from '../../../core/assessment.ts';
import type { Policy } from '../../../core/policy/policy.ts';
import { GARM_NAMES } from '../../../core/policy/vocabulary.ts';
import type { Finding } from '../../../core/report.ts';
import { judgeLevel } from '../../../core/rules/level-limit.ts';
import { finding, missingData } from '../../../core/verdict/finding.ts';
import { listed } from '../../../core/verdict/wording.ts';

const isKnown = (category: string): category is GarmCategory => Object.hasOwn(GARM_NAMES, category);

/** Judges IAS's GARM levels: all eleven categories must have one; a further category is judged by the general limits. */
export function judgeIas({ garm }: IasScored, policy: Policy['ias']): Finding[] {
  const levels = new Map(Object.entries(garm));
  const categories = [...new Set([...GARM_CATEGORIES, ...levels.keys()])].sort();
  const unrated = categories.filter((category) => (levels.get(category) ?? null) === null);
  const rated = categories.flatMap((category) => {
    const level = levels.get(category) ?? null;
    return level === null ? [] : [...rate(category, level, policy), ...unfamiliar(category, level)];
  });
  return [...(unrated.length > 0 ? [missing(unrated)] : []), ...rated];
}

function missing(unrated: readonly string[]): Finding {
  const message = `IAS gave no level that is known for ${listed(unrated)}`;
  const remedy = 'Run the gate again; if it stays so, ask IAS why the categories have no level from safe to floor.';
  return missingData('ias', message, remedy, { actual: null, limit: 'a level from safe to floor' });
}

function rate(category: string, level: GarmLevel, policy: Policy['ias']): Finding[] {
  const judged = judgeLevel(GARM_LEVELS, level, policy.categories.get(category) ?? policy.general);
  if (judged === undefined) return [];
  const { reach, ...compared } = judged;
  const meaning = isKnown(category) ? ` (${GARM_NAMES[category]})` : '';
  const message = `IAS rates ${category} ${level}${meaning}; ${reach}`;
  const remedy = `Change what shows ${isKnown(category) ? GARM_NAMES[category] : category}, or have the level reviewed by IAS.`;
  return [finding({ rule: `ias/${category}`, message, remedy, provider: 'ias', ...compared })];
}

function unfamiliar(category: string, level: GarmLevel): Finding[] {
  if (isKnown(category)) return [];
  const message = `IAS rates ${category} ${level}, a category this version does not know; judged by the general levels`;
  return [finding({ rule: `ias/${category}`, severity: 'warning', message, actual: level, provider: 'ias' })];
}

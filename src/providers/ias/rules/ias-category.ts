import type { Finding } from '../../../core/report.ts';
import { evaluateLevel, levelLimit } from '../../../core/rules/level-limit.ts';
import type { EvaluatedAnswer, EvaluationContext } from '../../../core/rules/provider-rules.ts';
import { defineRule } from '../../../core/rules/rule.ts';
import { finding, listed, missingData } from '../../../core/verdict/finding.ts';
import { GARM_CATEGORIES, GARM_LEVELS, type GarmCategory, type GarmLevel, type IasScored } from '../ias-answer.ts';
import type { IasLimits } from '../ias-policy.ts';

/** The GARM categories under IAS's keys, in words (ias-multimedia-classification; providers/facts.md, GARM). */
export const GARM_NAMES: Readonly<Record<GarmCategory, string>> = {
  adult: 'adult and explicit sexual content',
  arms: 'arms and ammunition',
  crime: 'crime and harmful acts, human rights violations',
  death: 'death, injury or military conflict',
  debated: 'debated sensitive social issues',
  drugs: 'illegal drugs, tobacco, e-cigarettes, vaping, alcohol',
  hate: 'hate speech and acts of aggression',
  obscene: 'obscenity and profanity',
  piracy: 'online piracy',
  spam: 'spam or harmful content',
  terror: 'terrorism',
};

const [, ...UNSAFE_LEVELS] = GARM_LEVELS;

/** Open: a further category has a rule id of its own. */
const FAMILY: `ias/${string}` = 'ias/<category>';

export const IAS_CATEGORY = defineRule({
  id: FAMILY,
  members: GARM_NAMES,
  meaning: 'IAS rates the creative in a GARM category at a level that the policy fails or warns of.',
  severities: ['error', 'warning'],
  fixedBy: 'brand safety',
  fix: 'Change what shows the category, have the level reviewed by IAS, or record an approved exception as a waiver.',
  waivable: true,
  limits: [
    levelLimit({
      key: 'failOn',
      levels: GARM_LEVELS,
      takes: UNSAFE_LEVELS,
      description:
        'GARM levels that fail; a level includes all worse ones, [] is none. Default: the input garm-fail-on.',
      fallback: ({ garmFailOn }) => garmFailOn,
    }),
    levelLimit({
      key: 'warnOn',
      levels: GARM_LEVELS,
      takes: UNSAFE_LEVELS,
      description: 'GARM levels that warn; a level includes all worse ones, [] is none. Default: [medium].',
      fallback: () => ({ value: 'medium', origin: 'default' }),
    }),
  ],
});

/** IAS's rules. */
export const iasRules = {
  catalogue: [IAS_CATEGORY],
  evaluate: (answer: IasScored, { limits }: EvaluationContext<() => IasLimits>): EvaluatedAnswer => {
    return { findings: evaluateIas(answer, limits()), fixPlans: [] };
  },
} as const;

const isKnown = (category: string): category is GarmCategory => Object.hasOwn(GARM_NAMES, category);

/** Evaluates IAS's GARM levels: all eleven categories must have one; a further one is held to the general limits. */
export function evaluateIas({ garm }: IasScored, limits: IasLimits): Finding[] {
  const levels = new Map(Object.entries(garm));
  const categories = [...new Set([...GARM_CATEGORIES, ...levels.keys()])].sort();
  const unrated = categories.filter((category) => (levels.get(category) ?? null) === null);
  const rated = categories.flatMap((category) => {
    const level = levels.get(category) ?? null;
    return level === null ? [] : [...evaluateCategory(category, level, limits), ...unfamiliar(category, level)];
  });
  return [...(unrated.length > 0 ? [missing(unrated)] : []), ...rated];
}

function missing(unrated: readonly string[]): Finding {
  const message = `IAS returned no known level for ${listed(unrated)}`;
  const remedy = 'Run the gate again; if it stays so, ask IAS why the categories have no level from safe to floor.';
  return missingData('ias', message, remedy, { actual: null, limit: 'a level from safe to floor' });
}

function evaluateCategory(category: string, level: GarmLevel, limits: IasLimits): Finding[] {
  const breach = evaluateLevel(GARM_LEVELS, level, limits.byKey.get(category) ?? limits.default);
  if (breach === undefined) return [];
  const { reach, ...compared } = breach;
  const meaning = isKnown(category) ? ` (${GARM_NAMES[category]})` : '';
  const message = `IAS rates ${category} ${level}${meaning}; ${reach}`;
  const remedy = `Change what shows ${isKnown(category) ? GARM_NAMES[category] : category}, or have the level reviewed by IAS.`;
  return [finding({ rule: `ias/${category}`, message, remedy, provider: 'ias', ...compared })];
}

function unfamiliar(category: string, level: GarmLevel): Finding[] {
  if (isKnown(category)) return [];
  const message = `IAS rates ${category} ${level}, a category this version does not know; the general levels apply`;
  return [finding({ rule: `ias/${category}`, severity: 'warning', message, actual: level, provider: 'ias' })];
}

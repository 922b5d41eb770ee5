import { SECTIONS } from '../../providers/sections.ts';
import { GENERAL_RULES } from './general-rules.ts';
import { idsOf, type Rule } from './rule.ts';

/** Every rule id of findings, problems and warnings. Families are open: providers may add a category or threat. */
export type RuleId =
  | (typeof GENERAL_RULES)[number]['id']
  | (typeof SECTIONS)[number]['rules']['catalogue'][number]['id'];

/** Every rule there is: those of the providers, then the general ones. */
export const RULES: readonly Rule[] = [
  ...SECTIONS.flatMap(({ rules }): readonly Rule[] => rules.catalogue),
  ...GENERAL_RULES,
];

/** The known ids that a waiver can name. */
export const WAIVABLE_IDS: readonly string[] = RULES.filter(({ waivable }) => waivable).flatMap(idsOf);

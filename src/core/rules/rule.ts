import type { Cause } from '../policy/policy.ts';
import type { Severity } from '../report.ts';
import type { Limit } from './limit.ts';

/** Who can usually fix what a rule finds. */
type Fixer = 'designer' | 'brand safety' | 'ad operations' | 'policy owner' | 'repository administrator';

/** What people need to know about one rule; `docs/rules.md` is generated from it. */
export interface Rule<Id extends string = string, Limits extends readonly Limit[] = readonly Limit[]> {
  /** As findings and waivers name it. A family has a placeholder, as in `ias/<category>`. */
  readonly id: Id;
  /** The known members of a family, each with what it stands for. */
  readonly members?: Readonly<Record<string, string>>;
  /** What it means when the rule finds something: a sentence or two. */
  readonly meaning: string;
  /** The severities it can have, the worst first. */
  readonly severities: readonly Severity[];
  readonly fixedBy: Fixer;
  /** The word for what its limit is about, as fix plans say it: `score`. Absent: its id. */
  readonly measure?: string;
  /** What to do about it: a sentence or two. */
  readonly fix: string;
  /** Whether a waiver of the policy can cover it. */
  readonly waivable: boolean;
  /** Set where the rule means that there is no verdict: the key under `outcomes` that decides the conclusion. */
  readonly cause?: Cause;
  /** The limits of the policy that it compares with, in the order of the file's documentation. */
  readonly limits: Limits;
}

/** A rule whose id and limits keep their exact types; without limits it compares with none. */
export function defineRule<const Id extends string, const Limits extends readonly Limit[] = readonly []>(
  rule: Omit<Rule<Id>, 'limits'> & { readonly limits?: Limits },
): Rule<Id, Limits> {
  return { ...rule, limits: rule.limits ?? ([] as readonly Limit[] as Limits) };
}

const PLACEHOLDER = /<\w+>/;

/** The ids that a rule is known under: its own, or those of a family's members. */
export function idsOf({ id, members }: Rule): readonly string[] {
  return members === undefined ? [id] : Object.keys(members).map((name) => id.replace(PLACEHOLDER, name));
}

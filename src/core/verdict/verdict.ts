import { VERDICTS } from '../outcomes.ts';
import { CAUSES, type Cause } from '../policy/policy.ts';
import type { Counts, Finding, Verdict } from '../report.ts';
import { RULES } from '../rules/catalogue.ts';
import { isOverdue } from './unanswered.ts';

const CAUSE_OF_RULE: ReadonlyMap<string, Cause> = new Map(
  RULES.flatMap(({ id, cause }) => (cause === undefined ? [] : [[id, cause] as const])),
);

/** The verdict that follows from one finding alone. A rule without a cause is one that was evaluated. */
function verdictOfOne(one: Finding): Verdict {
  const { rule, severity, waivedBy } = one;
  if (severity === 'notice') return 'pass';
  if (severity === 'warning') return 'warn';
  const cause = CAUSE_OF_RULE.get(rule);
  if (cause === 'timeout') return isOverdue(one) ? 'inconclusive' : 'pending';
  if (cause !== undefined) return 'inconclusive';
  return waivedBy === null ? 'fail' : 'waived';
}

/** The verdict on a creative: the worst that follows from its findings (contract section 5). */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const worst = Math.max(0, ...findings.map((one) => VERDICTS.indexOf(verdictOfOne(one))));
  return VERDICTS[worst] as Verdict;
}

/** Why there is no verdict: the causes among the errors, each once, in the order of `CAUSES`. */
export function causesOf(findings: readonly Finding[]): Cause[] {
  const causes = new Set(
    findings.filter(({ severity }) => severity === 'error').map(({ rule }) => CAUSE_OF_RULE.get(rule)),
  );
  return CAUSES.filter((cause) => causes.has(cause));
}

/** How many creatives have which verdict; the counts add up to `total`. */
export function countVerdicts(creatives: readonly { readonly verdict: Verdict }[]): Counts {
  const counts = { total: creatives.length, pass: 0, warn: 0, fail: 0, waived: 0, pending: 0, inconclusive: 0 };
  for (const { verdict } of creatives) counts[verdict] += 1;
  return counts;
}

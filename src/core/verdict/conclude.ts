import type { Policy } from '../policy/policy.ts';
import type { Conclusion, Finding, Problem, Verdict } from '../report.ts';
import { isOverdue } from './unanswered.ts';
import { causesOf } from './verdict.ts';

/** What a conclusion is drawn from. */
export interface Evidence {
  readonly creatives: readonly { readonly verdict: Verdict; readonly findings: readonly Finding[] }[];
  readonly problems: readonly Problem[];
  /** Undefined: there is no policy; then every creative without a verdict is a failure. */
  readonly outcomes: Policy['outcomes'] | undefined;
  /** Whether a check run of ours stays open for a later run to finish; without one `pending` is `failure`. */
  readonly canPend: boolean;
  readonly sandbox: boolean;
}

/** The conclusion of a run (contract section 5). `success` only when every creative has a verdict that passes. */
export function conclude({ creatives, problems, outcomes, canPend, sandbox }: Evidence): Conclusion {
  const each = creatives.flatMap(({ verdict, findings }): readonly Conclusion[] => {
    if (verdict === 'fail') return ['failure'];
    if (verdict !== 'pending' && verdict !== 'inconclusive') return [];
    if (findings.some(isOverdue)) return ['failure'];
    const causes = causesOf(findings);
    return causes.length === 0 ? ['failure'] : causes.map((cause) => outcomes?.[cause].value ?? 'failure');
  });
  const own: Conclusion = sandbox ? 'neutral' : 'success';
  const worst = worstConclusion([own, ...each, ...problems.map(() => 'failure' as const)]);
  return worst === 'pending' && !canPend ? 'failure' : worst;
}

const WORST_FIRST: readonly Conclusion[] = ['failure', 'cancelled', 'pending', 'neutral', 'success'];

/** The worst of several conclusions; `success` of none. */
export function worstConclusion(conclusions: readonly Conclusion[]): Conclusion {
  return WORST_FIRST.find((conclusion) => conclusions.includes(conclusion)) ?? 'success';
}

import { PROVIDER_TITLES, PROVIDERS } from '../../providers/modules.ts';
import { SECTIONS } from '../../providers/sections.ts';
import type { Assessments } from '../assessment.ts';
import type { Creative, ProviderName } from '../creative.ts';
import { SEVERITIES } from '../outcomes.ts';
import { limitsFor } from '../policy/effective-limits.ts';
import type { Policy } from '../policy/policy.ts';
import type { Finding, FixPlan, Verdict } from '../report.ts';
import type { EvaluatedAnswer, ProviderRules } from '../rules/provider-rules.ts';
import { type Baselines, baselineKey } from './baseline.ts';
import { finding, unstopped } from './finding.ts';
import type { Hints } from './hints.ts';
import { missingProviders, selectProviders } from './provider-selection.ts';
import { unansweredFindings } from './unanswered.ts';
import { verdictOf } from './verdict.ts';
import { applyWaivers } from './waive.ts';

/** What is evaluated, and by what. */
export interface EvaluationInput {
  readonly creative: Creative;
  readonly assessments: Assessments;
  readonly policy: Policy;
  readonly hints: Hints;
  /** The moment of evaluation, in milliseconds since 1970: waivers end. */
  readonly at: number;
  /** The last scores of the base branch; undefined: none are known. */
  readonly baselines: Baselines | undefined;
}

/** The result. */
export interface CreativeEvaluation {
  readonly verdict: Verdict;
  /** Errors first, then by provider and rule. */
  readonly findings: readonly Finding[];
  /** For each score and adherence below its minimum the smallest set of guidelines to fix, where it can be computed. */
  readonly fixPlans: readonly FixPlan[];
  /** Providers that apply and that the entry leaves out. */
  readonly optedOut: readonly ProviderName[];
}

const RULES_OF = Object.fromEntries(
  SECTIONS.map(({ name, rules }): [string, ProviderRules] => [name, rules]),
) as Readonly<Record<ProviderName, ProviderRules>>;

/** Evaluates everything that was answered about one creative; an answer that is absent, late or unknown never passes. */
export function evaluateCreative(input: EvaluationInput): CreativeEvaluation {
  const { creative, assessments, policy } = input;
  const selection = selectProviders(creative, policy.participation);
  const evaluated = selection.asked.map((provider) => ({
    ...evaluateAnswer(provider, input),
    warnings: warningsOf(provider, assessments),
  }));
  const found = [
    ...missingProviders(creative, selection, policy),
    ...evaluated.flatMap(({ findings, warnings }) => [...findings, ...warnings]),
  ].sort(byWeight);
  const findings = applyWaivers(found, creative, policy.waivers, input.at);
  const fixPlans = evaluated.flatMap((each) => each.fixPlans);
  return { verdict: verdictOf(findings), findings, fixPlans, optedOut: selection.optedOut };
}

function evaluateAnswer(provider: ProviderName, input: EvaluationInput): EvaluatedAnswer {
  const { creative, assessments, policy, hints, baselines } = input;
  const answer = assessments[provider];
  if (answer?.status !== 'scored') return { findings: unansweredFindings(provider, answer), fixPlans: [] };
  const earlierScores = baselines?.get(baselineKey(creative)) ?? {};
  const limits = limitsFor(policy, creative)[provider];
  return RULES_OF[provider].evaluate(answer, { creative, limits, hints, earlierScores });
}

/** What a provider's answer lacks although it could be evaluated. */
function warningsOf(provider: ProviderName, assessments: Assessments): Finding[] {
  const answer = assessments[provider];
  if (answer?.status !== 'scored') return [];
  return answer.warnings.map((warning) => {
    const message = `${PROVIDER_TITLES[provider]}: ${unstopped(warning)}`;
    return finding({ rule: 'provider/missing-data', severity: 'warning', message, provider });
  });
}

/** A finding of no provider comes before the others. */
function byWeight(a: Finding, b: Finding): number {
  const place = ({ provider }: Finding): number => PROVIDERS.indexOf(provider as ProviderName);
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || place(a) - place(b);
}

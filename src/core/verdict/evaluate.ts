import { PROVIDER_TITLES, PROVIDERS } from '../../providers/modules.ts';
import type { Assessments } from '../assessment.ts';
import type { Creative, ProviderName } from '../creative.ts';
import type { Hints } from '../policy/hints.ts';
import { limitsFor } from '../policy/limits-for.ts';
import type { Policy } from '../policy/policy.ts';
import { type Finding, type FixPlan, SEVERITIES, type Verdict } from '../report.ts';
import type { Baselines } from './baseline.ts';
import { finding } from './finding.ts';
import { adviseFixes } from './fix-plan.ts';
import { judgeIas } from './rules/ias.ts';
import { leftOut } from './rules/left-out.ts';
import { unanswered } from './rules/unanswered.ts';
import { judgeVerity } from './rules/verity.ts';
import { judgeVidmob } from './rules/vidmob.ts';
import { standingOf } from './standing.ts';
import { verdictOf } from './verdict.ts';
import { applyWaivers } from './waive.ts';
import { unstopped } from './wording.ts';

/** What is judged, and by what. */
export interface EvaluationInput {
  readonly creative: Creative;
  readonly assessments: Assessments;
  readonly policy: Policy;
  readonly hints: Hints;
  /** The moment of judging, in milliseconds since 1970: waivers end. */
  readonly at: number;
  /** The last scores of the base branch; undefined: none are known. */
  readonly baselines: Baselines | undefined;
}

/** What came of it. */
export interface Evaluation {
  readonly verdict: Verdict;
  /** Errors first, then by provider and rule. */
  readonly findings: readonly Finding[];
  /** For each score and adherence below its minimum the smallest set of guidelines to fix, where it can be told. */
  readonly fixPlans: readonly FixPlan[];
  /** Providers that apply and that the entry leaves out. */
  readonly optedOut: readonly ProviderName[];
}

/** Judges everything that was answered about one creative; an answer that is absent, late or unknown never passes. */
export function evaluateCreative(input: EvaluationInput): Evaluation {
  const { creative, policy } = input;
  const standing = standingOf(creative, policy.participation);
  const judged = [
    ...leftOut(creative, standing, policy),
    ...standing.asked.flatMap((provider) => [...judge(provider, input), ...remarks(provider, input.assessments)]),
  ].sort(byWeight);
  const { findings: advised, fixPlans } = adviseFixes(judged, input.assessments.vidmob);
  const findings = applyWaivers(advised, creative, policy.waivers, input.at);
  return { verdict: verdictOf(findings), findings, fixPlans, optedOut: standing.leftOut };
}

function judge(provider: ProviderName, input: EvaluationInput): Finding[] {
  const { creative, policy, hints, baselines } = input;
  const { vidmob, ias, verity } = input.assessments;
  const limits = limitsFor(policy, creative);
  switch (provider) {
    case 'vidmob':
      return vidmob?.status === 'scored'
        ? judgeVidmob(creative, vidmob, limits.vidmob, hints, baselines)
        : unanswered('vidmob', vidmob);
    case 'ias':
      return ias?.status === 'scored' ? judgeIas(ias, limits.ias()) : unanswered('ias', ias);
    case 'verity':
      return verity?.status === 'scored' ? judgeVerity(verity, limits.verity()) : unanswered('verity', verity);
  }
}

/** What a provider's answer lacks although it could be judged. */
function remarks(provider: ProviderName, assessments: Assessments): Finding[] {
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

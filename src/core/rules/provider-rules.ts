import type { Creative } from '../creative.ts';
import type { Finding, FixPlan } from '../report.ts';
import type { RecordedScore } from '../verdict/baseline.ts';
import type { HintRequest, Hints } from '../verdict/hints.ts';
import type { Rule } from './rule.ts';

/** What an answer is evaluated with. */
export interface EvaluationContext<Limits = unknown> {
  readonly creative: Creative;
  /** By channel where the provider's policy section is `byChannel`, else all of them: `effective-limits.ts`. */
  readonly limits: Limits;
  readonly hints: Hints;
  /** The creative's last scores on the base branch, by canonical channel; empty where none are known. */
  readonly earlierScores: Readonly<Record<string, RecordedScore>>;
}

/** What the rules found in one answer. */
export interface EvaluatedAnswer {
  readonly findings: readonly Finding[];
  readonly fixPlans: readonly FixPlan[];
}

/** A provider's rules: what they mean, and what they find in its answers. */
export interface ProviderRules<Answer = unknown, Limits = unknown> {
  readonly catalogue: readonly Rule[];
  /** Evaluates an answer that is there; an absent one is the same for every provider. */
  evaluate(answer: Answer, context: EvaluationContext<Limits>): EvaluatedAnswer;
  /** Which of its catalogues would help to explain the findings. Absent: none. */
  hintsWanted?(answer: Answer, creative: Creative, limits: Limits): HintRequest;
  /** The scores that later ones are compared with. Absent: none. */
  scoresToRecord?(answer: Answer): readonly (readonly [channel: string, score: number])[];
}

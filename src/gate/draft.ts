import type { Problem, Warning } from '../core/report.ts';
import type { JudgedFor } from './evaluate.ts';
import type { Comparison } from './subject.ts';

/** What a gate came to, before it is concluded and shown. */
export interface Evaluation {
  readonly comparisons: readonly Comparison[];
  readonly judged: readonly JudgedFor[];
  /** Of the run as a whole and of its comparisons. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
  /** The same as it would be if every proposed policy counted already; absent where none is proposed. */
  readonly proposedEvaluation?: Evaluation | undefined;
}

/** A gate that could not judge anything, and why. */
export function brokenEvaluation(problems: readonly Problem[]): Evaluation {
  return { comparisons: [], judged: [], problems, warnings: [] };
}

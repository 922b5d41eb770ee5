import type { Conclusion } from '../core/report.ts';
import { conclude, worstConclusion } from '../core/verdict/conclude.ts';
import type { Evaluation } from './draft.ts';
import type { Comparison } from './subject.ts';

/** How the run ends: the worst of its comparisons, each by the outcomes of its own policy. */
export function concludeEvaluation(
  evaluation: Evaluation,
  options: { readonly canPend: boolean; readonly sandbox: boolean },
): Conclusion {
  const { problems } = evaluation;
  const of = (comparison: Comparison) => evaluation.judged.filter((judged) => judged.comparison === comparison);
  const conclusions = evaluation.comparisons.flatMap((comparison) => {
    const { policy } = comparison;
    return policy === null
      ? []
      : [conclude({ ...options, problems, creatives: of(comparison), outcomes: policy.outcomes })];
  });
  const nothing = conclude({ ...options, problems, creatives: [], outcomes: undefined });
  return worstConclusion([nothing, ...conclusions]);
}

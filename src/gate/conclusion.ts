import type { Conclusion } from '../core/report.ts';
import { conclude, worstConclusion } from '../core/verdict/conclude.ts';
import type { Draft } from './draft.ts';
import type { Subject } from './subject.ts';

/** How the run ends: the worst of its subjects, each by the outcomes of its own policy. */
export function concludeDraft(
  draft: Draft,
  options: { readonly canPend: boolean; readonly sandbox: boolean },
): Conclusion {
  const { problems } = draft;
  const of = (subject: Subject) => draft.judged.filter((judged) => judged.subject === subject);
  const conclusions = draft.subjects.flatMap((subject) => {
    const { policy } = subject;
    return policy === null
      ? []
      : [conclude({ ...options, problems, creatives: of(subject), outcomes: policy.outcomes })];
  });
  const nothing = conclude({ ...options, problems, creatives: [], outcomes: undefined });
  return worstConclusion([nothing, ...conclusions]);
}

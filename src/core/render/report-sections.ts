import { answersOf } from '../../providers/answers.ts';
import { PROVIDERS } from '../../providers/modules.ts';
import type { Report, ReportedCreative } from '../report.ts';
import { detailSections } from './details.ts';
import { limitTable, noticeList, optOutList, overrideList, problemList, removedList, warningList } from './notes.ts';
import type { Listing } from './page-limit.ts';
import type { View } from './render-context.ts';
import { policySections } from './render-policy-change.ts';
import { passingTable, verdictTable } from './verdict-table.ts';

/** Of the room for it, what the verdicts leave to a change of the policy that follows. */
const SHARE_BESIDE_POLICY = 0.6;

/**
 * What a reader must act on: problems, one row for every creative that does not simply pass, and what the change does to
 * the policy.
 */
export function actionSections(report: Report, view: View): Listing[] {
  const policy = policySections(report, view);
  const verdicts = verdictTable(troubled(report), view);
  return [
    problemList(report.problems, view),
    policy.length === 0 ? verdicts : { ...verdicts, share: SHARE_BESIDE_POLICY },
    ...policy,
  ];
}

/** Reference for the reader, folded: details worst first, warnings, what passed, what overrides and opt-outs do, the limits. */
export function lookUpSections(report: Report, view: View, longestDetails: number): Listing[] {
  const passing = report.creatives.filter(({ verdict }) => verdict === 'pass');
  const nothingElse = passing.length === report.creatives.length && report.problems.length === 0;
  return [
    detailSections(troubled(report), view, longestDetails),
    warningList(report, view),
    passingTable(passing, view, nothingElse),
    ...missingInPassing(passing, view),
    overrideList(report, view),
    optOutList(report, view),
    removedList(report, view),
    noticeList(report, view),
    limitTable(report, view),
  ];
}

function troubled({ creatives }: Report) {
  return creatives.filter(({ verdict }) => verdict !== 'pass');
}

/** What the providers' answers lack although the creatives pass. */
function missingInPassing(passing: readonly ReportedCreative[], view: View): Listing[] {
  return PROVIDERS.flatMap((name) => {
    const { missing } = answersOf(name);
    const answers = passing.flatMap(({ assessments: { [name]: answer } }) =>
      answer?.status === 'scored' ? [answer] : [],
    );
    return missing === undefined ? [] : [missing(answers, view)];
  });
}

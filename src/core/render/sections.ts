import type { Report } from '../report.ts';
import { detailSections } from './details.ts';
import type { Listing } from './limit.ts';
import { missingInPassing } from './missing-in-passing.ts';
import { limitTable, noticeList, optOutList, overrideList, problemList, removedList, warningList } from './notes.ts';
import { passingTable, verdictTable } from './verdict-table.ts';
import type { View } from './view.ts';

/** What a reader must act on: problems, then one row for every creative that does not simply pass. */
export function actionSections(report: Report, view: View): Listing[] {
  return [problemList(report.problems, view), verdictTable(troubled(report), view)];
}

/** What a reader may want to look up, folded: details worst first, warnings, what passed, what overrides and opt-outs do, the limits. */
export function lookUpSections(report: Report, view: View, longestDetails: number): Listing[] {
  const passing = report.creatives.filter(({ verdict }) => verdict === 'pass');
  const nothingElse = passing.length === report.creatives.length && report.problems.length === 0;
  return [
    detailSections(troubled(report), view, longestDetails),
    warningList(report, view),
    passingTable(passing, view, nothingElse),
    missingInPassing(passing, view),
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

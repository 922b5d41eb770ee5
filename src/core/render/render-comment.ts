import type { Report } from '../report.ts';
import { footOf, headOf } from './frame.ts';
import { link, message } from './markdown.ts';
import { page } from './page-limit.ts';
import type { RenderContext } from './render-context.ts';
import { actionSections, lookUpSections } from './report-sections.ts';
import { scopedTo } from './scope.ts';

/** Bytes a comment may have, the caller's hidden marker included. */
const COMMENT_LIMIT = 65_000;
/** Bytes of one creative's details; more of it is in the job summary. */
const LONGEST_DETAILS = 8_000;

/**
 * The pull request comment, for the person who must fix the creative: verdict, what failed by how much and what to do;
 * everything else folded. At most `budget` bytes; what does not fit is left out from the least important end and said.
 */
export function renderComment(report: Report, context: RenderContext, budget = COMMENT_LIMIT): string {
  const scoped = scopedTo(report, context.pullRequest);
  const view = { context, rest: whereTheRestIs(context) };
  const sections = [...actionSections(scoped, view), ...lookUpSections(scoped, view, LONGEST_DETAILS)];
  return page(headOf(scoped, context, report), sections, footOf(scoped, context), budget);
}

/** Where the whole list is, for texts that had to leave something out, as Markdown. */
export function whereTheRestIs({ runUrl, reportNote }: RenderContext): string {
  const note = reportNote === undefined ? '' : ` and in ${message(reportNote)}`;
  return `${link('the job summary', runUrl)}${note}`;
}

import type { Report } from '../report.ts';
import { footOf, headOf } from './frame.ts';
import { message } from './markdown.ts';
import { page } from './page-limit.ts';
import type { RenderContext } from './render-context.ts';
import { actionSections, lookUpSections } from './report-sections.ts';
import { scopedTo } from './scope.ts';

/** Bytes a job summary may have; GitHub drops one of more than 1 MiB. */
const SUMMARY_LIMIT = 1_000_000;
const LONGEST_DETAILS = 60_000;

/** The job summary: the comment's content for all pull requests of the run, in full up to GitHub's size limit. */
export function renderSummary(report: Report, context: RenderContext, budget = SUMMARY_LIMIT): string {
  const whole = { ...context, pullRequest: null };
  const scoped = scopedTo(report, null);
  const view = {
    context: whole,
    rest: context.reportNote === undefined ? 'the JSON report' : message(context.reportNote),
  };
  const sections = [...actionSections(scoped, view), ...lookUpSections(scoped, view, LONGEST_DETAILS)];
  return page(headOf(scoped, whole, report), sections, footOf(scoped, whole), budget);
}

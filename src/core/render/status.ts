import type { Report } from '../report.ts';
import { headline } from './headline.ts';
import { clip } from './limit.ts';
import { scopedTo } from './scope.ts';

const LONGEST_DESCRIPTION = 140;

/** The description of a commit status: the verdict in one line of at most 140 characters. */
export function statusDescription(report: Report): string {
  return clip(headline(scopedTo(report, null)), LONGEST_DESCRIPTION);
}

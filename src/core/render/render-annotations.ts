import { nameOf } from '../creative.ts';
import type { Finding, Report, ReportedCreative, Severity } from '../report.ts';
import { plainText } from './escape.ts';
import { remedyOf } from './finding-text.ts';
import { inSandbox } from './headline.ts';
import { clip } from './page-limit.ts';
import { compare, worstFirst } from './scope.ts';

/** One annotation as the checks API takes it. GitHub shows its texts plainly, without Markdown. */
export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

const LONGEST_TITLE = 255;
const LONGEST_MESSAGE = 8_000;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/**
 * Every finding on its creative's line and every problem and warning that has a place, by file and line. The check run
 * takes 50 a request; sending all of them is the caller's business.
 */
export function annotationsOf(report: Report): Annotation[] {
  const annotate = (
    path: string,
    line: number | null,
    severity: Severity,
    title: string,
    lines: (string | null)[],
  ) => ({
    path,
    start_line: Math.max(1, line ?? 1),
    end_line: Math.max(1, line ?? 1),
    annotation_level: LEVELS[severity],
    title: clip(plainText(inSandbox(report.sandbox, title)), LONGEST_TITLE),
    message: clip(
      lines
        .filter((text) => text !== null)
        .map(plainText)
        .join('\n'),
      LONGEST_MESSAGE,
    ),
  });
  const problems = report.problems.map(({ path, line, rule, message }) =>
    path ? annotate(path, line, 'error', rule, [message]) : undefined,
  );
  const warnings = report.warnings.map(({ path, line, rule = 'Warning', severity = 'warning', message }) =>
    path ? annotate(path, line, severity, rule, [message]) : undefined,
  );
  const findings = worstFirst(report.creatives).flatMap((creative) =>
    creative.findings.map((finding) =>
      annotate(creative.manifest.path, creative.manifest.line, severityOf(finding), titleOf(finding, creative), [
        finding.message,
        remedyOf(finding, creative),
        finding.waivedBy === null ? null : `Waived by ${finding.waivedBy}.`,
        finding.origin === null ? null : `The limit is set in ${finding.origin}.`,
      ]),
    ),
  );
  return [...problems, ...findings, ...warnings]
    .filter((annotation) => annotation !== undefined)
    .sort((a, b) => compare(a.path, b.path) || a.start_line - b.start_line);
}

/** A waived finding is shown, but only as a notice. */
function severityOf({ severity, waivedBy }: Finding): Severity {
  return waivedBy === null ? severity : 'notice';
}

function titleOf({ rule }: Finding, creative: ReportedCreative): string {
  return `${nameOf(creative)}: ${rule}`;
}

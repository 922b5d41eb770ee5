import { mergeReports } from '../core/merge-reports.ts';
import { createRedact, redactAll } from '../core/redact.ts';
import { exitCodeOf } from '../github/publish/channel.ts';
import { checkNameFor } from '../github/publish/check-run.ts';
import { linksOf, type RunResult } from '../github-gate/index.ts';
import type { Invocation } from './invocation.ts';
import { runOf } from './plain-result.ts';
import { readReports } from './read-reports.ts';

/**
 * Mode `merge-reports`: makes one report of the JSON reports that the input names, as the closing job of a sharded
 * rescoring does. It sends no request to GitHub or a provider, and writes no check and no comment. Never rejects.
 */
export async function merge(
  invocation: Invocation,
  cancelled: AbortSignal,
  directory = process.cwd(),
): Promise<RunResult> {
  const { settings, run, warnings } = invocation;
  const { reports, ...read } = await readReports(settings.reports, directory, cancelled);
  const merged = mergeReports(reports, {
    run: runOf(invocation),
    sandbox: settings.sandbox,
    problems: read.problems,
    warnings: [...warnings, ...read.warnings],
  });
  const conclusion = cancelled.aborted ? 'cancelled' : merged.conclusion;
  // The files are not trusted: nothing secret may be shown.
  const report = redactAll({ ...merged, conclusion }, createRedact([settings.githubToken]));
  const { headSha } = report.run;
  const { runUrl, filesUrl } = linksOf(run, headSha ?? '');
  return {
    report,
    exitCode: exitCodeOf(conclusion),
    context: {
      checkName: checkNameFor(settings.checkName, { event: report.run.event, sandbox: report.sandbox }),
      runUrl,
      filesUrl: headSha === null ? null : filesUrl,
      pullRequest: null,
    },
    checkRunId: undefined,
    commentUrl: undefined,
  };
}

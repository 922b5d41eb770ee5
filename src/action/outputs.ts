import { appendFile } from 'node:fs/promises';
import type { Conclusion, Counts } from '../core/report.ts';

/** What the outputs say (contract section 1). */
export interface RunOutcome {
  readonly conclusion: Conclusion;
  readonly counts: Counts;
  /** Absolute path of the JSON report; undefined when it could not be written. */
  readonly report: string | undefined;
  readonly checkRunId: number | undefined;
  readonly commentUrl: string | undefined;
}

/** The action's outputs by name, every one of them on every ending; what there is none of is empty. */
export function outputsOf({ conclusion, counts, report, checkRunId, commentUrl }: RunOutcome): Record<string, string> {
  return {
    conclusion,
    total: String(counts.total),
    passed: String(counts.pass + counts.warn),
    failed: String(counts.fail),
    pending: String(counts.pending),
    inconclusive: String(counts.inconclusive),
    waived: String(counts.waived),
    report: report ?? '',
    'check-run-id': checkRunId === undefined ? '' : String(checkRunId),
    'comment-url': commentUrl ?? '',
  };
}

/**
 * Hands the outputs to the runner through the file it named in `GITHUB_OUTPUT`. Without one there is nobody to hand them
 * to: the library would print a command that runners no longer take. Resolves with whether they were written.
 */
export async function writeOutputs(outcome: RunOutcome): Promise<boolean> {
  const file = process.env['GITHUB_OUTPUT'];
  if (!file) return false;
  try {
    await appendFile(file, ''); // the library insists that the file exists
    const { setOutput } = await import('@actions/core');
    for (const [name, value] of Object.entries(outputsOf(outcome))) setOutput(name, value);
    return true;
  } catch {
    return false;
  }
}

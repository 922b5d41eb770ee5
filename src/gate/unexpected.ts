import type { Problem } from '../core/report.ts';
import { GitHubProblem } from '../github/github-errors.ts';

/** What a run says of an error that ended it: GitHub's failures in their own words, everything else as a defect. */
export function problemOf(error: unknown): Problem {
  if (error instanceof GitHubProblem) return error.toProblem();
  const what = error instanceof Error ? error.message : String(error);
  const message = `Creative Gate ended in an unexpected error: ${what}. Run the job again; if it stays, report it as a bug.`;
  return { rule: 'gate/github', path: null, line: null, column: null, message };
}

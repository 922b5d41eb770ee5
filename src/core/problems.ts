import type { Problem, Warning } from './report.ts';
import type { RuleId } from './rules/catalogue.ts';

/** A problem of the run as a whole, without a place in a file. */
export function runProblem(rule: RuleId, message: string): Problem {
  return { rule, path: null, line: null, column: null, message };
}

/** Something a person should know about the run as a whole although it fails nothing. */
export function remark(message: string): Warning {
  return { path: null, line: null, column: null, message };
}

/** A failure whose message is written for a person already: the report shows it as it is, under `rule`. */
export class ReportedProblem extends Error {
  override readonly name: string = 'ReportedProblem';
  readonly rule: RuleId;

  constructor(rule: RuleId, message: string, options?: ErrorOptions) {
    super(message, options);
    this.rule = rule;
  }

  /** The problem as the report holds it. */
  toProblem(): Problem {
    return runProblem(this.rule, this.message);
  }
}

/** What a run reports about an error that ended it: a `ReportedProblem` in its own words, everything else as a defect. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ReportedProblem) return error.toProblem();
  const what = error instanceof Error ? error.message : String(error);
  const message = `Creative Gate ended in an unexpected error: ${what}. Run the job again; if it stays, report it as a bug.`;
  return runProblem('gate/github', message);
}

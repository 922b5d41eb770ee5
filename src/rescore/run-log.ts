import type { EvaluatedCreative } from '../core/assemble.ts';
import { problemOf, remark } from '../core/problems.ts';
import type { Problem, Warning } from '../core/report.ts';

/** What a scheduled run has done so far. One step that fails takes nothing from the others. */
export interface RunLog {
  readonly judged: EvaluatedCreative[];
  readonly problems: Problem[];
  readonly warnings: Warning[];
  /** How much waits for a later run. */
  readonly left: number;
  /** Leaves so much to a later run; `why` is a sentence for people, where it is not usual. */
  leave(count: number, why?: string): void;
  /** Something for people to know. */
  warn(message: string): void;
  /** Takes a step; what makes it fail becomes a problem, and the step's outcome undefined. */
  attempt<T>(step: () => Promise<T>): Promise<T | undefined>;
}

/**
 * An empty runLog. When the time of the run is `over`, or it was cancelled, what a step did not reach is left to
 * the next run: that is no problem.
 */
export function createRunLog(over: AbortSignal): RunLog {
  const problems: Problem[] = [];
  const warnings: Warning[] = [];
  const warn = (message: string) => void warnings.push(remark(message));
  let left = 0;
  return {
    judged: [],
    problems,
    warnings,
    get left() {
      return left;
    },
    leave: (count, why) => {
      left += count;
      if (why !== undefined) warn(`${why} The next run continues from there.`);
    },
    warn,
    attempt: async (step) => {
      try {
        return await step();
      } catch (error) {
        if (over.aborted) left += 1;
        else problems.push(problemOf(error));
        return undefined;
      }
    },
  };
}

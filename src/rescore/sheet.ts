import type { Judged } from '../core/assemble.ts';
import type { Problem, Warning } from '../core/report.ts';
import { problemOf } from '../gate/unexpected.ts';

/** What a scheduled run has done so far. One step that fails takes nothing from the others. */
export interface Sheet {
  readonly judged: Judged[];
  readonly problems: Problem[];
  readonly warnings: Warning[];
  /** Gates that wait for a later run. */
  left: number;
  /** Takes a step; what makes it fail becomes a problem, and the step's outcome undefined. */
  attempt<T>(step: () => Promise<T>): Promise<T | undefined>;
}

/** An empty sheet. */
export function emptySheet(): Sheet {
  const problems: Problem[] = [];
  return {
    judged: [],
    problems,
    warnings: [],
    left: 0,
    attempt: async (step) => {
      try {
        return await step();
      } catch (error) {
        problems.push(problemOf(error));
        return undefined;
      }
    },
  };
}

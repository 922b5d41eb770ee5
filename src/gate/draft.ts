import type { Problem, Warning } from '../core/report.ts';
import type { JudgedFor } from './evaluate.ts';
import type { Subject } from './subject.ts';

/** What a gate came to, before it is concluded and shown. */
export interface Draft {
  readonly subjects: readonly Subject[];
  readonly judged: readonly JudgedFor[];
  /** Of the run as a whole and of its subjects. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
  /** The same as it would be if every proposed policy counted already; absent where none is proposed. */
  readonly underProposed?: Draft | undefined;
}

/** A gate that could not judge anything, and why. */
export function brokenDraft(problems: readonly Problem[]): Draft {
  return { subjects: [], judged: [], problems, warnings: [] };
}

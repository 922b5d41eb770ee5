import type { Unanswered } from '../core/assessment.ts';
import type { WorkItem } from '../runtime/assess.ts';

/** How a gate goes about its work; the scheduled run finishes others' gates more carefully than they were begun. */
export interface SubmissionGuard {
  /** Null: the item may be submitted. Else what stands for its answer where none is known. */
  readonly refusalOf: (item: WorkItem) => Unanswered | null;
  /** A provider that is out of reach is waited for like one that works: a later run will ask again. */
  readonly keepsWaiting: boolean;
}

/** As a pull request's own run does it. */
export const SUBMITS_ALL: SubmissionGuard = { refusalOf: () => null, keepsWaiting: false };

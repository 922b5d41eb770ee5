import type { PersistingCheck } from '../github-gate/keeping-check.ts';

/** What judging needs of the check that was opened for it: where progress goes, and what opening it brought to light. */
export type OpenedCheck = Pick<PersistingCheck, 'progress' | 'keep' | 'problems' | 'earlier'> &
  Partial<Pick<PersistingCheck, 'superseded'>>;

import type { Publisher } from '../github/publish/publisher.ts';

/** What judging needs of the check that was opened for it: where progress goes, and what opening it brought to light. */
export type OpenedCheck = Pick<Publisher, 'progress' | 'problems'>;

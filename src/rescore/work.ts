import type { RecordSet } from '../records/record-set.ts';
import type { ChangedScores } from './changed-scores.ts';
import type { Desk } from './world.ts';

/** The desk once it is known whose scores have changed. */
export interface Work extends Desk {
  readonly changed: ChangedScores;
  /** What is known of all creatives, those of open pull requests included; nothing in it is outdated. */
  readonly recordSet: RecordSet;
}

import type { Reply } from '../wire.ts';

/** What a test states of one channel's summary; undefined takes a field away, anything else goes out as it is. */
type SummaryScript = Readonly<
  Partial<
    Record<
      | 'score'
      | 'adherencePercent'
      | 'passCount'
      | 'failCount'
      | 'applicableCount'
      | 'notApplicableCount'
      | 'notAvailableCount',
      unknown
    >
  >
>;

export interface GuidelineScript {
  readonly name: string;
  readonly rule?: string;
  /** One channel; every one when absent. */
  readonly channel?: string;
  /** PASS when absent. */
  readonly result?: string;
  readonly weight?: number;
}

export interface ScoringScript {
  /** By the name Vidmob answers with; null is a channel without a summary. */
  readonly scores?: Readonly<Record<string, SummaryScript | null>>;
  /** In place of three that pass. */
  readonly guidelines?: readonly GuidelineScript[];
}

/** Where the body of a 409 names the submission that is there; `none` is the published sample. */
type Conflict = 'result' | 'error' | 'context' | 'details' | 'none';

/** How Vidmob treats a creative. Without a script everything passes at the first look. */
export interface CreativeScript extends ScoringScript {
  /** Looks that are answered with PROCESSING. */
  readonly processing?: number;
  /** Milliseconds after its submission at which it is scored, however often it is looked at; in place of `processing`. */
  readonly readyAfterMs?: number;
  /** Statuses in turn, in place of `processing`; the last one stays. */
  readonly statuses?: readonly string[];
  /** Looks that do not find the submission although it was accepted. */
  readonly hidden?: number;
  /** What the second, third … reading of the scores gives; the last one stays. */
  readonly later?: readonly ScoringScript[];
  /** An earlier run submitted it already, under whatever version it comes. */
  readonly known?: boolean;
  /** An earlier run submitted it again after tagging. */
  readonly knownTagged?: boolean;
  readonly conflict?: Conflict;
  /**
   * Has a guideline that needs Creative Tags, which says so until a tags job is done with the asset (`tagged`), until
   * it is submitted again after that (`resubmitted`), or for good (`never`).
   */
  readonly untaggedUntil?: 'tagged' | 'resubmitted' | 'never';
  /** The answer to its submission. */
  readonly refuse?: Reply;
}

export interface Workspace {
  readonly id: number;
  readonly name: string;
  /** Channels of its scorecards. */
  readonly channels: readonly string[];
  /** Names of its guidelines. */
  readonly guidelines: readonly string[];
}

/** Names of the guidelines that everything unscripted passes. */
export const USUAL_GUIDELINES = ['Logo in first 3 seconds', 'Brand mention', 'Clear call to action'] as const;

export const USUAL_WORKSPACE: Workspace = {
  id: 45914,
  name: 'Spring workspace',
  channels: ['META', 'TIKTOK'],
  guidelines: USUAL_GUIDELINES,
};

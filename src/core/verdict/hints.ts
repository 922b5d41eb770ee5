import { rowsOf } from '../../providers/vidmob/rules/guideline-remedies.ts';
import { channelsWithoutSummary, judgedChannels } from '../../providers/vidmob/rules/requested-channels.ts';
import { rowsNamed } from '../../providers/vidmob/rules/vidmob-required-guideline.ts';
import type { Assessments } from '../assessment.ts';
import type { Creative } from '../creative.ts';
import { limitsFor } from '../policy/effective-limits.ts';
import type { Policy } from '../policy/policy.ts';
import { standingOf } from './provider-selection.ts';

/** A Vidmob workspace the credentials can see (`GET /v1/workspaces`). */
export interface Workspace {
  readonly id: number;
  readonly name: string;
}

/**
 * What the providers' catalogues say, fetched only for what an evaluation asked for, so that messages can name the
 * cure. A missing entry means "could not be read": messages then do without.
 */
export interface Hints {
  readonly workspaces: readonly Workspace[] | undefined;
  /** Canonical channels of the scorecards of a workspace. */
  readonly channelsByWorkspace: ReadonlyMap<number, readonly string[]>;
  /** Guideline names by workspace; null: the organization-global ones. */
  readonly guidelinesByWorkspace: ReadonlyMap<number | null, readonly string[]>;
}

/** Which catalogues would help to explain an evaluation's findings. */
export interface HintRequest {
  readonly workspaces: boolean;
  readonly channelsOf: readonly number[];
  readonly guidelinesOf: readonly (number | null)[];
}

/** Nothing known. */
export const NO_HINTS: Hints = {
  workspaces: undefined,
  channelsByWorkspace: new Map(),
  guidelinesByWorkspace: new Map(),
};

/** What is about to be evaluated. */
export interface Item {
  readonly creative: Creative;
  readonly assessments: Assessments;
  readonly policy: Policy;
}

/** Which of Vidmob's catalogues would help to explain the findings; nothing where all is answered. */
export function hintsWanted(items: readonly Item[]): HintRequest {
  const wanted = items.map(wantedBy);
  const ids = <Id>(lists: readonly Id[][]): Id[] => [...new Set(lists.flat())];
  return {
    workspaces: wanted.some(({ workspaces }) => workspaces),
    channelsOf: ids(wanted.map(({ channelsOf }) => channelsOf)),
    guidelinesOf: ids(wanted.map(({ guidelinesOf }) => guidelinesOf)),
  };
}

interface Wanted {
  readonly workspaces: boolean;
  readonly channelsOf: number[];
  readonly guidelinesOf: (number | null)[];
}

const NOTHING: Wanted = { workspaces: false, channelsOf: [], guidelinesOf: [] };

function wantedBy({ creative, assessments, policy }: Item): Wanted {
  const answer = assessments.vidmob;
  if (answer?.status !== 'scored' || !standingOf(creative, policy.participation).asked.includes('vidmob'))
    return NOTHING;
  const judged = judgedChannels(creative, answer);
  const lacksChannel = judged.length === 0 || channelsWithoutSummary(creative, answer).length > 0;
  const limits = limitsFor(policy, creative);
  const lacksGuideline = judged
    .filter((channel) => Object.hasOwn(answer.channels, channel))
    .some((channel) => {
      const { requiredGuidelines } = limits.vidmob(channel);
      return requiredGuidelines.some(({ value }) => rowsNamed(value, rowsOf(answer, channel)).length === 0);
    });
  const { workspaceId } = creative;
  return {
    workspaces: lacksChannel || lacksGuideline,
    channelsOf: lacksChannel && workspaceId !== undefined ? [workspaceId] : [],
    guidelinesOf: lacksGuideline ? [workspaceId ?? null] : [],
  };
}

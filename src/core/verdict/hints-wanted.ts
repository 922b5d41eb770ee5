import type { Assessments } from '../assessment.ts';
import type { Creative } from '../creative.ts';
import type { HintRequest } from '../policy/hints.ts';
import { limitsFor } from '../policy/limits-for.ts';
import type { Policy } from '../policy/policy.ts';
import { rowsOf } from './rules/guideline-remedies.ts';
import { channelsWithoutSummary, judgedChannels } from './rules/requested-channels.ts';
import { rowsNamed } from './rules/required-guidelines.ts';
import { standingOf } from './standing.ts';

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

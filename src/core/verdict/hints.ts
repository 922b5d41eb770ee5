import { SECTIONS } from '../../providers/sections.ts';
import type { Assessments } from '../assessment.ts';
import type { Creative } from '../creative.ts';
import { limitsFor } from '../policy/effective-limits.ts';
import type { Policy } from '../policy/policy.ts';
import type { ProviderRules } from '../rules/provider-rules.ts';
import { selectProviders } from './provider-selection.ts';

/** A Vidmob workspace the credentials can see (`GET /v1/workspaces`). */
export interface Workspace {
  readonly id: number;
  readonly name: string;
}

/**
 * What the providers' catalogues say, fetched only for what an evaluation asked for, so that messages can name the
 * fix. A missing entry means "could not be read": messages then do without.
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

/** Which of the providers' catalogues would help to explain the findings; nothing where all is answered. */
export function hintsWanted(items: readonly Item[]): HintRequest {
  const wanted = items.flatMap(wantedBy);
  const ids = <Id>(lists: readonly (readonly Id[])[]): Id[] => [...new Set(lists.flat())];
  return {
    workspaces: wanted.some(({ workspaces }) => workspaces),
    channelsOf: ids(wanted.map(({ channelsOf }) => channelsOf)),
    guidelinesOf: ids(wanted.map(({ guidelinesOf }) => guidelinesOf)),
  };
}

function wantedBy({ creative, assessments, policy }: Item): HintRequest[] {
  const { asked } = selectProviders(creative, policy.participation);
  return SECTIONS.flatMap(({ name, rules }) => {
    const answer = assessments[name];
    const { hintsWanted: wantedFor }: ProviderRules = rules;
    if (answer?.status !== 'scored' || wantedFor === undefined || !asked.includes(name)) return [];
    return [wantedFor(answer, creative, limitsFor(policy, creative)[name])];
  });
}

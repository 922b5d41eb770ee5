import type { Assessments, Unanswered } from '../core/assessment.ts';
import type { ProviderName } from '../core/creative.ts';
import { appliesTo } from '../core/manifest/asset-types.ts';
import { refusal } from '../core/policy/admission.ts';
import { PROVIDER_TITLES, PROVIDERS } from '../providers/modules.ts';
import type { Provider } from '../providers/provider.ts';
import type { WorkItem } from '../runtime/assess.ts';
import type { Assessed } from '../runtime/follow.ts';
import type { GatedCreative } from './comparison.ts';

/** A provider's part in one creative: an item of work, or why there is none. */
type Part = { readonly item: WorkItem } | { readonly never: Unanswered };

/** Everything that is asked about one creative. */
export interface ProviderQuestion {
  readonly gated: GatedCreative;
  readonly parts: ReadonlyMap<ProviderName, Part>;
}

function notAsked(reason: string): Part {
  return { never: { status: 'not-applicable', ticket: null, reason, remedy: null } };
}

function notAllowed(reason: string): Part {
  const remedy = 'See the problems of this run.';
  return { never: { status: 'unavailable', ticket: null, reason, remedy } };
}

function partOf(name: ProviderName, gated: GatedCreative, provider: Provider): Part | undefined {
  const { policy, creative, comparison, mayNotSubmit } = gated;
  if (!policy.participation[name].used) return undefined;
  if (!appliesTo(name, creative.type))
    return notAsked(`${PROVIDER_TITLES[name]} does not judge ${creative.type} assets.`);
  if (creative.providers && !creative.providers.includes(name)) return notAsked('The entry leaves this provider out.');
  if (!comparison.maySubmit) return notAllowed('Nothing of this pull request may be submitted.');
  const refused = refusal(name, creative, policy);
  if (refused !== undefined) return notAllowed(`Nothing was sent to ${PROVIDER_TITLES[name]}: the entry ${refused}.`);
  return { item: mayNotSubmit ? { provider, creative, mayNotSubmit } : { provider, creative } };
}

/** Which provider is asked about which creative. */
export function questionsFor(
  creatives: readonly GatedCreative[],
  providers: ReadonlyMap<ProviderName, Provider>,
): readonly ProviderQuestion[] {
  return creatives.map((gated) => {
    const parts = new Map<ProviderName, Part>();
    for (const name of PROVIDERS) {
      const provider = providers.get(name);
      const part = provider && partOf(name, gated, provider);
      if (part) parts.set(name, part);
    }
    return { gated, parts };
  });
}

/** Groups the questions into work. */
export function workOf(questions: readonly ProviderQuestion[]): readonly WorkItem[] {
  return questions.flatMap(({ parts }) => [...parts.values()].flatMap((part) => ('item' in part ? [part.item] : [])));
}

const NOT_KEPT: Unanswered = {
  status: 'unavailable',
  ticket: null,
  reason: 'The entry was moved, and no answer about it is kept.',
  remedy: 'Give it a new version to have it submitted.',
};

/** The answers to one question; `notSubmitted` stands for work that was never begun although it might have been. */
export function answersTo(
  { parts }: ProviderQuestion,
  results: ReadonlyMap<WorkItem, Assessed>,
  notSubmitted: string,
): Assessments {
  const missing: Unanswered = { status: 'unavailable', ticket: null, reason: notSubmitted, remedy: null };
  const answers = [...parts].map(([name, part]) => {
    if ('never' in part) return [name, part.never] as const;
    const none = part.item.mayNotSubmit ? NOT_KEPT : missing;
    return [name, results.get(part.item)?.assessment ?? none] as const;
  });
  return Object.fromEntries(answers);
}

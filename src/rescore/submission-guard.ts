import type { Unanswered } from '../core/assessment.ts';
import { identityOf } from '../core/creative.ts';
import type { SubmissionGuard } from '../gate/index.ts';
import { moduleOf, PROVIDERS, type ProviderName } from '../providers/modules.ts';
import type { FoundGate } from './found-gate.ts';
import type { RescoreServices } from './rescore-context.ts';

/** Stands for the answer where nothing is kept and nothing may be sent. */
export const NOT_SUBMITTED: Unanswered = {
  status: 'unavailable',
  cause: 'not-kept',
  ticket: null,
  reason: 'No answer and no ticket of it is kept, and scheduled runs submit nothing new.',
  remedy: "Run the gate's job again, or start this workflow by hand: then it is submitted.",
};

/** Asks only about what was submitted before. */
export const SUBMITS_NOTHING: SubmissionGuard = {
  keepsWaiting: true,
  // Of what may not be sent it is said elsewhere that nothing is.
  refusalOf: ({ mayNotSubmit }) => (mayNotSubmit ? null : NOT_SUBMITTED),
};

/** How many unfinished submissions of a provider a gate's store counts without holding their tickets. */
function ticketsNotStored({ store }: Pick<FoundGate, 'store'>, name: ProviderName): number {
  if (!store?.header || !store.isAuthentic || store.unreadable.includes(name)) return 0;
  const held = store.records.filter(({ provider, ticket, answer }) => provider === name && ticket && !answer).length;
  return Math.max(0, store.header.unfinished[name] - held);
}

/**
 * The guard of one gate: where its store had no room for tickets of a provider that knows a submission again by what is
 * sent, so many are sent once more, which costs nothing.
 */
export function guardFor(gate: Pick<FoundGate, 'store'>, guard: SubmissionGuard): SubmissionGuard {
  const left = new Map(
    PROVIDERS.filter((name) => moduleOf(name).resubmission.isFree).map((name) => [name, ticketsNotStored(gate, name)]),
  );
  return {
    ...guard,
    refusalOf: (item) => {
      const notStored = left.get(item.provider.name) ?? 0;
      if (notStored === 0) return guard.refusalOf(item);
      left.set(item.provider.name, notStored - 1);
      return null;
    },
  };
}

function beyond(most: number): Unanswered {
  return {
    status: 'pending',
    ticket: null,
    reason: `Not submitted yet: this run has newly submitted the ${most} creatives that input max-submissions allows.`,
    remedy: 'Start this workflow by hand once more: then more are submitted.',
  };
}

/**
 * A scheduled run submits nothing new; a person's dispatch does, of gates and default branch together so many creatives
 * as `max-submissions` allows. Neither gives a provider up that is out of reach.
 */
export function createGuard({ trigger, settings }: Pick<RescoreServices, 'trigger' | 'settings'>): SubmissionGuard {
  if (trigger.eventName === 'schedule') return SUBMITS_NOTHING;
  const { maxSubmissions } = settings;
  const submitted = new Set<string>();
  return {
    keepsWaiting: true,
    refusalOf: ({ creative, mayNotSubmit }) => {
      if (mayNotSubmit) return null;
      const identity = identityOf(creative);
      if (!submitted.has(identity) && submitted.size >= maxSubmissions) return beyond(maxSubmissions);
      submitted.add(identity);
      return null;
    },
  };
}

import type { Unanswered } from '../core/assessment.ts';
import { identityOf } from '../core/creative.ts';
import type { Manner } from '../gate/manner.ts';
import type { RescoreWorld } from './world.ts';

/** Stands for the answer where nothing is kept and nothing may be sent. */
export const NOT_SUBMITTED: Unanswered = {
  status: 'unavailable',
  ticket: null,
  reason: 'No answer and no ticket of it is kept, and scheduled runs submit nothing new.',
  remedy: "Run the gate's job again, or start this workflow by hand: then it is submitted.",
};

/** Asks only about what was submitted before. */
export const SUBMITS_NOTHING: Manner = {
  isPatient: true,
  // Of what may not be sent it is said elsewhere that nothing is.
  insteadOfSubmitting: ({ mayNotSubmit }) => (mayNotSubmit ? null : NOT_SUBMITTED),
};

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
export function createManner({ trigger, settings }: Pick<RescoreWorld, 'trigger' | 'settings'>): Manner {
  if (trigger.eventName === 'schedule') return SUBMITS_NOTHING;
  const { maxSubmissions } = settings;
  const submitted = new Set<string>();
  return {
    isPatient: true,
    insteadOfSubmitting: ({ creative, mayNotSubmit }) => {
      if (mayNotSubmit) return null;
      const identity = identityOf(creative);
      if (!submitted.has(identity) && submitted.size >= maxSubmissions) return beyond(maxSubmissions);
      submitted.add(identity);
      return null;
    },
  };
}

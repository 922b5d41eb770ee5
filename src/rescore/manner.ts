import type { Unanswered } from '../core/assessment.ts';
import type { Manner } from '../gate/manner.ts';
import type { ScheduledTrigger } from '../github/event.ts';

const NOT_SUBMITTED: Unanswered = {
  status: 'unavailable',
  ticket: null,
  reason: 'No answer and no ticket of it is kept, and scheduled runs submit nothing new.',
  remedy: "Run the gate's job again, or start this workflow by hand: then it is submitted.",
};

/** A scheduled run submits nothing new, a person's dispatch does; neither gives a provider up that is out of reach. */
export function rescoreManner({ eventName }: ScheduledTrigger): Manner {
  return { insteadOfSubmitting: () => (eventName === 'schedule' ? NOT_SUBMITTED : null), isPatient: true };
}

import type { GarmLevel, IasScored } from '../../core/assessment.ts';
import type { Ticket } from '../provider.ts';
import type { ResultsAnswer } from './schema.ts';

const LEVELS: ReadonlyMap<unknown, GarmLevel> = new Map([
  ['S', 'safe'],
  ['L', 'low'],
  ['M', 'medium'],
  ['H', 'high'],
  ['F', 'floor'],
]);

/** `stage` of a ticket whose submission was sent twice because the first answer got lost. */
export const REPEATED = 'repeated';

const BILLED_TWICE =
  'IAS was sent this creative twice because the answer to the first submission got lost; it may count both.';

/** IAS's answer in our terms: letters in any case become levels, letters nobody knows null, absent ones stay absent. */
export function toAssessment(answer: ResultsAnswer, ticket: Ticket, answeredAt: string): IasScored {
  const garm = Object.entries(answer.garmScores ?? {}).map(([category, letter]) => {
    const level = LEVELS.get(typeof letter === 'string' ? letter.trim().toUpperCase() : letter);
    return [category, level ?? null] as const;
  });
  return {
    status: 'scored',
    ticket: ticket.id,
    reused: false,
    answeredAt,
    warnings: ticket.stage === REPEATED ? [BILLED_TWICE] : [],
    garm: Object.fromEntries(garm),
  };
}

import type { z } from 'zod';
import type { Call, HttpAnswer } from '../../http/http.ts';
import { failedStep, unclearStep } from '../failure.ts';
import type { Progress, Ticket } from '../provider.ts';
import type { VeritySend } from './client.ts';
import { refused, told } from './refusals.ts';
import { type Envelope, statusAnswer } from './schema.ts';

/** What is asked about a submission, and how its answer is read. */
export interface Question<Said> {
  /** Below the submission: nothing for the result, `/status` for its status. */
  readonly path: '' | '/status';
  /** Completes "while …". */
  readonly doing: string;
  readonly schema: z.ZodType<Said>;
}

/** What Verity said and which analyses are missing, or the step that follows when it said something else. */
export type Reply<Said> =
  | { readonly step: Progress }
  | { readonly said: Said; readonly partial: readonly string[]; readonly unclear: () => Progress };

/** How far Verity is with a submission. */
export const STATUS = { path: '/status', doing: 'asking for the status', schema: statusAnswer } as const;

/** What Verity said of its progress: the state it names, in capitals, and whether its result may be there. */
export function stateIn({ said, partial }: { readonly said: Envelope; readonly partial: readonly string[] }) {
  const state = said.status?.toUpperCase();
  // An answer that is all errors names no state; the result may be there all the same.
  return { state, mayHaveResult: state === 'PROCESSED' || (state === undefined && partial.length > 0) };
}

/** Asks one question about a submission, once. */
export async function ask<Said extends z.infer<typeof statusAnswer>>(
  send: VeritySend,
  { path, doing, schema }: Question<Said>,
  ticket: Ticket,
  call: Call,
): Promise<Reply<Said>> {
  const step = { provider: 'Verity', doing, ticket };
  let answer: HttpAnswer;
  try {
    answer = await send('GET', `/${encodeURIComponent(ticket.id)}${path}`, call);
  } catch (error) {
    return { step: failedStep({ ...step, error }) };
  }
  if (answer.status === 404) {
    // Verity says so of what it still processes as well as of what it never saw.
    return { step: { kind: 'working', ticket, on: 'Verity is still processing the video', pollAgain: 'later' } };
  }
  if (answer.status >= 300) return { step: refused(doing, ticket, answer) };
  const unclear = () => unclearStep({ ...step, answer });
  const parsed = schema.safeParse(answer.body);
  const isOurs = parsed.success && (parsed.data.uuid ?? ticket.id) === ticket.id;
  if (!isOurs) return { step: unclear() };
  const outcome = told(parsed.data, ticket);
  return 'step' in outcome ? outcome : { said: parsed.data, partial: outcome.partial, unclear };
}

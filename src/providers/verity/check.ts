import type { z } from 'zod';
import type { Call, HttpAnswer } from '../../http/http.ts';
import type { Clock } from '../../runtime/clock.ts';
import { failedStep, unanswered, unclearStep } from '../failure.ts';
import type { Progress, Provider, Ticket } from '../provider.ts';
import type { VeritySend } from './client.ts';
import { remedyOf } from './reasons.ts';
import { refused, type Told, told } from './refusals.ts';
import { type Envelope, resultAnswer, statusAnswer } from './schema.ts';
import { toAssessment } from './to-assessment.ts';

function working(ticket: Ticket, on: string): Progress {
  return { kind: 'working', ticket, on, lookAgain: 'later' };
}

/** Asks for one page of a submission: what it says, or the step that follows when it says something else. */
async function ask<Answer extends Envelope & { readonly uuid?: string | null | undefined }>(
  send: (call: Call) => Promise<HttpAnswer>,
  schema: z.ZodType<Answer>,
  { doing, ticket, call }: { readonly doing: string; readonly ticket: Ticket; readonly call: Call },
): Promise<{ readonly step: Progress } | (Extract<Told, { partial: unknown }> & { answer: HttpAnswer; said: Answer })> {
  const step = { provider: 'Verity', doing, ticket };
  let answer: HttpAnswer;
  try {
    answer = await send(call);
  } catch (error) {
    return { step: failedStep({ ...step, error }) };
  }
  // Verity says 404 of what it is still processing as well as of what it never saw.
  if (answer.status === 404) return { step: working(ticket, 'Verity is still processing the video') };
  if (answer.status >= 300) return { step: refused(doing, ticket, answer) };
  const parsed = schema.safeParse(answer.body);
  const isOurs = parsed.success && (parsed.data.uuid ?? ticket.id) === ticket.id;
  if (!isOurs) return { step: unclearStep({ ...step, answer }) };
  const outcome = told(parsed.data, ticket);
  return 'step' in outcome ? outcome : { ...outcome, answer, said: parsed.data };
}

/** Looks at a submission once: its status and, as soon as that is PROCESSED, its result. */
export function createCheck(send: VeritySend, clock: Clock): Provider['check'] {
  return async (_, ticket, call) => {
    const path = `/${encodeURIComponent(ticket.id)}`;
    const doing = { status: 'asking for the status', result: 'asking for the result' };
    const first = await ask((during) => send('GET', `${path}/status`, during), statusAnswer, {
      doing: doing.status,
      ticket,
      call,
    });
    if ('step' in first) return first.step;
    const state = first.said.status?.toUpperCase();
    if (state === undefined && first.partial.length === 0) {
      return unclearStep({ provider: 'Verity', doing: doing.status, ticket, answer: first.answer });
    }
    // An answer that is all errors has no status; the result may be there all the same.
    if (state !== undefined && state !== 'PROCESSED') return working(ticket, `Verity says ${state.slice(0, 40)}`);

    const second = await ask((during) => send('GET', path, during), resultAnswer, {
      doing: doing.result,
      ticket,
      call,
    });
    if ('step' in second) return second.step;
    const { data } = second.said;
    const partial = [...new Set([...first.partial, ...second.partial])];
    if (data) {
      const answeredAt = new Date(clock.now()).toISOString();
      return { kind: 'settled', assessment: toAssessment(data, ticket, answeredAt, partial) };
    }
    const [missing] = second.partial;
    if (missing === undefined) {
      return unclearStep({ provider: 'Verity', doing: doing.result, ticket, answer: second.answer });
    }
    return state === 'PROCESSED'
      ? unanswered('rejected', ticket, `Verity could not classify the video: ${missing}.`, remedyOf(missing))
      : working(ticket, 'Verity has no result yet');
  };
}

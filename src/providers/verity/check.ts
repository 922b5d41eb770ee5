import type { Clock } from '../../time/clock.ts';
import { unanswered } from '../failure.ts';
import type { Progress, Provider } from '../provider.ts';
import { ask, STATUS, stateIn } from './ask.ts';
import type { VeritySend } from './client.ts';
import { remedyOf } from './reasons.ts';
import { resultAnswer } from './schema.ts';
import { toAssessment } from './to-assessment.ts';

const RESULT = { path: '', doing: 'asking for the result', schema: resultAnswer } as const;

/** Looks at a submission once: its status and, as soon as that is PROCESSED, its result. */
export function createCheck(send: VeritySend, clock: Clock): Provider['check'] {
  return async (_, ticket, call) => {
    const working = (on: string): Progress => ({ kind: 'working', ticket, on, pollAgain: 'later' });

    const status = await ask(send, STATUS, ticket, call);
    if ('step' in status) return status.step;
    const { state, mayHaveResult } = stateIn(status);
    if (!mayHaveResult) return state === undefined ? status.unclear() : working(`Verity says ${state.slice(0, 40)}`);

    const result = await ask(send, RESULT, ticket, call);
    if ('step' in result) return result.step;
    const { data } = result.said;
    if (data) {
      const partial = [...new Set([...status.partial, ...result.partial])];
      const answeredAt = new Date(clock.now()).toISOString();
      return { kind: 'settled', assessment: toAssessment(data, ticket, answeredAt, partial) };
    }
    const [missing] = result.partial;
    if (missing === undefined) return result.unclear();
    return state === 'PROCESSED'
      ? unanswered('rejected', ticket, `Verity could not classify the video: ${missing}.`, remedyOf(missing))
      : working('Verity has no result yet');
  };
}

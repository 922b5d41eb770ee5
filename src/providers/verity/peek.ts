import { peeked, peekOf } from '../peek.ts';
import type { Provider } from '../provider.ts';
import { ask, STATUS, stateIn } from './ask.ts';
import type { VeritySend } from './client.ts';

/** Asks for the status alone. */
export function createPeek(send: VeritySend): Provider['probe'] {
  return (ticket, call) =>
    peeked(async () => {
      const status = await ask(send, STATUS, ticket, call);
      if ('step' in status) return peekOf(status.step);
      const { state, mayHaveResult } = stateIn(status);
      if (mayHaveResult) return 'changed';
      return state === undefined ? 'unknown' : 'working';
    });
}

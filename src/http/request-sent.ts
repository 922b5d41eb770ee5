import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Clock } from '../time/clock.ts';

/** Node's fetch publishes here right before it writes a request. */
const SENDING = 'undici:client:sendHeaders';

/** Resolves when the next request of this process is written, after `limitMs` milliseconds at the latest. */
export async function requestSent(clock: Clock, limitMs: number): Promise<void> {
  const sent = new AbortController();
  const onSending = () => sent.abort();
  subscribe(SENDING, onSending);
  await clock.sleep(limitMs, sent.signal).catch(() => undefined);
  unsubscribe(SENDING, onSending);
}

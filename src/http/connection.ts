import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import http from 'node:http';
import type { Clock } from '../time/clock.ts';

const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/**
 * Sends this process's requests through the proxy that the environment names (`HTTPS_PROXY`, `NO_PROXY`), which Node
 * does not do by itself. Does nothing before Node 24.5, which cannot. Rejects a variable that is not a URL.
 */
export function useProxyFromEnvironment(environment: NodeJS.ProcessEnv = process.env): void {
  const named = VARIABLES.filter((name) => environment[name]);
  // Asked by its name: importing it would be a syntax error where it does not exist.
  const setProxy: unknown = Reflect.get(http, 'setGlobalProxyFromEnv');
  if (named.length === 0 || typeof setProxy !== 'function') return;
  try {
    setProxy(environment);
  } catch {
    // The original message quotes the value, which may hold a password.
    throw new Error(`${named.join(', ')}: not the URL of a proxy. Write it as http://host:port.`);
  }
}

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

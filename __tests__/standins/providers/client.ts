import { afterEach } from '@jest/globals';
import { type Providers, type ProvidersOptions, startProviders } from '../../../standins/providers/index.ts';

const open: Providers[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((providers) => providers.close()));
});

/** Starts the providers and ends them with the test, which fails when it leaves a violation unread. */
export async function started(options?: ProvidersOptions): Promise<Providers> {
  const providers = await startProviders(options);
  open.push(providers);
  return providers;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into answers of every form
  readonly body: any;
}

/** Sends a request; a body goes as JSON unless it is text. */
export async function send(url: string, headers: Record<string, string>, body?: unknown): Promise<Answer> {
  const sent = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(url, {
    redirect: 'manual',
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { method: 'POST', body: sent }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Calls of each provider as a correct client makes them. */
export function clientOf({ vidmob, ias, verity }: Providers) {
  const basic = Buffer.from(`${ias.clientId}:${ias.clientSecret}`).toString('base64');
  const form = { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' };
  return {
    vidmob: (path: string, body?: unknown) =>
      send(`${vidmob.url}${path}`, { authorization: `Bearer ${vidmob.apiKey}` }, body),
    token: async () => (await send(ias.tokenUrl, form, 'grant_type=client_credentials')).body.access_token as string,
    ias: (path: string, token: string, body: unknown) =>
      send(`${ias.url}${path}`, { authorization: `bearer ${token}` }, body),
    verity: (path: string, body?: unknown) => send(`${verity.url}${path}`, { 'x-api-key': verity.apiKey }, body),
  };
}

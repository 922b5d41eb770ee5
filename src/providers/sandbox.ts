import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentUrl } from '../core/url.ts';
import { type Accounts, moduleOf, PROVIDERS } from './modules.ts';
import { COMMON_MARKERS, type MarkersFor, type SandboxMarker, type SandboxRequest } from './sandbox-exchange.ts';

/** The embedded stand-ins of all providers, on one loopback port. */
export interface Sandbox {
  /** Base URL for every provider, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** The accounts that the stand-ins take, with what the inputs state besides. */
  accounts(given: Accounts): Accounts;
  /** Tells the ids behind a URL, which some providers are not sent, so that markers in ids work for them too. */
  introduce(creatives: readonly { readonly id: string; readonly url: string }[]): void;
  close(): Promise<void>;
}

async function read(request: IncomingMessage): Promise<SandboxRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? '/', 'http://sandbox');
  let body: Record<string, unknown> = {};
  try {
    body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
  } catch {
    // Form bodies and empty ones carry nothing that the sandbox looks at.
  }
  return { method: request.method ?? 'GET', path: url.pathname, query: url.searchParams, body };
}

async function loadStandIns() {
  return await Promise.all(PROVIDERS.map(async (name) => ({ name, standIn: await moduleOf(name).sandbox() })));
}

/** The markers and what they do; `docs/sandbox.md` is held against this table. */
export async function sandboxMarkers(): Promise<readonly SandboxMarker[]> {
  return [...(await loadStandIns()).flatMap(({ standIn }) => standIn.markers), ...COMMON_MARKERS];
}

/** Starts the sandbox; nothing outside this machine is contacted. Close it, or it keeps the process alive. */
export async function startSandbox(): Promise<Sandbox> {
  const idsByUrl = new Map<string, string[]>();
  const markersFor: MarkersFor = (...names) =>
    [...names, ...names.flatMap((name) => idsByUrl.get(name) ?? [])].join(' ').toLowerCase();
  const standIns = await loadStandIns();
  const routes = standIns.map(({ standIn }) => standIn.routes(markersFor));

  const server = createServer((incoming, response) => {
    void read(incoming).then((request) => {
      const reply = routes.map((route) => route(request)).find((answer) => answer !== undefined) ?? {
        status: 404,
        body: { message: 'The sandbox does not know this path.' },
      };
      response.writeHead(reply.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(reply.body));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    accounts: (given) =>
      Object.fromEntries(
        standIns.map(({ name, standIn }) => [name, standIn.account(url, { ...given[name] })]),
      ) as unknown as Accounts,
    introduce: (creatives) => {
      for (const { id, url: link } of creatives) {
        const ids = idsByUrl.get(link) ?? [];
        idsByUrl.set(link, [...ids, id]);
        idsByUrl.set(contentUrl(link), [...ids, id]);
      }
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

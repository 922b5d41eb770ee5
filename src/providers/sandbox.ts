import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentUrl } from '../core/url.ts';
import { iasRoutes } from './ias/ias-sandbox.ts';
import { outcomeOf } from './sandbox/markers.ts';
import type { OutcomeFor, SandboxRequest } from './sandbox-exchange.ts';
import { verityRoutes } from './verity/verity-sandbox.ts';
import { vidmobRoutes } from './vidmob/vidmob-sandbox.ts';

/** The embedded stand-ins of all providers, on one loopback port. */
export interface Sandbox {
  /** Base URL for every provider, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Path of IAS's token endpoint under `url`. */
  readonly tokenUrl: string;
  /** Tells the ids behind a URL, which IAS and Verity are not sent, so that markers in ids work for them too. */
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

/** Starts the sandbox; nothing outside this machine is contacted. Close it, or it keeps the process alive. */
export async function startSandbox(): Promise<Sandbox> {
  const idsByUrl = new Map<string, string[]>();
  const outcomeFor: OutcomeFor = (...names) =>
    outcomeOf(...names, ...names.flatMap((name) => idsByUrl.get(name) ?? []));
  const routes = [vidmobRoutes(outcomeFor), iasRoutes(outcomeFor), verityRoutes(outcomeFor)];

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
    tokenUrl: `${url}/uaa/oauth/token`,
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

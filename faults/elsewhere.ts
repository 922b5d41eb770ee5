import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A host that nobody has reason to send anything to. It answers whatever comes, so that whoever came is not put off. */
export interface Elsewhere {
  /** An address there that is of one case alone. */
  readonly addressFor: (name: string) => string;
  /** Requests that came for the case. */
  readonly visits: (name: string) => number;
  readonly close: () => Promise<void>;
}

/** Starts the host on a free port of 127.0.0.1. */
export async function startElsewhere(): Promise<Elsewhere> {
  const visited: string[] = [];
  const server = createServer((request, response) => {
    visited.push(request.url ?? '');
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const pathOf = (name: string) => `/${encodeURIComponent(name)}`;
  return {
    addressFor: (name) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathOf(name)}`,
    visits: (name) => visited.filter((path) => path === pathOf(name)).length,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

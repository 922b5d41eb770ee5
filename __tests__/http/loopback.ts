import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers one request; `nth` counts a server's requests from 1. */
export type Handler = (request: IncomingMessage, response: ServerResponse, nth: number) => void;

const open: Server[] = [];

/** Starts a loopback server on a free port and gives its URL, without a slash at the end. */
export async function serve(handler: Handler): Promise<string> {
  let nth = 0;
  const server = createServer((request, response) => {
    nth += 1;
    handler(request, response, nth);
  });
  open.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/**
 * A URL where nothing listens: port 4 is assigned to no service, and no server is given it as a free one. A port that was
 * free a moment ago can be another test's server by now.
 */
export const DEAD_URL = 'http://127.0.0.1:4';

/** Stops every server of this file, whatever its connections still do. */
export function closeServers(): void {
  for (const server of open.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
}

/** Answers with JSON. */
export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** The whole body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

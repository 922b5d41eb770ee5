import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { InjectedReply, SeenRequest } from './faults.ts';
import { matchOperation } from './operations.ts';

/** Reads a request to its end; `raw` is the body's bytes. `now` gives milliseconds since 1970. */
export async function readRequest(
  incoming: IncomingMessage,
  now: () => number = Date.now,
): Promise<{ request: SeenRequest; raw: Buffer }> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) {
    chunks.push(chunk as Buffer);
  }
  const raw = Buffer.concat(chunks);
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)] as const);
  const sent = { method: incoming.method ?? 'GET', url: incoming.url ?? '/', headers, text: raw.toString() };
  return { request: seenRequest(sent, now()), raw };
}

/** A request taken apart, however it came; `at` in milliseconds since 1970. */
export function seenRequest(
  sent: {
    readonly method: string;
    readonly url: string;
    readonly headers: Iterable<readonly [string, string]>;
    readonly text: string;
  },
  at: number,
): SeenRequest {
  const { method } = sent;
  const url = new URL(sent.url, 'http://stand-in');
  return {
    method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(sent.headers),
    body: parsed(sent.text),
    operation: matchOperation(method, url.pathname)?.operation,
    at,
    status: null,
  };
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

/** Sends an answer, byte by byte where it is to trickle, or only its beginning where it is to be cut. */
export async function sendReply(outgoing: ServerResponse, reply: InjectedReply): Promise<void> {
  const content = bytes(reply.body);
  outgoing.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8', ...reply.headers });
  if (reply.cutAfter !== undefined) {
    outgoing.write(content.subarray(0, reply.cutAfter), () => outgoing.destroy());
    return;
  }
  if (reply.trickleMs === undefined) {
    outgoing.end(content);
    return;
  }
  for (const byte of content) {
    if (outgoing.destroyed) {
      return;
    }
    outgoing.write(Buffer.of(byte));
    await sleep(reply.trickleMs);
  }
  outgoing.end();
}

/** A body as it goes over the wire: text and bytes as they are, anything else as JSON. */
export function bytes(body: unknown): Buffer {
  if (body === undefined) {
    return Buffer.alloc(0);
  }
  if (Buffer.isBuffer(body)) {
    return body;
  }
  return typeof body === 'string' || body instanceof Uint8Array ? Buffer.from(body) : Buffer.from(JSON.stringify(body));
}

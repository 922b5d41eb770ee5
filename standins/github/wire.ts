import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { InjectedReply, SeenRequest } from './faults.ts';
import { matchOperation } from './match.ts';

/** Reads a request to its end; `raw` is the body's bytes. */
export async function readRequest(incoming: IncomingMessage): Promise<{ request: SeenRequest; raw: Buffer }> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) {
    chunks.push(chunk as Buffer);
  }
  const raw = Buffer.concat(chunks);
  const url = new URL(incoming.url ?? '/', 'http://stand-in');
  const method = incoming.method ?? 'GET';
  const request = {
    method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])),
    body: parsed(raw.toString()),
    operation: matchOperation(method, url.pathname)?.operation,
    at: Date.now(),
    status: null,
  };
  return { request, raw };
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

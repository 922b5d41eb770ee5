import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { answer, type Gatekeeper } from './answer.ts';
import { failure, type Reply, type World } from './call.ts';
import type { Faults, InjectedReply, SeenRequest } from './faults.ts';
import { matchOperation } from './match.ts';

export interface ServerOptions {
  readonly world: () => World;
  readonly gatekeeper: Gatekeeper;
  readonly faults: Faults;
  readonly seen: SeenRequest[];
  /** Milliseconds before each answer. */
  readonly latencyMs: number | ((request: SeenRequest) => number);
  /** Requests an hour before GitHub's primary rate limit answers. */
  readonly rateLimit: number;
}

/** The HTTP side: reads, records, injects faults, answers, with GitHub's rate-limit headers and entity tags. */
export function createHttpServer(options: ServerOptions): Server {
  const { world, gatekeeper, faults, seen } = options;
  let spent = 0;

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const request = await read(incoming);
    seen.push(request);
    const latency = typeof options.latencyMs === 'number' ? options.latencyMs : options.latencyMs(request);
    if (latency > 0) {
      await sleep(latency);
    }
    const injection = await faults.decide(request);
    if (injection === 'hang') {
      return;
    }
    if (injection === 'reset') {
      outgoing.destroy();
      return;
    }
    if (typeof injection === 'object') {
      request.status = injection.status;
      await send(outgoing, injection);
      return;
    }
    const reply = withEntityTag(request, spent >= options.rateLimit ? rateLimited() : answered(request));
    spent += reply.status === 304 ? 0 : 1;
    if (reply.violation !== undefined) {
      gatekeeper.violate(`${request.method} ${request.path}: ${reply.violation}`);
    }
    if (injection === 'reset-after') {
      outgoing.destroy();
      return;
    }
    request.status = reply.status;
    const remaining = Math.max(options.rateLimit - spent, 0);
    await send(outgoing, { ...reply, body: reply.raw ?? reply.body, headers: headersOf(reply, remaining, options) });
  }

  function answered(request: SeenRequest): Reply {
    try {
      return answer(world(), gatekeeper, request);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return failure(500, reason, `the stand-in failed: ${reason}`);
    }
  }

  return createServer({ keepAliveTimeout: 60_000 }, (incoming, outgoing) => {
    serve(incoming, outgoing).catch(() => outgoing.destroy());
  });
}

async function read(incoming: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) {
    chunks.push(chunk as Buffer);
  }
  const url = new URL(incoming.url ?? '/', 'http://stand-in');
  const method = incoming.method ?? 'GET';
  return {
    method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])),
    body: parsed(Buffer.concat(chunks).toString()),
    operation: matchOperation(method, url.pathname)?.operation,
    at: Date.now(),
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

function rateLimited(): Reply {
  return failure(403, 'API rate limit exceeded for installation ID 1.');
}

/** A GET whose answer the caller already has is 304, which GitHub does not count. */
function withEntityTag(request: SeenRequest, reply: Reply): Reply {
  if (request.method !== 'GET' || reply.status !== 200) {
    return reply;
  }
  const etag = `"${createHash('sha256')
    .update(bytes(reply.raw ?? reply.body))
    .digest('hex')}"`;
  const headers = { ...reply.headers, etag };
  return request.headers['if-none-match'] === etag ? { status: 304, headers } : { ...reply, headers };
}

function headersOf(reply: Reply, remaining: number, options: ServerOptions): Record<string, string> {
  return {
    'content-type': 'application/json; charset=utf-8',
    'x-ratelimit-limit': String(options.rateLimit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-used': String(options.rateLimit - remaining),
    'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 3600),
    'x-ratelimit-resource': 'core',
    'x-github-media-type': 'github.v3; format=json',
    ...reply.headers,
  };
}

async function send(outgoing: ServerResponse, reply: InjectedReply): Promise<void> {
  const content = bytes(reply.body);
  outgoing.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8', ...reply.headers });
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

function bytes(body: unknown): Buffer {
  if (body === undefined) {
    return Buffer.alloc(0);
  }
  return typeof body === 'string' || body instanceof Uint8Array ? Buffer.from(body) : Buffer.from(JSON.stringify(body));
}

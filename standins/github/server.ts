import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { answer, type Gatekeeper } from './answer.ts';
import { failure, type Reply, type World } from './call.ts';
import type { Amendments, Faults, SeenRequest, Served } from './faults.ts';
import { bytes, readRequest, sendReply } from './wire.ts';

export interface ServerOptions {
  readonly world: () => World;
  readonly gatekeeper: Gatekeeper;
  readonly faults: Faults;
  readonly amendments: Amendments;
  readonly seen: SeenRequest[];
  /** Milliseconds before each answer. */
  readonly latencyMs: number | ((request: SeenRequest) => number);
  /** Requests an hour before GitHub's primary rate limit answers. */
  readonly rateLimit: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Records a request, injects faults and answers, with GitHub's rate-limit headers and entity tags. */
export function createService(options: ServerOptions): (request: SeenRequest) => Promise<Served> {
  const { world, gatekeeper, faults, seen } = options;
  let spent = 0;

  function answered(request: SeenRequest): Reply {
    try {
      return answer(world(), gatekeeper, request);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return failure(500, reason, `the stand-in failed: ${reason}`);
    }
  }

  return async (request) => {
    seen.push(request);
    const latency = typeof options.latencyMs === 'number' ? options.latencyMs : options.latencyMs(request);
    if (latency > 0) {
      await sleep(latency);
    }
    const injection = await faults.decide(request);
    if (injection === 'hang' || injection === 'reset') {
      return injection;
    }
    if (typeof injection === 'object') {
      request.status = injection.status;
      return injection;
    }
    const own = spent >= options.rateLimit ? rateLimited() : answered(request);
    const reply = withEntityTag(request, { ...own, body: options.amendments.apply(request, own.body) });
    spent += reply.status === 304 ? 0 : 1;
    if (reply.violation !== undefined) {
      gatekeeper.violate(`${request.method} ${request.path}: ${reply.violation}`);
    }
    if (injection === 'reset-after') {
      return 'reset';
    }
    request.status = reply.status;
    const remaining = Math.max(options.rateLimit - spent, 0);
    return { ...reply, body: reply.raw ?? reply.body, headers: headersOf(reply, remaining, options) };
  };
}

/** The HTTP side of a service. */
export function createHttpServer(service: (request: SeenRequest) => Promise<Served>, now: () => number): Server {
  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { request } = await readRequest(incoming, now);
    const served = await service(request);
    if (served === 'hang') {
      return;
    }
    if (served === 'reset') {
      outgoing.destroy();
      return;
    }
    await sendReply(outgoing, served);
  }

  return createServer({ keepAliveTimeout: 60_000 }, (incoming, outgoing) => {
    serve(incoming, outgoing).catch(() => outgoing.destroy());
  });
}

function rateLimited(): Reply {
  return failure(403, 'API rate limit exceeded for installation ID 1.');
}

/** A GET whose answer the caller already has is 304, which GitHub does not count. Its tags hold for one token only. */
function withEntityTag(request: SeenRequest, reply: Reply): Reply {
  if (request.method !== 'GET' || reply.status !== 200) {
    return reply;
  }
  const raw = bytes(reply.raw ?? reply.body);
  const etag = `"${createHash('sha256')
    .update(request.headers['authorization'] ?? '')
    .update(raw)
    .digest('hex')}"`;
  const headers = { ...reply.headers, etag };
  return request.headers['if-none-match'] === etag ? { status: 304, headers } : { ...reply, raw, headers };
}

function headersOf(reply: Reply, remaining: number, options: ServerOptions): Record<string, string> {
  return {
    'content-type': 'application/json; charset=utf-8',
    'x-ratelimit-limit': String(options.rateLimit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-used': String(options.rateLimit - remaining),
    'x-ratelimit-reset': String(Math.ceil(options.now() / 1000) + 3600),
    'x-ratelimit-resource': 'core',
    'x-github-media-type': 'github.v3; format=json',
    ...reply.headers,
  };
}

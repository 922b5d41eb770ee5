import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CacheEntry, createCacheStore, type Scope } from './cache-store.ts';
import { createFaults, type Faults, type InjectedReply, type SeenRequest } from './github/faults.ts';
import { readRequest, sendReply } from './github/wire.ts';

export type { Scope } from './cache-store.ts';

/** GitHub's cache service in its second version, on loopback. */
export interface CacheStandIn {
  /**
   * The environment of a run that may use the cache in this scope. GitHub lets a pull request read its own refs, its
   * base branch's and the default branch's, and write only its own.
   */
  env(scope: Scope): Record<string, string>;
  /** Finished entries, oldest first. A test may remove some, as GitHub evicts them, or change their content. */
  readonly entries: CacheEntry[];
  readonly requests: readonly SeenRequest[];
  readonly onRequest: Faults['add'];
  close(): Promise<void>;
}

const SERVICE = '/twirp/github.actions.results.api.v1.CacheService/';
/** The storage client takes account and container from the path where the host is an IP address. */
const BLOBS = '/account/container/';

/** Starts a stand-in for the service that `@actions/cache` talks to, on a free port of 127.0.0.1. */
export async function startCache(): Promise<CacheStandIn> {
  const store = createCacheStore();
  const faults = createFaults();
  const requests: SeenRequest[] = [];
  let origin = '';

  const server = createServer((incoming, outgoing) => {
    const serve = async () => {
      const { request, raw } = await readRequest(incoming);
      requests.push(request);
      const injection = await faults.decide(request);
      if (injection === 'hang') {
        return;
      }
      const reply =
        injection === 'reset' ? injection : typeof injection === 'object' ? injection : answer(request, raw);
      if (reply === 'reset' || injection === 'reset-after') {
        outgoing.destroy();
        return;
      }
      request.status = reply.status;
      await sendReply(outgoing, reply);
    };
    serve().catch(() => outgoing.destroy());
  });

  function answer(request: SeenRequest, raw: Buffer): InjectedReply {
    if (request.path.startsWith(BLOBS)) {
      return answerBlob(request, raw);
    }
    const scope = scopeOf(request.headers['authorization'] ?? '');
    if (scope === undefined) {
      return { status: 401, body: { code: 'unauthenticated', msg: 'no such token' } };
    }
    const asked = request.body as { key: string; version: string; restore_keys?: string[] };
    const url = (id: number) => `${origin}${BLOBS}${id}?sig=fake`;
    switch (request.path.replace(SERVICE, '')) {
      case 'CreateCacheEntry': {
        const made = store.create(scope, asked.key, asked.version);
        return typeof made === 'string'
          ? { status: 200, body: { ok: false, message: made } }
          : { status: 200, body: { ok: true, signed_upload_url: url(made.id) } };
      }
      case 'FinalizeCacheEntryUpload': {
        const entry = store.finish(scope, asked.key, asked.version);
        return { status: 200, body: entry === undefined ? { ok: false } : { ok: true, entry_id: String(entry.id) } };
      }
      case 'GetCacheEntryDownloadURL': {
        const entry = store.find(scope, [asked.key, ...(asked.restore_keys ?? [])], asked.version);
        return entry === undefined
          ? { status: 200, body: { ok: false } }
          : { status: 200, body: { ok: true, signed_download_url: url(entry.id), matched_key: entry.key } };
      }
      default:
        return { status: 404, body: { code: 'bad_route', msg: request.path } };
    }
  }

  function answerBlob(request: SeenRequest, raw: Buffer): InjectedReply {
    const id = Number(request.path.slice(BLOBS.length));
    const headers = { etag: '"1"', 'last-modified': new Date(0).toUTCString(), 'x-ms-request-id': '1' };
    if (request.method === 'PUT') {
      return { status: store.upload(id, raw) ? 201 : 404, headers };
    }
    const content = store.download(id);
    return content === undefined
      ? { status: 404, headers }
      : { status: 200, headers: { ...headers, 'content-type': 'application/octet-stream' }, body: content };
  }

  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    env: (scope) => ({
      ACTIONS_CACHE_SERVICE_V2: 'True',
      ACTIONS_RESULTS_URL: `${origin}/`,
      ACTIONS_RUNTIME_TOKEN: `fake.${Buffer.from(JSON.stringify(scope)).toString('base64url')}`,
    }),
    entries: store.entries,
    requests,
    onRequest: faults.add,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/** The stand-in's tokens say themselves what they allow. */
function scopeOf(authorization: string): Scope | undefined {
  const token = /^Bearer fake\.(.+)$/.exec(authorization)?.[1];
  return token === undefined ? undefined : (JSON.parse(Buffer.from(token, 'base64url').toString()) as Scope);
}

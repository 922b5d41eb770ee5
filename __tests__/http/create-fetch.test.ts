import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createFetch, type FetchOptions } from '../../src/http/create-fetch.ts';
import { UsageMeter } from '../../src/http/usage-meter.ts';
import { bodyOf, closeServers, DEAD_URL, json, serve } from './loopback.ts';

describe('create fetch', () => {
  afterEach(closeServers);

  /** Fetches once with small bounds and says what came of it, how many attempts it took and how long it paused. */
  async function get(
    url: string,
    init: RequestInit = {},
    options: Partial<FetchOptions> = {},
  ): Promise<{ response?: Response; error?: unknown; attempts: number; slept: number[] }> {
    const meter = new UsageMeter();
    const slept: number[] = [];
    const clock = { now: () => Date.now(), sleep: async (ms: number) => void slept.push(ms) };
    const fetchFromGitHub = createFetch({
      meter,
      clock,
      backoffMs: 1,
      retries: 2,
      attemptTimeoutMs: 2_000,
      signal: new AbortController().signal,
      deadlineAt: Date.now() + 120_000,
      ...options,
    });
    try {
      const response = await fetchFromGitHub(url, init);
      return { response, attempts: meter.snapshot().requests.github, slept };
    } catch (error) {
      return { error, attempts: meter.snapshot().requests.github, slept };
    }
  }

  describe('a response', () => {
    test('has status, headers and a readable body', async () => {
      const url = await serve((_, response) => json(response, 200, { a: 1 }, { link: '<next>' }));
      const { response } = await get(url);
      expect(response?.headers.get('link')).toBe('<next>');
      expect(response?.url).toBe(url);
      expect(await response?.json()).toEqual({ a: 1 });
    });

    test('is not waited for once the call itself is cancelled', async () => {
      const url = await serve(() => undefined);
      const cancel = new AbortController();
      const asked = get(url, { signal: cancel.signal });
      cancel.abort(new Error('cancelled'));
      expect((await asked).error).toMatchObject({ message: 'cancelled' });
    });

    test('that came compressed no longer says so', async () => {
      const url = await serve((_, response) => {
        response.setHeader('content-encoding', 'gzip').end(gzipSync('{"a":1}'));
      });
      const { response } = await get(url);
      expect(response?.headers.get('content-encoding')).toBeNull();
      expect(await response?.json()).toEqual({ a: 1 });
    });

    test.each([
      ['application/vnd.github+json; charset=utf-8', '{"a":1}', 'application/json; charset=utf-8'],
      ['', '{"a":1}', 'application/json; charset=utf-8'],
      ['', 'no JSON', null],
      ['application/vnd.github.raw+json; charset=utf-8', 'a: 1', 'application/vnd.github.raw+json; charset=utf-8'],
    ])('of type "%s" with %s has the type that its content has', async (given, body, type) => {
      const url = await serve((_, response) => {
        if (given !== '') response.setHeader('content-type', given);
        response.end(body);
      });
      const { response } = await get(url);
      expect(response?.headers.get('content-type')).toBe(type);
      expect(await response?.text()).toBe(body);
    });

    test('without a body has none', async () => {
      const url = await serve((_, response) => response.writeHead(204).end());
      expect((await get(url)).response).toMatchObject({ status: 204, body: null });
    });

    test('that says nothing has changed is one at the first attempt', async () => {
      const url = await serve((request, response) => {
        const isSame = request.headers['if-none-match'] === 'W/"1"';
        const headers = {
          etag: 'W/"1"',
          'x-ratelimit-remaining': '7',
          'content-type': 'application/json; charset=utf-8',
        };
        response.writeHead(isSame ? 304 : 200, headers).end();
      });
      const { response, attempts } = await get(url, { headers: { 'if-none-match': 'W/"1"' } });
      expect([response?.status, response?.headers.get('x-ratelimit-remaining')]).toEqual([304, '7']);
      expect([await response?.text(), attempts]).toEqual(['', 1]);
    });

    test('with an error status is a response all the same', async () => {
      const url = await serve((_, response) => json(response, 403, { message: 'Resource not accessible' }));
      const { response, attempts } = await get(url);
      expect(await response?.json()).toEqual({ message: 'Resource not accessible' });
      expect([response?.status, attempts]).toEqual([403, 1]);
    });

    test('carries what was sent: method, headers, body', async () => {
      const url = await serve((request, response) => {
        void bodyOf(request).then((body) => json(response, 200, [request.method, request.headers['x-a'], body]));
      });
      const { response } = await get(url, { method: 'PATCH', headers: { 'x-a': 'b' }, body: '{}' });
      expect(await response?.json()).toEqual(['PATCH', 'b', '{}']);
    });

    test('takes a Request and a URL as well', async () => {
      const url = await serve((request, response) => json(response, 200, request.url));
      const meter = new UsageMeter();
      const options = { meter, signal: new AbortController().signal, deadlineAt: Date.now() + 1_000 };
      expect(await (await createFetch(options)(new Request(`${url}/a`))).json()).toBe('/a');
      expect(await (await createFetch(options)(new URL(`${url}/b`))).json()).toBe('/b');
    });

    test.each(['{"a":', ''])('that promises JSON and brings %j', async (text) => {
      const url = await serve((_, response) => response.setHeader('content-type', 'application/json').end(text));
      const { error, attempts } = await get(url);
      expect([(error as { code?: string } | undefined)?.code, attempts]).toEqual(
        text ? ['malformed', 3] : [undefined, 1],
      );
    });

    test('that breaks off is malformed', async () => {
      const url = await serve((_, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('text');
        setTimeout(() => response.destroy(), 10);
      });
      expect((await get(url, {}, { retries: 0 })).error).toMatchObject({ code: 'malformed', ambiguous: false });
    });

    test('beyond the limit is not read', async () => {
      const url = await serve((_, response) => response.end('x'.repeat(50_000)));
      expect((await get(url, {}, { maxBytes: 10_000 })).error).toMatchObject({ code: 'too-large' });
    });
  });

  describe('retries', () => {
    test.each(['GET', 'PUT', 'PATCH', 'DELETE'])('%s is sent again after a 502', async (method) => {
      const url = await serve((_, response, nth) => json(response, nth === 1 ? 502 : 200, {}));
      expect(await get(url, { method })).toMatchObject({ response: { status: 200 }, attempts: 2 });
    });

    test.each([500, 502, 503, 504])('POST is not sent again after a bare %d', async (status) => {
      const url = await serve((_, response) => json(response, status, {}));
      expect(await get(url, { method: 'POST' })).toMatchObject({ response: { status }, attempts: 1 });
    });

    test('POST is not sent again when the connection breaks, but when there was none', async () => {
      const url = await serve((request) => request.socket.destroy());
      expect(await get(url, { method: 'POST' })).toMatchObject({ error: { ambiguous: true }, attempts: 1 });
      expect(await get(url)).toMatchObject({ error: { ambiguous: false }, attempts: 3 });
      expect(await get(DEAD_URL, { method: 'POST' })).toMatchObject({
        error: { ambiguous: false },
        attempts: 3,
      });
    });

    const resetIn5 = () => ({
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 5),
    });

    test.each<[number, string, () => Record<string, string>]>([
      [429, 'nothing', () => ({})],
      [429, 'retry-after', () => ({ 'retry-after': '5' })],
      [503, 'retry-after', () => ({ 'retry-after': '5' })],
      [403, 'retry-after', () => ({ 'retry-after': '5' })],
      [403, 'x-ratelimit-reset', resetIn5],
    ])('POST waits out a rate limit: %d with %s', async (status, _with, headersNow) => {
      const headers = headersNow();
      const url = await serve((_, response, nth) => json(response, nth === 1 ? status : 201, {}, headers));
      const { response, slept } = await get(url, { method: 'POST' });
      expect(response?.status).toBe(201);
      expect(slept).toHaveLength(1);
      if (Object.keys(headers).length > 0) expect(slept[0]).toBeGreaterThan(3_000);
    });

    test('a rate limit beyond the deadline is answered as it is', async () => {
      const url = await serve((_, response) => json(response, 403, {}, { 'retry-after': '3600' }));
      expect(await get(url)).toMatchObject({ response: { status: 403 }, attempts: 1, slept: [] });
    });

    test('end with the signal', async () => {
      const reason = new Error('cancelled');
      const signal = AbortSignal.abort(reason);
      expect(await get('http://127.0.0.1:9/', {}, { signal })).toMatchObject({ error: reason, attempts: 0 });
    });
  });

  describe('redirects', () => {
    test('of what was renamed are followed within the host', async () => {
      const url = await serve((request, response) => {
        if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
        else json(response, 200, { auth: request.headers.authorization });
      });
      const { response, attempts } = await get(`${url}/old`, { headers: { authorization: 'token not-a-real-one' } });
      expect(await response?.json()).toEqual({ auth: 'token not-a-real-one' });
      expect(attempts).toBe(2);
    });

    test('to another host are refused', async () => {
      let asked = 0;
      const other = await serve((_, response) => json(response, 200, { asked: ++asked }));
      const url = await serve((_, response) => response.writeHead(302, { location: other }).end());
      expect((await get(url)).error).toMatchObject({ code: 'redirected' });
      expect(asked).toBe(0);
    });

    test('without a place, in a circle, or of a POST are refused', async () => {
      const nowhere = await serve((_, response) => response.writeHead(302, { location: 'http://' }).end());
      expect((await get(nowhere)).error).toMatchObject({ code: 'redirected' });
      const circle = await serve((_, response) => response.writeHead(302, { location: '/' }).end());
      expect(await get(circle)).toMatchObject({ error: { code: 'redirected' }, attempts: 4 });
      expect(await get(circle, { method: 'POST' })).toMatchObject({ error: { code: 'redirected' }, attempts: 1 });
    });
  });
});

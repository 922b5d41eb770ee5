import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createHttp, type HttpOptions } from '../../src/http/create-http.ts';
import type { HttpAnswer, HttpRequest } from '../../src/http/http.ts';
import { TransportError } from '../../src/http/http-failures.ts';
import { UsageMeter } from '../../src/http/usage-meter.ts';
import { bodyOf, closeServers, DEAD_URL, json, serve } from './loopback.ts';

describe('create http', () => {
  afterEach(closeServers);

  /** Sends one request with small bounds and says what came of it and how many attempts it took. */
  async function send(
    url: string,
    request: Partial<HttpRequest> = {},
    options: Partial<HttpOptions> = {},
  ): Promise<{ answer?: HttpAnswer; error?: unknown; attempts: number }> {
    const meter = new UsageMeter();
    const http = createHttp({ party: 'ias', meter, retries: 3, backoffMs: 1, attemptTimeoutMs: 2_000, ...options });
    const call = { signal: new AbortController().signal, deadlineAt: Date.now() + 60_000 };
    try {
      const answer = await http({ method: 'GET', url, repeat: 'always', call, ...request });
      return { answer, attempts: meter.snapshot().requests.ias };
    } catch (error) {
      return { error, attempts: meter.snapshot().requests.ias };
    }
  }

  describe('what is sent', () => {
    test('JSON with its content type and the given headers', async () => {
      const seen: unknown[] = [];
      const url = await serve((request, response) => {
        void bodyOf(request).then((body) => {
          seen.push(request.method, request.headers['content-type'], request.headers['x-api-key'], body);
          json(response, 200, {});
        });
      });
      await send(`${url}/a?b=c`, { method: 'POST', json: { name: 'ä' }, headers: { 'x-api-key': 'not-a-real-key' } });
      expect(seen).toEqual(['POST', 'application/json', 'not-a-real-key', '{"name":"ä"}']);
    });

    test('forms, url-encoded, asking for JSON', async () => {
      const seen: unknown[] = [];
      const url = await serve((request, response) => {
        void bodyOf(request).then((body) => {
          seen.push(request.headers['content-type'], request.headers.accept, body);
          json(response, 200, {});
        });
      });
      await send(url, { method: 'POST', form: { grant_type: 'client_credentials' } });
      expect(seen).toEqual([
        'application/x-www-form-urlencoded;charset=UTF-8',
        'application/json',
        'grant_type=client_credentials',
      ]);
    });

    test('the whole body again with each attempt', async () => {
      const bodies: string[] = [];
      const url = await serve((request, response, nth) => {
        void bodyOf(request).then((body) => {
          bodies.push(body);
          json(response, nth < 3 ? 503 : 200, {});
        });
      });
      const { answer } = await send(url, { method: 'POST', json: { a: 1 } });
      expect(answer?.status).toBe(200);
      expect(bodies).toEqual(['{"a":1}', '{"a":1}', '{"a":1}']);
    });
  });

  describe('what comes back', () => {
    test('status, headers and parsed body', async () => {
      const url = await serve((_, response) => json(response, 201, { id: 7 }, { 'x-trace': 'abc' }));
      const { answer, attempts } = await send(url);
      expect(answer).toMatchObject({ status: 201, body: { id: 7 } });
      expect(answer?.headers.get('x-trace')).toBe('abc');
      expect(attempts).toBe(1);
    });

    test('JSON whatever the content type says', async () => {
      const url = await serve((_, response) => response.setHeader('content-type', 'text/html').end('{"id":7}'));
      expect((await send(url)).answer?.body).toEqual({ id: 7 });
    });

    test('no body for an empty 2xx', async () => {
      const url = await serve((_, response) => response.writeHead(204).end());
      expect((await send(url)).answer).toMatchObject({ status: 204, body: undefined });
    });

    test('an error status with its JSON body, at once when it is final', async () => {
      const url = await serve((_, response) => json(response, 400, { error: 'no' }));
      const { answer, attempts } = await send(url);
      expect(answer).toMatchObject({ status: 400, body: { error: 'no' } });
      expect(attempts).toBe(1);
    });

    test('an error status without a body when that is HTML or breaks off', async () => {
      const html = await serve((_, response) => response.writeHead(404).end('<html>'));
      expect((await send(html)).answer).toMatchObject({ status: 404, body: undefined });
      const broken = await serve((_, response) => {
        response.writeHead(404, { 'content-length': '100' }).write('{"error":');
        setTimeout(() => response.destroy(), 10);
      });
      expect((await send(broken)).answer).toMatchObject({ status: 404, body: undefined });
    });
  });

  describe('retries', () => {
    test.each([408, 425, 429, 500, 502, 503, 504, 529])('%d passes by itself', async (status) => {
      const url = await serve((_, response, nth) => json(response, nth === 1 ? status : 200, {}));
      const { answer, attempts } = await send(url);
      expect(answer?.status).toBe(200);
      expect(attempts).toBe(2);
    });

    test('end with the last answer when they are used up', async () => {
      const url = await serve((_, response, nth) => json(response, 500, { nth }));
      const { answer, attempts } = await send(url);
      expect(answer).toMatchObject({ status: 500, body: { nth: 4 } });
      expect(attempts).toBe(4);
    });

    test('are not made for an answer that is final', async () => {
      const url = await serve((_, response) => json(response, 503, { contentId: 'c' }));
      const isFinal = (answer: HttpAnswer) => typeof answer.body === 'object';
      expect(await send(url, { isFinal })).toMatchObject({ answer: { status: 503 }, attempts: 1 });
    });

    test.each([
      [429, 2],
      [503, 2],
      [500, 1],
      [502, 1],
      [504, 1],
    ])('of what could be billed twice: %d takes %d attempts', async (status, expected) => {
      const url = await serve((_, response, nth) => json(response, nth === 1 ? status : 200, {}));
      expect((await send(url, { method: 'POST', json: {}, repeat: 'if-not-processed' })).attempts).toBe(expected);
    });

    test('of a refused connection, also of what could be billed twice', async () => {
      const { error, attempts } = await send(DEAD_URL, { method: 'POST', repeat: 'if-not-processed' });
      expect(error).toMatchObject({ code: 'unreachable', ambiguous: false });
      expect(attempts).toBe(4);
    });

    test('of a connection that breaks, but not of what could be billed twice', async () => {
      const url = await serve((request) => request.socket.destroy());
      expect(await send(url)).toMatchObject({ error: { code: 'unreachable', ambiguous: false }, attempts: 4 });
      expect(await send(url, { method: 'POST', repeat: 'if-not-processed' })).toMatchObject({
        error: { code: 'unreachable', ambiguous: true },
        attempts: 1,
      });
    });

    test('keep to the deadline when the pause would pass it', async () => {
      const url = await serve((_, response) => json(response, 500, {}));
      const call = { signal: new AbortController().signal, deadlineAt: Date.now() - 1 };
      expect(await send(url, { call })).toMatchObject({ answer: { status: 500 }, attempts: 1 });
    });
  });

  describe('Retry-After', () => {
    test('in seconds and as a date is waited for', async () => {
      const slept: number[] = [];
      const now = Date.parse('2026-11-20T10:00:00Z');
      const clock = { now: () => now, sleep: async (ms: number) => void slept.push(ms) };
      const url = await serve((_, response, nth) => {
        const value = [undefined, '7', 'Fri, 20 Nov 2026 10:00:09 GMT'][nth];
        json(response, value === undefined ? 200 : 429, {}, value === undefined ? {} : { 'retry-after': value });
      });
      const call = { signal: new AbortController().signal, deadlineAt: now + 60_000 };
      expect((await send(url, { call }, { clock })).answer?.status).toBe(200);
      expect(slept).toEqual([7_000, 9_000]);
    });

    test('beyond the deadline ends the request at once', async () => {
      const url = await serve((_, response) => json(response, 503, {}, { 'retry-after': '3600' }));
      const { error, attempts } = await send(`${url}/v1?token=abc`);
      expect(error).toMatchObject({ code: 'retry-later' });
      expect(String(error)).toMatch(/GET 127\.0\.0\.1:\d+\/v1: answered 503 and asked to come back in 3600 s/);
      expect(attempts).toBe(1);
    });
  });

  describe('bounds', () => {
    test('no answer at all ends with the attempt', async () => {
      const url = await serve(() => undefined);
      const result = await send(url, { method: 'POST' }, { attemptTimeoutMs: 30, retries: 1 });
      expect(result).toMatchObject({ error: { code: 'attempt-timeout', ambiguous: true }, attempts: 2 });
    });

    test('time of an attempt is measured by the timer that is given', async () => {
      const url = await serve(() => undefined);
      const asked: number[] = [];
      let cleared = 0;
      const timer = (ms: number, act: () => void) => {
        asked.push(ms);
        setTimeout(act, 5);
        return () => {
          cleared += 1;
        };
      };
      const result = await send(url, {}, { attemptTimeoutMs: 20_000, retries: 0, timer });
      expect(result.error).toMatchObject({ code: 'attempt-timeout' });
      expect([asked, cleared]).toEqual([[20_000], 1]);
    });

    test('a body that trickles ends with the attempt', async () => {
      const url = await serve((_, response) => {
        response.writeHead(200).write('{');
        const timer = setInterval(() => response.write(' '), 5);
        response.on('close', () => clearInterval(timer));
      });
      const result = await send(url, {}, { attemptTimeoutMs: 40, retries: 0 });
      expect(result).toMatchObject({ error: { code: 'attempt-timeout', ambiguous: false }, attempts: 1 });
    });

    test('a body beyond the limit is not read', async () => {
      const url = await serve((_, response) => response.end('x'.repeat(50_000)));
      expect(await send(url, {}, { maxBytes: 10_000 })).toMatchObject({ error: { code: 'too-large' }, attempts: 1 });
    });

    test('a small body that unpacks to a large one counts as large', async () => {
      const packed = gzipSync(Buffer.alloc(5_000_000));
      const url = await serve((_, response) => response.setHeader('content-encoding', 'gzip').end(packed));
      expect(await send(url, {}, { maxBytes: 1_000_000 })).toMatchObject({ error: { code: 'too-large' } });
    });

    test.each(['{"id":', '<html></html>'])('a 2xx with %s is malformed', async (text) => {
      const url = await serve((_, response) => response.end(text));
      const result = await send(url, { method: 'POST', repeat: 'if-not-processed' });
      expect(result).toMatchObject({ error: { code: 'malformed', ambiguous: true }, attempts: 1 });
    });

    test('a 2xx that breaks off is malformed', async () => {
      const url = await serve((_, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('{"id":7');
        setTimeout(() => response.destroy(), 10);
      });
      expect(await send(url, {}, { retries: 1 })).toMatchObject({ error: { code: 'malformed' }, attempts: 2 });
    });

    test('a status that HTTP does not know is malformed', async () => {
      const url = await serve((_, response) => json(response, 799, {}));
      expect(await send(url, {}, { retries: 0 })).toMatchObject({ error: { code: 'malformed' } });
    });

    test('a redirect is refused and its target never asked', async () => {
      let asked = 0;
      const target = await serve((_, response) => json(response, 200, { asked: ++asked }));
      const url = await serve((_, response) => response.writeHead(307, { location: target }).end());
      expect(await send(url)).toMatchObject({ error: { code: 'redirected' }, attempts: 1 });
      expect(asked).toBe(0);
    });
  });

  describe('the signal of the call', () => {
    const timeIsUp = new DOMException('The budget is used up.', 'TimeoutError');

    test('ends a request by time as out-of-time', async () => {
      const url = await serve(() => undefined);
      const stop = new AbortController();
      setTimeout(() => stop.abort(timeIsUp), 20);
      const call = { signal: stop.signal, deadlineAt: Date.now() + 60_000 };
      expect(await send(url, { method: 'POST', call })).toMatchObject({
        error: { code: 'out-of-time', ambiguous: true },
        attempts: 1,
      });
    });

    test('ends a pause by time with the answer that came before it', async () => {
      const url = await serve((_, response) => json(response, 429, {}, { 'retry-after': '30' }));
      const stop = new AbortController();
      setTimeout(() => stop.abort(timeIsUp), 40);
      const call = { signal: stop.signal, deadlineAt: Date.now() + 60_000 };
      expect(await send(url, { call })).toMatchObject({ answer: { status: 429 }, attempts: 1 });
    });

    test('ends everything with its own reason when the run is cancelled', async () => {
      const reason = new Error('cancelled by SIGTERM');
      const url = await serve(() => undefined);
      const stop = new AbortController();
      const sent = send(url, { call: { signal: stop.signal, deadlineAt: Date.now() + 60_000 } });
      setTimeout(() => stop.abort(reason), 20);
      expect((await sent).error).toBe(reason);
    });

    test('that has aborted already sends nothing', async () => {
      const call = { signal: AbortSignal.abort(timeIsUp), deadlineAt: Date.now() + 60_000 };
      expect(await send('http://127.0.0.1:9/', { method: 'POST', call })).toMatchObject({
        error: { code: 'out-of-time', ambiguous: false },
        attempts: 0,
      });
    });
  });

  test('messages name method, host and path, and neither query nor headers', async () => {
    const { error } = await send(`${DEAD_URL}/v1/score?signature=secret`, {
      headers: { authorization: 'secret' },
    });
    expect(error).toBeInstanceOf(TransportError);
    expect(String(error)).toMatch(/GET 127\.0\.0\.1:\d+\/v1\/score: no connection could be made \(ECONNREFUSED\)\.$/);
  });

  test('a defect in a fetch is not taken for an answer', async () => {
    const isFinal = () => {
      throw new RangeError('defect');
    };
    const url = await serve((_, response) => json(response, 500, {}));
    expect((await send(url, { isFinal })).error).toBeInstanceOf(RangeError);
  });

  describe('an outage', () => {
    const call = { signal: new AbortController().signal, deadlineAt: Date.now() + 60_000 };
    const request = (url: string): HttpRequest => ({ method: 'GET', url, repeat: 'always', call });

    test('costs a handful of requests, however many want to be sent', async () => {
      const url = await serve((_, response) => json(response, 503, {}));
      const meter = new UsageMeter();
      const http = createHttp({ party: 'vidmob', meter, backoffMs: 1 });
      const outcomes = await Promise.allSettled(Array.from({ length: 200 }, () => http(request(url))));
      for (let again = 0; again < 200; again += 1) outcomes.push(...(await Promise.allSettled([http(request(url))])));
      expect(outcomes.at(-1)).toMatchObject({ reason: { code: 'left-alone' } });
      expect(meter.snapshot().requests.vidmob).toBeLessThanOrEqual(200 + 10);
    });

    test('of one host leaves the others as they are', async () => {
      const [out, well] = [DEAD_URL, await serve((_, response) => json(response, 200, {}))];
      const http = createHttp({ party: 'ias', meter: new UsageMeter(), backoffMs: 1 });
      for (let attempt = 0; attempt < 3; attempt += 1) await http(request(out)).catch(() => undefined);
      await expect(http(request(out))).rejects.toMatchObject({ code: 'left-alone' });
      expect(await http(request(well))).toMatchObject({ status: 200 });
    });

    test('is over with the first answer, final ones of an error status included', async () => {
      let isOut = true;
      const url = await serve((_, response) => json(response, 503, isOut ? {} : { contentId: 'final' }));
      let now = Date.now();
      const clock = { now: () => now, sleep: async () => undefined };
      const http = createHttp({ party: 'ias', meter: new UsageMeter(), clock, backoffMs: 1 });
      const isFinal = ({ body }: HttpAnswer) => (body as { contentId?: string }).contentId !== undefined;
      for (let attempt = 0; attempt < 2; attempt += 1) await http({ ...request(url), isFinal });
      await expect(http({ ...request(url), isFinal })).rejects.toMatchObject({ code: 'left-alone' });
      isOut = false;
      now += 2_000;
      for (let attempt = 0; attempt < 6; attempt += 1) {
        expect(await http({ ...request(url), isFinal })).toMatchObject({ status: 503 });
      }
    });
  });

  describe('time that is up during a retry', () => {
    test('says what went wrong before', async () => {
      const url = await serve(() => undefined);
      const deadline = new AbortController();
      setTimeout(() => deadline.abort(new DOMException('up', 'TimeoutError')), 150);
      const call = { signal: deadline.signal, deadlineAt: Date.now() + 60_000 };
      const { error, attempts } = await send(url, { call }, { attemptTimeoutMs: 60 });
      expect(error).toMatchObject({ code: 'attempt-timeout' });
      expect(attempts).toBeGreaterThan(1);
    });

    test('is the answer that came before', async () => {
      const url = await serve((_, response, nth) => {
        if (nth === 1) json(response, 503, {});
      });
      const deadline = new AbortController();
      setTimeout(() => deadline.abort(new DOMException('up', 'TimeoutError')), 100);
      const call = { signal: deadline.signal, deadlineAt: Date.now() + 60_000 };
      expect((await send(url, { call })).answer).toMatchObject({ status: 503 });
    });
  });
});

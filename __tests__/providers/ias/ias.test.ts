import { describe, expect, test } from '@jest/globals';
import type { HttpRequest } from '../../../src/http/http.ts';
import { UsageMeter } from '../../../src/http/usage-meter.ts';
import { createIas } from '../../../src/providers/ias/ias.ts';
import type { Ticket } from '../../../src/providers/provider.ts';
import { creative } from '../../support/creatives.ts';
import { call, type Reply, scriptedHttp, transportError } from '../../support/scripted-http.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

const NOW = Date.UTC(2026, 0, 1);
const ticket: Ticket = { id: 'c-1', submittedAt: NOW, stage: 'first' };
const GARM = { adult: 'S', arms: 'M', drugs: 'h', hate: 'F', obscene: 'l', spam: 'Q', terror: 7 };

/** IAS as the client sees it: tokens are always given, everything else is scripted by path. */
function iasWith(reply: (request: HttpRequest, nth: number) => Reply) {
  let issued = 0;
  const meter = new UsageMeter();
  const clock = virtualClock(NOW);
  const { http, requests } = scriptedHttp((request, nth) => {
    if (!request.url.startsWith('https://auth.')) return reply(request, nth);
    issued += 1;
    return { body: { access_token: `token-${issued}`, expires_in: 3600 } };
  });
  const ias = createIas({
    http,
    url: 'https://ias.example.com/',
    tokenUrl: 'https://auth.example.com/token',
    clientId: 'client',
    clientSecret: 'not-a-real-secret',
    clock,
    mask: () => undefined,
    meter,
  });
  const calls = () => requests.filter(({ url }) => !url.startsWith('https://auth.'));
  return { ias, calls, clock, submitted: () => meter.snapshot().submitted.ias, issued: () => issued };
}

describe('submitting', () => {
  test('sends one URL with what is known of it, and gives a ticket', async () => {
    const { ias, calls, submitted } = iasWith(() => ({ body: { contentId: 'c-1' } }));
    const asset = creative({ title: 'T', description: 'D', language: ['en-US', 'es-MX'] });
    expect(await ias.submit(asset, call())).toEqual({
      kind: 'working',
      ticket,
      on: 'IAS has accepted the asset',
      pollAgain: 'later',
    });
    expect(calls()).toMatchObject([
      {
        method: 'POST',
        url: 'https://ias.example.com/v1/score',
        headers: { authorization: 'Bearer token-1' },
        json: { url: [asset.url], title: 'T', description: 'D', language: ['en-US', 'es-MX'] },
        repeat: 'if-not-processed',
      },
    ]);
    expect(submitted()).toBe(1);
  });

  test('takes the name for a title and says nothing of an unknown language', async () => {
    const { ias, calls } = iasWith(() => ({ body: { contentId: 'c-1' } }));
    await ias.submit(creative({ name: 'N' }), call());
    expect(JSON.parse(JSON.stringify(calls()[0]?.json))).toEqual({
      url: ['https://cdn.example.com/spring-15s.mp4'],
      title: 'N',
    });
  });

  test('links that differ by their signature only need one submission', () => {
    const { ias } = iasWith(() => ({}));
    const signed = (signature: string) =>
      ias.requestKey(creative({ url: `https://cdn.example.com/a.mp4?X-Amz-Signature=${signature}` }));
    expect(signed('a')).toBe(signed('b'));
    expect(signed('a')).not.toBe(ias.requestKey(creative()));
  });

  test('400 refuses the asset', async () => {
    const { ias, submitted } = iasWith(() => ({ status: 400, body: { error: 'bad url' } }));
    expect(await ias.submit(creative(), call())).toMatchObject({ assessment: { status: 'rejected', ticket: null } });
    expect(submitted()).toBe(0);
  });

  test('failed with a contentId is final', async () => {
    const { ias, calls } = iasWith(() => ({
      status: 503,
      body: { contentId: 'c-9', status: 'failed', error: 'codec' },
    }));
    expect(await ias.submit(creative(), call())).toMatchObject({
      assessment: { status: 'rejected', ticket: 'c-9', reason: 'IAS could not score the asset: codec' },
    });
    expect(
      calls()[0]?.isFinal?.({ status: 503, headers: new Headers(), body: { contentId: 'c', status: 'failed' } }),
    ).toBe(true);
    expect(calls()[0]?.isFinal?.({ status: 503, headers: new Headers(), body: { error: 'busy' } })).toBe(false);
  });

  test.each([{ status: 503, body: { error: 'busy' } }, { status: 500 }, { status: 429 }, { body: { error: 'oops' } }])(
    '%j may pass, any number of times',
    async (reply) => {
      const { ias } = iasWith(() => reply);
      for (let nth = 0; nth < 3; nth += 1) {
        expect(await ias.submit(creative(), call())).toMatchObject({ kind: 'failed-for-now' });
      }
    },
  );

  test('with the run cancelled or out of time rejects', async () => {
    const { ias } = iasWith(() => transportError('out-of-time', true));
    await expect(ias.submit(creative(), call())).rejects.toMatchObject({ code: 'out-of-time' });
  });
});

describe('a submission that may have been accepted', () => {
  test('is repeated once, and the answer says so', async () => {
    const { ias, calls, submitted } = iasWith(({ url }, nth) => {
      if (url.endsWith('/v1/results')) return { body: { status: 'completed', garmScores: { hate: 'S' } } };
      return nth === 1 ? transportError('unreachable', true) : { body: { contentId: 'c-2' } };
    });
    const progress = await ias.submit(creative(), call());
    expect(progress).toMatchObject({ kind: 'working', ticket: { id: 'c-2', stage: 'repeated' } });
    expect(calls()).toHaveLength(2);
    expect(submitted()).toBe(2);
    const answer = await ias.check(creative(), (progress as { ticket: Ticket }).ticket, call());
    expect(answer).toMatchObject({ assessment: { warnings: [expect.stringContaining('sent this creative twice')] } });
  });

  test.each([
    transportError('attempt-timeout', true),
    transportError('malformed', true),
    { status: 502 },
    { status: 504 },
    { body: { hello: 1 } },
  ])('is never sent a third time: %j', async (reply) => {
    const { ias, calls, submitted } = iasWith(() => reply);
    const first = await ias.submit(creative(), call());
    const last = first.kind === 'settled' ? first : await ias.submit(creative(), call());
    expect(last).toMatchObject({ assessment: { status: 'unavailable', ticket: null } });
    expect(calls()).toHaveLength(2);
    expect(submitted()).toBe(2);
  });

  test('does not count against another creative', async () => {
    const { ias } = iasWith((_, nth) =>
      nth % 2 === 1 ? transportError('unreachable', true) : { body: { contentId: 'c' } },
    );
    expect(await ias.submit(creative({ id: 'a' }), call())).toMatchObject({ kind: 'working' });
    expect(await ias.submit(creative({ id: 'b' }), call())).toMatchObject({ kind: 'working' });
  });
});

describe('access', () => {
  test.each([
    { status: 401 },
    { status: 400, body: { error: 'invalid_token', error_description: 'Access token expired' } },
    { status: 200, body: { error: 'invalid_token' } },
  ])('an expired token is replaced once and the call repeated: %j', async (reply) => {
    const { ias, calls, issued } = iasWith((_, nth) => (nth === 1 ? reply : { body: { contentId: 'c-1' } }));
    expect(await ias.submit(creative(), call())).toMatchObject({ kind: 'working', ticket });
    expect(calls().map(({ headers }) => headers?.['authorization'])).toEqual(['Bearer token-1', 'Bearer token-2']);
    expect(issued()).toBe(2);
  });

  test('tokens that are all iasRefused are no access', async () => {
    const { ias, calls } = iasWith(() => ({ status: 401 }));
    expect(await ias.check(creative(), ticket, call())).toMatchObject({
      assessment: {
        status: 'unavailable',
        reason: 'IAS gives no access with these credentials: 401.',
        remedy: 'Check the inputs ias-client-id and ias-client-secret, and ias-token-url.',
      },
    });
    expect(calls()).toHaveLength(2);
  });

  /** IAS whose token URL is scripted. */
  const withTokenUrl = (reply: (nth: number) => Reply) => {
    const { http } = scriptedHttp((request, nth) =>
      request.url.startsWith('https://auth.') ? reply(nth) : { status: 401 },
    );
    return createIas({
      http,
      url: 'https://ias.example.com',
      tokenUrl: 'https://auth.example.com/token',
      clientId: 'client',
      clientSecret: 'not-a-real-secret',
      clock: virtualClock(NOW),
      mask: () => undefined,
      meter: new UsageMeter(),
    });
  };

  test('credentials iasRefused with 400 are not the fault of the asset', async () => {
    const ias = withTokenUrl(() => ({ status: 400, body: { error: 'invalid_client' } }));
    expect(await ias.submit(creative(), call())).toMatchObject({
      assessment: {
        status: 'unavailable',
        reason: 'IAS gives no access with these credentials: 400, invalid_client',
      },
    });
  });

  test('a token URL in trouble may recover, also when a token is replaced', async () => {
    const down = withTokenUrl(() => ({ status: 503 }));
    expect(await down.submit(creative(), call())).toMatchObject({ kind: 'failed-for-now' });
    const later = withTokenUrl((nth) => (nth === 1 ? { body: { access_token: 'a' } } : { status: 503 }));
    expect(await later.submit(creative(), call())).toMatchObject({ kind: 'failed-for-now' });
  });
});

describe('looking', () => {
  const looked = async (reply: Reply, given: Ticket = ticket) => {
    const { ias, calls } = iasWith(() => reply);
    return { progress: await ias.check(creative(), given, call()), request: calls()[0] };
  };

  test.each(['completed', 'complete', 'COMPLETED', 'processing completed'])('%s brings the levels', async (status) => {
    const { progress, request } = await looked({ body: { contentId: 'c-1', status, garmScores: GARM } });
    expect(progress).toEqual({
      kind: 'settled',
      assessment: {
        status: 'scored',
        ticket: 'c-1',
        reused: false,
        answeredAt: '2026-01-01T00:00:00.000Z',
        warnings: [],
        garm: { adult: 'safe', arms: 'medium', drugs: 'high', hate: 'floor', obscene: 'low', spam: null, terror: null },
      },
    });
    expect(request).toMatchObject({
      method: 'POST',
      url: 'https://ias.example.com/v1/results',
      json: { contentId: 'c-1' },
      repeat: 'always',
    });
  });

  test('completed without levels has none', async () => {
    expect((await looked({ body: { status: 'completed' } })).progress).toMatchObject({ assessment: { garm: {} } });
  });

  test.each([
    ['processing', 'IAS is scoring the asset'],
    ['queued', 'IAS says "queued"'],
  ])('%s is looked at again', async (status, on) => {
    expect((await looked({ body: { contentId: 'c-1', status } })).progress).toEqual({
      kind: 'working',
      ticket,
      on,
      pollAgain: 'later',
    });
  });

  test.each([
    { status: 503, body: { contentId: 'c-1', status: 'failed', error: 'codec' } },
    { status: 200, body: { status: 'failed', error: 'codec' } },
  ])('failed refuses the asset: %j', async (reply) => {
    expect((await looked(reply)).progress).toMatchObject({
      assessment: { status: 'rejected', ticket: 'c-1', reason: 'IAS could not score the asset: codec' },
    });
  });

  test('failed without a word of why refuses it all the same', async () => {
    expect((await looked({ body: { status: 'failed' } })).progress).toMatchObject({
      assessment: { reason: 'IAS could not score the asset.' },
    });
  });

  test('unknown is "not yet" for two minutes', async () => {
    const reply = { status: 404, body: { error: 'Not found' } };
    expect((await looked(reply, { ...ticket, submittedAt: NOW - 119_000 })).progress).toMatchObject({
      kind: 'working',
    });
    expect((await looked(reply, { ...ticket, submittedAt: NOW - 120_000 })).progress).toMatchObject({
      assessment: { status: 'unavailable', ticket: 'c-1' },
    });
  });

  test.each([
    { status: 503, body: { error: 'busy' } },
    { body: { contentId: 'c-2', status: 'completed', garmScores: GARM } },
    { body: { status: 'completed', garmScores: 'S' } },
    { body: [] },
    { body: undefined },
    transportError('unreachable'),
  ])('%j is no answer', async (reply) => {
    expect((await looked(reply)).progress).toMatchObject({ kind: 'failed-for-now' });
  });
});

describe('peeking', () => {
  test.each<[string, Reply, number, string]>([
    ['processing', { body: { status: 'processing' } }, 0, 'working'],
    ['completed', { body: { status: 'completed', garmScores: GARM } }, 0, 'changed'],
    ['failed', { status: 503, body: { contentId: 'c-1', status: 'failed' } }, 0, 'changed'],
    ['404 at first', { status: 404 }, 0, 'working'],
    ['404 for good', { status: 404 }, 120_000, 'changed'],
    ['403', { status: 403 }, 0, 'unknown'],
    ['busy', { status: 503, body: { error: 'busy' } }, 0, 'unknown'],
    ['nothing', transportError('unreachable'), 0, 'unknown'],
    ['nothing in time', transportError('out-of-time'), 0, 'unknown'],
  ])('asks for the results, which need no creative: %s', async (_, reply, age, probe) => {
    const { ias, calls } = iasWith(() => reply);
    expect(await ias.probe({ ...ticket, submittedAt: NOW - age }, call())).toBe(probe);
    expect(calls()).toMatchObject([{ method: 'POST', json: { contentId: 'c-1' }, repeat: 'always' }]);
  });
});

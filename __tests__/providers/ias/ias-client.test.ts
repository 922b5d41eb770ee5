import { describe, expect, test } from '@jest/globals';
import type { Http } from '../../../src/http/http.ts';
import { createTokens } from '../../../src/providers/ias/ias-client.ts';
import { call, type Reply, scriptedHttp, transportError } from '../../support/scripted-http.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

const BASIC = btoa('client:not-a-real-secret');

function tokensFrom(http: Http, clock = virtualClock()) {
  const masked: string[] = [];
  const tokens = createTokens({
    http,
    tokenUrl: 'https://auth.example.com/oauth/token',
    clientId: 'client',
    clientSecret: 'not-a-real-secret',
    clock,
    mask: (secret) => masked.push(secret),
  });
  return { tokens, masked };
}

const numbered =
  (expires_in?: unknown) =>
  (_: unknown, nth: number): Reply => ({
    body: { access_token: `token-${nth}`, token_type: 'bearer', ...(expires_in !== undefined && { expires_in }) },
  });

describe('a token', () => {
  test('is asked for with the credentials in the header only, and masked', async () => {
    const { http, requests } = scriptedHttp(numbered(3600));
    const { tokens, masked } = tokensFrom(http);
    expect(await tokens(call())).toEqual({ kind: 'token', value: 'token-1' });
    expect(requests[0]).toMatchObject({
      method: 'POST',
      headers: { accept: 'application/json', authorization: `Basic ${BASIC}` },
      form: { grant_type: 'client_credentials' },
      repeat: 'always',
    });
    expect(masked).toEqual([BASIC, 'token-1']);
  });

  test('is asked for once, however many calls wait', async () => {
    const { http, requests } = scriptedHttp(numbered(3600));
    const { tokens } = tokensFrom(http);
    const given = await Promise.all(Array.from({ length: 50 }, () => tokens(call())));
    expect(new Set(given.map((token) => token.kind === 'token' && token.value))).toEqual(new Set(['token-1']));
    expect(requests).toHaveLength(1);
  });

  test.each([
    [3600, 3_539_000, 2_000],
    ['100', 89_000, 2_000],
    [undefined, 269_000, 2_000],
    ['soon', 269_000, 2_000],
  ])('that expires in %j s is used until shortly before', async (expiresIn, early, further) => {
    const clock = virtualClock();
    const { http } = scriptedHttp(numbered(expiresIn));
    const { tokens } = tokensFrom(http, clock);
    await tokens(call());
    await clock.run(clock.sleep(early));
    expect(await tokens(call())).toMatchObject({ value: 'token-1' });
    await clock.run(clock.sleep(further));
    expect(await tokens(call())).toMatchObject({ value: 'token-2' });
  });

  test('that turned out stale is replaced once for all who used it', async () => {
    const { http, requests } = scriptedHttp(numbered(3600));
    const { tokens } = tokensFrom(http);
    await tokens(call());
    const renewed = await Promise.all([tokens(call(), 'token-1'), tokens(call(), 'token-1')]);
    expect(renewed).toEqual([
      { kind: 'token', value: 'token-2' },
      { kind: 'token', value: 'token-2' },
    ]);
    expect(await tokens(call(), 'token-1')).toMatchObject({ value: 'token-2' });
    expect(requests).toHaveLength(2);
  });
});

describe('no token', () => {
  test('credentials that are iasRefused are not tried again', async () => {
    const { http, requests } = scriptedHttp(() => ({ status: 401, body: { error: 'invalid_client' } }));
    const { tokens } = tokensFrom(http);
    expect(await tokens(call())).toMatchObject({ kind: 'refused', answer: { status: 401 } });
    expect(await tokens(call())).toMatchObject({ kind: 'refused' });
    expect(requests).toHaveLength(1);
  });

  test('trouble of the token URL may pass', async () => {
    const { http } = scriptedHttp((_, nth) => (nth === 1 ? { status: 503 } : { body: { access_token: 'later' } }));
    const { tokens } = tokensFrom(http);
    expect(await tokens(call())).toMatchObject({ kind: 'refused', answer: { status: 503 } });
    expect(await tokens(call())).toMatchObject({ value: 'later' });
  });

  test('a 200 without a token is malformed', async () => {
    const { tokens, masked } = tokensFrom(scriptedHttp(() => ({ body: { access_token: '' } })).http);
    await expect(tokens(call())).rejects.toMatchObject({ code: 'malformed' });
    expect(masked).toEqual([BASIC]);
  });

  test('a broken connection is never ambiguous: tokens cost nothing', async () => {
    const { tokens } = tokensFrom(scriptedHttp(() => transportError('unreachable', true)).http);
    await expect(tokens(call())).rejects.toMatchObject({ code: 'unreachable', ambiguous: false });
  });

  test('a defect stays a defect', async () => {
    const { tokens } = tokensFrom(scriptedHttp(() => new RangeError('defect')).http);
    await expect(tokens(call())).rejects.toThrow(RangeError);
  });
});

describe('calls that wait for another one', () => {
  /** Answers when told to, and rejects with the signal of the request it belongs to. */
  function slowHttp() {
    const answers: (() => void)[] = [];
    const { http, requests } = scriptedHttp(
      ({ call: { signal } }, nth) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve(transportError('out-of-time')));
          answers.push(() => resolve({ body: { access_token: `token-${nth}` } }));
        }),
    );
    return { http, requests, answers };
  }

  test('end with their own signal', async () => {
    const { http } = slowHttp();
    const { tokens } = tokensFrom(http);
    const stop = new AbortController();
    const first = tokens(call());
    const waiting = tokens(call(stop.signal));
    stop.abort(new Error('cancelled'));
    await expect(waiting).rejects.toThrow('cancelled');
    await expect(tokens(call(AbortSignal.abort(new DOMException('up', 'TimeoutError'))))).rejects.toMatchObject({
      code: 'out-of-time',
    });
    void first;
  });

  test('ask themselves when the other one had less time', async () => {
    const { http, requests, answers } = slowHttp();
    const { tokens } = tokensFrom(http);
    const stop = new AbortController();
    const first = tokens(call(stop.signal));
    const waiting = tokens(call());
    stop.abort(new DOMException('up', 'TimeoutError'));
    await expect(first).rejects.toMatchObject({ code: 'out-of-time' });
    while (answers.length < 2) await new Promise((resolve) => setImmediate(resolve));
    answers[1]?.();
    expect(await waiting).toEqual({ kind: 'token', value: 'token-2' });
    expect(requests).toHaveLength(2);
  });
});

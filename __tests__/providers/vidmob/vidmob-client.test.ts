import { describe, expect, test } from '@jest/globals';
import type { HttpAnswer } from '../../../src/http/http.ts';
import { TransportError } from '../../../src/http/http-failures.ts';
import {
  asked,
  createClient,
  isObject,
  isSuccess,
  resultOf,
  unclear,
  uniqueIdIn,
  vidmobRefused,
} from '../../../src/providers/vidmob/vidmob-client.ts';
import { BASE, call, fakeHttp, ok } from './fake-vidmob.ts';

describe('client', () => {
  test('asks the configured host with the key, leaving out parameters without a value', async () => {
    const { http, requests } = fakeHttp({ 'GET /v1/a?format=summary,detail&name=a%26b': ok({}) });
    const ask = createClient({ http, url: `${BASE}/`, apiKey: 'not-a-real-key' });
    const query = { format: 'summary,detail', source: '', version: undefined, name: 'a&b' };
    await ask({ path: '/v1/a', query }, call);
    expect(requests).toEqual([
      {
        method: 'GET',
        url: `${BASE}/v1/a?format=summary,detail&name=a%26b`,
        headers: { authorization: 'Bearer not-a-real-key' },
        repeat: 'always',
        call,
      },
    ]);
  });

  test('posts what has a body, and repeats it as the request allows', async () => {
    const { http, requests } = fakeHttp({ 'POST /v1/a': ok({}) });
    const ask = createClient({ http, url: BASE, apiKey: 'not-a-real-key' });
    await ask({ path: '/v1/a', json: { id: 1 }, repeat: 'if-not-processed' }, call);
    expect(requests[0]).toMatchObject({ method: 'POST', json: { id: 1 }, repeat: 'if-not-processed' });
  });
});

describe('envelope', () => {
  test('an object is neither null nor a list', () => {
    expect([{}, null, [], 'a'].map(isObject)).toEqual([true, false, false, false]);
  });

  test('the result is read with and without the envelope', () => {
    expect(resultOf({ status: 'OK', result: { status: 'COMPLETE' } })).toEqual({ status: 'COMPLETE' });
    expect(resultOf({ status: 'COMPLETED', jobId: '1' })).toEqual({ status: 'COMPLETED', jobId: '1' });
    expect(resultOf(undefined)).toBeUndefined();
  });

  describe('a uniqueId is found', () => {
    test.each([
      ['at the top', { uniqueId: 'u-1' }],
      ['in the result', { result: { uniqueId: 'u-1' } }],
      ['in the error', { error: { uniqueId: 'u-1' } }],
      ['in the error context', { error: { message: 'exists', context: { uniqueId: 'u-1' } } }],
      ['in a list of details', { error: { details: [{ field: 'id' }, { uniqueId: 'u-1' }] } }],
      ['in a message that is an object', { error: { message: { text: 'exists', media: { uniqueId: 'u-1' } } } }],
      ['where it is nested least', { error: { context: { media: { uniqueId: 'u-2' } }, uniqueId: 'u-1' } }],
      ['past one that is empty', { uniqueId: '', error: { uniqueId: 'u-1' } }],
    ])('%s', (_, body) => {
      expect(uniqueIdIn(body)).toBe('u-1');
    });
  });

  test('no uniqueId is made up', () => {
    expect(uniqueIdIn({ error: { message: "A media entry with id 'X' already exists" } })).toBeUndefined();
    expect(uniqueIdIn({ uniqueId: 7 })).toBeUndefined();
    expect(uniqueIdIn(undefined)).toBeUndefined();
  });

  test('a body is not searched without end', () => {
    const deep = (levels: number): unknown => (levels === 0 ? { uniqueId: 'u-1' } : { a: deep(levels - 1) });
    expect(uniqueIdIn(deep(5))).toBe('u-1');
    expect(uniqueIdIn(deep(6))).toBeUndefined();
  });
});

describe('step', () => {
  const context = { doing: 'submitting', ticket: null };
  const answer = (status: number, body?: unknown): HttpAnswer => ({ status, headers: new Headers(), body });

  test('an answer is handed on, a failure ends the step', async () => {
    expect(await asked(Promise.resolve(answer(500)), context)).toEqual({ answer: answer(500) });
    const broken = new TransportError('unreachable', 'no connection');
    expect(await asked(Promise.reject(broken), context)).toMatchObject({
      ended: { kind: 'failed-for-now', reason: expect.stringContaining('Vidmob') },
    });
    await expect(asked(Promise.reject(new TransportError('out-of-time', 'late')), context)).rejects.toThrow('late');
  });

  test('only 2xx is success', () => {
    expect([199, 200, 201, 299, 300, 409].map((status) => isSuccess(answer(status)))).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test('a bad key names the input', () => {
    expect(
      vidmobRefused(
        answer(401, { statusCode: 401, message: 'Request is Unauthorized', error: 'Unauthorized' }),
        context,
      ),
    ).toEqual({
      kind: 'settled',
      assessment: expect.objectContaining({
        status: 'unavailable',
        reason: expect.stringContaining('Request is Unauthorized'),
        remedy: expect.stringContaining('vidmob-api-key'),
      }),
    });
  });

  test('an answer of an unknown form is tried again', () => {
    expect(unclear(answer(200, { surprise: true }), context)).toMatchObject({ kind: 'failed-for-now' });
  });
});

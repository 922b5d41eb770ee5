import { expect, test } from '@jest/globals';
import type { HttpAnswer } from '../../../src/http/http.ts';
import { TransportError } from '../../../src/http/http-failures.ts';
import { asked, isSuccess, refused, unclear } from '../../../src/providers/vidmob/step.ts';

const errand = { doing: 'submitting', ticket: null };
const answer = (status: number, body?: unknown): HttpAnswer => ({ status, headers: new Headers(), body });

test('an answer is handed on, a failure ends the step', async () => {
  expect(await asked(Promise.resolve(answer(500)), errand)).toEqual({ answer: answer(500) });
  const broken = new TransportError('unreachable', 'no connection');
  expect(await asked(Promise.reject(broken), errand)).toMatchObject({
    ended: { kind: 'failed-for-now', reason: expect.stringContaining('Vidmob') },
  });
  await expect(asked(Promise.reject(new TransportError('out-of-time', 'late')), errand)).rejects.toThrow('late');
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
    refused(answer(401, { statusCode: 401, message: 'Request is Unauthorized', error: 'Unauthorized' }), errand),
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
  expect(unclear(answer(200, { surprise: true }), errand)).toMatchObject({ kind: 'failed-for-now' });
});

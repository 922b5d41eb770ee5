import { describe, expect, test } from '@jest/globals';
import type { Progress } from '../../src/providers/provider.ts';
import {
  errorText,
  failedStep,
  probed,
  probeResult,
  refusedStep,
  unanswered,
  unclearStep,
} from '../../src/providers/step-outcomes.ts';
import { transportError } from '../support/scripted-http.ts';

describe('error text', () => {
  test.each([
    ['Vidmob, one message', { error: { identifier: 'x', message: 'No such workspace' } }, 'No such workspace'],
    ['Vidmob, a list', { error: { message: ['url must be a URL', 'id is empty'] } }, 'url must be a URL; id is empty'],
    [
      'Vidmob, unauthorized',
      { statusCode: 401, message: 'Request is Unauthorized', error: 'Unauthorized' },
      'Request is Unauthorized',
    ],
    ['IAS', { error: 'Not found' }, 'Not found'],
    ['OAuth', { error: 'invalid_token', error_description: 'Access token expired' }, 'Access token expired'],
    ['Verity, not found', { errorMessage: 'abc does not exist.' }, 'abc does not exist.'],
    [
      'Verity, errors',
      { errors: [{ reason: 'URL_MALFORMED' }, { reason: 'URL_TOO_LONG' }] },
      'URL_MALFORMED; URL_TOO_LONG',
    ],
    ['a gateway', { message: 'Forbidden' }, 'Forbidden'],
    ['an empty message beside a full one', { message: ' ', error: 'Broken' }, 'Broken'],
  ])('reads the envelope of %s', (_, body, expected) => {
    expect(errorText(body)).toBe(expected);
  });

  test.each([undefined, null, 7, {}, [], '', { error: {} }, { errors: [{}, 7] }, { status: 'OK' }])(
    'finds nothing in %j',
    (body) => {
      expect(errorText(body)).toBeUndefined();
    },
  );

  test('is one line of bounded length without control characters', () => {
    expect(errorText({ error: 'a\r\n::set-output\u001b[31m b' })).toBe('a ::set-output [31m b');
    expect(errorText({ error: 'x'.repeat(5_000) })).toHaveLength(301);
  });

  test('shows no signature of a link, not even a part of it', () => {
    const link = `https://bucket.example.com/a.mp4?X-Amz-Signature=${'f'.repeat(500)}`;
    expect(errorText({ error: `cannot fetch ${link}` })).toBe('cannot fetch https://bucket.example.com/a.mp4?…');
  });
});

describe('failure', () => {
  const ticket = { id: 't-1', submittedAt: 0, stage: 'first' };
  const step = { provider: 'IAS', doing: 'submitting', ticket: null };
  const answered = (status: number, body?: unknown) => ({ status, headers: new Headers(), body });

  test('unanswered settles with reason and remedy', () => {
    expect(unanswered('rejected', ticket, 'why', null)).toEqual({
      kind: 'settled',
      assessment: { status: 'rejected', ticket: 't-1', reason: 'why', remedy: null },
    });
  });

  describe('a request without an answer', () => {
    test.each(['unreachable', 'attempt-timeout', 'malformed'] as const)('%s may pass', (code) => {
      expect(failedStep({ ...step, error: transportError(code) })).toMatchObject({
        kind: 'failed-for-now',
        reason: `IAS brought no usable answer while submitting: POST api.example.com/: ${code}.`,
        remedy: 'Run the gate again when IAS answers.',
      });
    });

    test.each(['redirected', 'too-large'] as const)('%s does not pass', (code) => {
      expect(failedStep({ ...step, ticket, error: transportError(code) })).toMatchObject({
        kind: 'settled',
        assessment: { status: 'unavailable', ticket: 't-1' },
      });
    });

    test('asked to come back after the deadline keeps its ticket', () => {
      expect(failedStep({ ...step, ticket, error: transportError('retry-later') })).toMatchObject({
        kind: 'later-than-deadline',
        ticket,
      });
    });

    test.each([transportError('out-of-time'), new TypeError('defect')])('%s goes on to the caller', (error) => {
      expect(() => failedStep({ ...step, error })).toThrow(error);
    });
  });

  describe('an error status', () => {
    const refused = (status: number, given = {}) =>
      refusedStep({ ...step, answer: answered(status, { error: 'said so' }), credential: 'ias-key', ...given });

    test.each([400, 415, 422])('%d refuses the asset at submission', (status) => {
      expect(refused(status)).toMatchObject({
        assessment: { status: 'rejected', reason: `IAS answered ${status} while submitting: said so` },
      });
    });

    test('400 after the submission has nothing to do with the asset', () => {
      expect(refused(400, { ticket })).toMatchObject({ assessment: { status: 'unavailable', ticket: 't-1' } });
    });

    test.each([401, 403])('%d names the credential', (status) => {
      expect(refused(status)).toMatchObject({
        assessment: { status: 'unavailable', remedy: 'Check the input ias-key and what it is allowed to do.' },
      });
    });

    test.each([408, 425, 429, 500, 503, 529])('%d may pass', (status) => {
      expect(refused(status)).toMatchObject({ kind: 'failed-for-now' });
    });

    test.each([404, 405, 410])('%d makes the provider unavailable', (status) => {
      expect(refused(status)).toMatchObject({ assessment: { status: 'unavailable' } });
    });

    test('takes a detail in place of what the body says', () => {
      expect(refused(500, { detail: 'known better' })).toMatchObject({
        reason: 'IAS answered 500 while submitting: known better',
      });
    });
  });

  test('an answer of unknown form is no answer', () => {
    expect(unclearStep({ ...step, answer: answered(200, { hello: 1 }) })).toEqual({
      kind: 'failed-for-now',
      reason: 'IAS answered 200 while submitting (an answer of a form that the gate does not know).',
      remedy: 'Run the gate again; if it stays, report it.',
    });
  });
});

describe('peek', () => {
  const ticket = { id: 't', submittedAt: 0, stage: 'first' };
  const settled = (status: 'rejected' | 'unavailable', isExpired?: true): Progress => ({
    kind: 'settled',
    assessment: { status, ticket: 't', reason: '', remedy: null },
    ...(isExpired ? { isExpired } : {}),
  });

  test.each<[string, Progress, string]>([
    ['work in progress', { kind: 'working', ticket, on: 'scoring', pollAgain: 'later' }, 'working'],
    ['a refusal of the asset', settled('rejected'), 'changed'],
    ['a submission that is not known any more', settled('unavailable', true), 'changed'],
    ['a refusal of the credentials', settled('unavailable'), 'unknown'],
    ['a failure that may pass', { kind: 'failed-for-now', reason: '', remedy: null }, 'unknown'],
    ['a request to come back later', { kind: 'later-than-deadline', ticket, on: '' }, 'unknown'],
  ])('%s is told by a look', (_, progress, probe) => {
    expect(probeResult(progress)).toBe(probe);
  });

  test('a look that brings no answer tells nothing, and does not hide a defect or a cancellation', async () => {
    expect(await probed(() => Promise.reject(transportError('out-of-time')))).toBe('unknown');
    await expect(probed(() => Promise.reject(new Error('cancelled')))).rejects.toThrow('cancelled');
  });
});

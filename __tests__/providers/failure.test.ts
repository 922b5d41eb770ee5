import { describe, expect, test } from '@jest/globals';
import { failedStep, refusedStep, unanswered, unclearStep } from '../../src/providers/failure.ts';
import { transportError } from '../support/scripted-http.ts';

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

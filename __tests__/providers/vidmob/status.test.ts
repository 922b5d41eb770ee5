import { describe, expect, test } from '@jest/globals';
import { TransportError } from '../../../src/http/http-failures.ts';
import { readStatus } from '../../../src/providers/vidmob/status.ts';
import { call, clockAt, error, fakeHttp, NOW, ok, type Script, sharedWith } from './fake-vidmob.ts';

const ticket = { id: 'u/1', submittedAt: NOW, stage: 'first' };
const look = async (answer: Script, time = NOW) =>
  await readStatus(
    sharedWith(fakeHttp({ 'GET /v1/media/u%2F1/status': answer }).http, { clock: clockAt(time) }),
    ticket,
    call,
  );

test('COMPLETE means that scores are there, in any case', async () => {
  expect(await look(ok({ uniqueId: 'u/1', status: 'COMPLETE' }))).toBe('complete');
  expect(await look(ok({ status: 'complete' }))).toBe('complete');
});

test.each([
  ['PROCESSING', 'scoring'],
  ['ERROR', 'scoring, status ERROR'],
  ['DANCING', 'scoring, status DANCING'],
])('%s is not the end', async (status, on) => {
  expect(await look(ok({ status }))).toEqual({ kind: 'working', ticket, on, pollAgain: 'later' });
});

test.each(['UNSUPPORTED', 'FAILED'])('%s refuses the asset', async (status) => {
  expect(await look(ok({ status }))).toEqual({
    kind: 'settled',
    assessment: {
      status: 'rejected',
      ticket: 'u/1',
      reason: expect.stringContaining(status),
      remedy: expect.any(String),
    },
  });
});

describe('a submission that is not found', () => {
  test('is "not yet" shortly after it was accepted', async () => {
    expect(await look(error(404, 'no record'))).toMatchObject({ kind: 'failed-for-now' });
  });
  test('is lost later', async () => {
    expect(await look(error(404, 'no record'), NOW + 600_000)).toMatchObject({
      kind: 'settled',
      assessment: { status: 'unavailable', ticket: 'u/1', remedy: expect.stringContaining('version') },
    });
  });
});

test('an answer that cannot be understood is never complete', async () => {
  expect(await look({ status: 200, body: { status: 7 } })).toMatchObject({ kind: 'failed-for-now' });
  expect(await look({ status: 200 })).toMatchObject({ kind: 'failed-for-now' });
});

test('failures of the provider are values', async () => {
  expect(await look(error(503, 'busy'))).toMatchObject({ kind: 'failed-for-now' });
  expect(await look(new TransportError('unreachable', 'broken'))).toMatchObject({ kind: 'failed-for-now' });
});

import { describe, expect, test } from '@jest/globals';
import { TransportError } from '../../../src/http/http-failures.ts';
import { probeMedia, readStatus } from '../../../src/providers/vidmob/vidmob-status.ts';
import { transportError } from '../../support/scripted-http.ts';
import { call, clockAt, error, fakeHttp, NOW, ok, type Script, sharedWith } from './fake-vidmob.ts';

describe('status', () => {
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
});

describe('peek', () => {
  const MINUTES = 60_000;

  async function look(answer: Script, { stage = 'first', age = 0 } = {}) {
    const { http, names } = fakeHttp({
      'GET /v1/media/u%2F1/status': answer,
      'GET /v1/aperture/jobs/j%2F1/status': answer,
      'GET /v1/media/aperture/j%2F1': answer,
    });
    const ticket = { id: 'u/1', submittedAt: NOW - age, stage };
    return { probe: await probeMedia(sharedWith(http, { clock: clockAt() }), ticket, call), names: names() };
  }

  test.each<[string, Script, string]>([
    ['PROCESSING', ok({ status: 'PROCESSING' }), 'working'],
    ['ERROR, which is not the end', ok({ status: 'ERROR' }), 'working'],
    ['COMPLETE', ok({ status: 'COMPLETE' }), 'changed'],
    ['UNSUPPORTED', ok({ status: 'UNSUPPORTED' }), 'changed'],
    ['nothing', ok({}), 'unknown'],
    ['404 shortly after the submission', error(404, 'not found'), 'unknown'],
    ['401', error(401, 'no'), 'unknown'],
    ['503', error(503, 'later'), 'unknown'],
    ['no answer', transportError('unreachable'), 'unknown'],
  ])('the status says %s', async (_, answer, probe) => {
    const looked = await look(answer);
    expect(looked.probe).toBe(probe);
    expect(looked.names).toEqual(['GET /v1/media/u%2F1/status']);
  });

  test('a submission that Vidmob does not know any more has moved on', async () => {
    expect((await look(error(404, 'not found'), { age: 11 * MINUTES })).probe).toBe('changed');
  });

  test.each<[string, Script, string]>([
    ['still works', ok({ job_id: 'j/1', status: 'PROCESSING' }), 'working'],
    ['is done', ok({ job_id: 'j/1', status: 'COMPLETE' }), 'changed'],
    ['failed', ok({ job_id: 'j/1', status: 'FAILED' }), 'changed'],
    ['is gone', error(404, 'not found'), 'changed'],
    ['cannot be asked for', error(500, 'no'), 'unknown'],
    ['is no job', { status: 200, body: [] }, 'unknown'],
  ])('of a creative that waits for a tags job, the job is asked for: it %s', async (_, answer, probe) => {
    const guide = await look(answer, { stage: 'tagging:guide:j/1' });
    expect(guide).toEqual({ probe, names: ['GET /v1/aperture/jobs/j%2F1/status'] });
    const reference = await look(answer, { stage: 'tagging:reference:j/1' });
    expect(reference).toEqual({ probe, names: ['GET /v1/media/aperture/j%2F1'] });
  });
});

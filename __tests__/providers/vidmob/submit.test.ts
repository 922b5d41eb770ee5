import { describe, expect, test } from '@jest/globals';
import { vidmobVersion } from '../../../src/core/creative.ts';
import { TransportError } from '../../../src/http/http-failures.ts';
import { submitMedia } from '../../../src/providers/vidmob/submit.ts';
import { call, creative, error, fakeHttp, NOW, ok, type Script, sharedWith } from './fake-vidmob.ts';

const one = creative({ id: 'spring/15s', source: 'my dam' });
const VERSION = vidmobVersion(one);
const LOOKUP = `GET /v1/media/spring%2F15s/status?source=my%20dam&version=${VERSION}`;

async function submit(answers: Readonly<Record<string, Script>>, stage: 'first' | 'tagged' = 'first') {
  const fake = fakeHttp(answers);
  const shared = sharedWith(fake.http);
  const progress = await submitMedia(shared, one, stage, null, call);
  return {
    progress,
    names: fake.names(),
    requests: fake.requests,
    submitted: shared.meter.snapshot().submitted.vidmob,
  };
}

const working = (pollAgain: string, stage = 'first') => ({
  kind: 'working',
  ticket: { id: 'u-1', submittedAt: NOW, stage },
  on: 'scoring',
  pollAgain,
});

test.each([200, 201])('%d is an accepted submission', async (status) => {
  const { progress, names, submitted } = await submit({ 'POST /v1/media': ok({ uniqueId: 'u-1' }, status) });
  expect(progress).toEqual(working('later'));
  expect(names).toEqual(['POST /v1/media']);
  expect(submitted).toBe(1);
});

test('the submission after tagging has a version of its own', async () => {
  const { progress, requests } = await submit({ 'POST /v1/media': ok({ uniqueId: 'u-1' }, 201) }, 'tagged');
  expect(progress).toEqual(working('later', 'tagged'));
  expect(requests[0]).toMatchObject({ json: { version: `${VERSION}-tagged` }, repeat: 'always' });
});

describe('409 is not a failure', () => {
  test('the submission it names may be scored already', async () => {
    const { progress, names, submitted } = await submit({
      'POST /v1/media': error(409, 'exists', { context: { uniqueId: 'u-1' } }),
    });
    expect(progress).toEqual(working('now'));
    expect(names).toEqual(['POST /v1/media']);
    expect(submitted).toBe(0);
  });

  test('one that names none is asked for by id, source and version', async () => {
    const { progress, names } = await submit({
      'POST /v1/media': error(409, 'A media entry already exists'),
      [LOOKUP]: ok({ uniqueId: 'u-1', status: 'COMPLETE' }),
    });
    expect(progress).toEqual(working('now'));
    expect(names).toEqual(['POST /v1/media', LOOKUP]);
  });

  test('a source that the manifest leaves out is not sent', async () => {
    const { http, names } = fakeHttp({
      'POST /v1/media': error(409, 'exists'),
      [`GET /v1/media/spring/status?version=${vidmobVersion(creative())}`]: ok({ uniqueId: 'u-1' }),
    });
    await submitMedia(sharedWith(http), creative(), 'first', null, call);
    expect(names()[1]).not.toContain('source');
  });

  test.each([
    ['is not found yet', error(404, 'no record')],
    ['has no uniqueId', ok({ status: 'COMPLETE' })],
    ['is out of order', error(503, 'busy')],
    ['is out of reach', new TransportError('unreachable', 'broken')],
  ])('it is tried again when the one asked for %s', async (_, answer) => {
    const { progress } = await submit({ 'POST /v1/media': error(409, 'exists'), [LOOKUP]: answer });
    expect(progress).toMatchObject({ kind: 'failed-for-now' });
  });
});

test('an accepted submission without a uniqueId is asked for', async () => {
  const { progress, submitted } = await submit({
    'POST /v1/media': ok({}, 201),
    [LOOKUP]: ok({ uniqueId: 'u-1', status: 'PROCESSING' }),
  });
  expect(progress).toEqual(working('later'));
  expect(submitted).toBe(1);
});

test('a refusal is judged', async () => {
  const { progress, submitted } = await submit({ 'POST /v1/media': error(400, ['url must be a URL']) });
  expect(progress).toMatchObject({
    kind: 'settled',
    assessment: { status: 'rejected', reason: expect.stringContaining('url must be a URL') },
  });
  expect(submitted).toBe(0);
});

test('what asks to come back later than the run lasts is told so', async () => {
  const { progress } = await submit({ 'POST /v1/media': new TransportError('retry-later', 'come back in 1 h') });
  expect(progress).toEqual({ kind: 'later-than-deadline', ticket: null, on: 'come back in 1 h' });
});

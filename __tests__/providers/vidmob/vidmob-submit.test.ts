import { describe, expect, test } from '@jest/globals';
import { TransportError } from '../../../src/http/http-failures.ts';
import type { Stage } from '../../../src/providers/vidmob/vidmob-run.ts';
import {
  lookUp,
  mediaBody,
  refusedSubmission,
  sentVersion,
  submitMedia,
  vidmobVersion,
} from '../../../src/providers/vidmob/vidmob-submit.ts';
import { call, creative, error, fakeHttp, NOW, ok, type Script, sharedWith } from './fake-vidmob.ts';

describe('media', () => {
  test('the body has every field that a manifest can hold, the URL as written', () => {
    const full = creative({
      version: '1.0',
      source: 'my-dam',
      url: 'https://cdn.example.com/a.mp4?X-Amz-Signature=abc',
      name: 'Spring',
      description: 'A film',
      brands: ['acme'],
      markets: ['US'],
      workspaceId: 45914,
      channels: ['META', 'TIKTOK'],
      title: 'For others',
      language: ['en'],
    });
    expect(mediaBody(full, '1.0-abc')).toEqual({
      id: 'spring',
      version: '1.0-abc',
      source: 'my-dam',
      url: 'https://cdn.example.com/a.mp4?X-Amz-Signature=abc',
      workspaceId: 45914,
      channels: ['META', 'TIKTOK'],
      name: 'Spring',
      description: 'A film',
      brands: ['acme'],
      markets: ['US'],
    });
  });

  test('what the manifest leaves empty is left out', () => {
    expect(mediaBody(creative({ channels: [], source: '' }), 'v')).toEqual({
      id: 'spring',
      version: 'v',
      url: 'https://cdn.example.com/spring.mp4',
    });
  });

  test('the version sent carries the digest, and -tagged for the submission after tagging', () => {
    const one = creative({ version: '1.0' });
    expect(sentVersion(one, 'first')).toBe(vidmobVersion(one));
    expect(sentVersion(one, 'batched')).toBe(vidmobVersion(one));
    expect(sentVersion(one, 'tagged')).toBe(`${vidmobVersion(one)}-tagged`);
  });
});

describe('lookup', () => {
  const one = creative({ id: 'a b/c?', source: 'dam' });
  const context = { doing: 'looking', ticket: null };
  const look = async (answer: Script, stage: Stage = 'first') => {
    const version = `${vidmobVersion(one)}${stage === 'tagged' ? '-tagged' : ''}`;
    const { http } = fakeHttp({ [`GET /v1/media/a%20b%2Fc%3F/status?source=dam&version=${version}`]: answer });
    return await lookUp(sharedWith(http), one, stage, context, call);
  };

  test.each([
    ['COMPLETE', 'now'],
    ['FAILED', 'now'],
    ['UNSUPPORTED', 'now'],
    ['PROCESSING', 'later'],
    ['ERROR', 'later'],
    [undefined, 'later'],
  ])('a submission that is %s is looked at again %s', async (status, pollAgain) => {
    expect(await look(ok({ uniqueId: 'u-1', status }), 'tagged')).toMatchObject({
      found: { kind: 'working', ticket: { id: 'u-1', submittedAt: NOW, stage: 'tagged' }, pollAgain },
    });
  });

  test('an answer that names no submission finds none', async () => {
    expect(await look(error(404, 'no record', { uniqueId: 'u-9' }))).toMatchObject({
      answer: { status: 404 },
      found: undefined,
    });
    expect(await look(ok({ status: 'COMPLETE' }))).toMatchObject({ found: undefined });
  });
});

describe('refusal', () => {
  const LIST = 'GET /v1/workspaces?perPage=20&offset=0';
  const workspaces = (...result: unknown[]): Script => ({ status: 200, body: { status: 'OK', result } });
  const ACME = { id: 45914, name: 'Acme' };

  async function refuse(workspaceId: number | undefined, answer: Script, list?: Script) {
    const fake = fakeHttp(list ? { [LIST]: list } : {});
    const { status, body } = answer as { status: number; body: unknown };
    const refusal = { status, body, headers: new Headers() };
    const context = { doing: 'submitting', ticket: null };
    const progress = await refusedSubmission(sharedWith(fake.http), creative({ workspaceId }), refusal, context, call);
    return { progress, asked: fake.requests.length };
  }

  describe('a workspace that the key does not see', () => {
    test.each([
      [400, 'rejected'],
      [403, 'unavailable'],
      [404, 'unavailable'],
    ])('is named after %d, with those it sees', async (status, expected) => {
      const list = workspaces(ACME, { id: 7, name: 'x'.repeat(80) });
      const { progress } = await refuse(99, error(status, 'Forbidden resource'), list);
      expect(progress).toEqual({
        kind: 'settled',
        assessment: {
          status: expected,
          ticket: null,
          reason: `Vidmob answered ${status} while submitting: Forbidden resource. Workspace 99 is not one that the key sees. The key sees 45914 (Acme), 7 (${'x'.repeat(60)}).`,
          remedy: expect.stringContaining('vidmob-workspace-id'),
        },
      });
    });

    test('is named when Vidmob says nothing and there is none to choose', async () => {
      const { progress } = await refuse(99, { status: 404 }, workspaces());
      expect(progress).toMatchObject({
        assessment: {
          reason:
            'Vidmob answered 404 while submitting. Workspace 99 is not one that the key sees. The key sees no workspace.',
        },
      });
    });

    test('is named with a list of bounded length', async () => {
      const many = Array.from({ length: 23 }, (_, index) => ({ id: index, name: 'W' }));
      const { progress } = await refuse(99, error(400, 'no'), workspaces(...many));
      expect(progress).toMatchObject({ assessment: { reason: expect.stringMatching(/19 \(W\) and 3 more\.$/) } });
    });
  });

  test('a missing workspace is named when the refusal speaks of it', async () => {
    const { progress } = await refuse(undefined, error(400, 'workspaceId is required'), workspaces(ACME));
    expect(progress).toMatchObject({
      assessment: {
        status: 'rejected',
        reason: expect.stringContaining('names no workspace. The key sees 45914 (Acme)'),
      },
    });
  });

  test('another refusal is told as it is', async () => {
    const plain = expect.not.stringContaining('orkspace');
    expect((await refuse(45914, error(400, 'url is bad'), workspaces(ACME))).progress).toMatchObject({
      assessment: { status: 'rejected', reason: plain },
    });
    expect(await refuse(undefined, error(400, 'url is bad'))).toMatchObject({ asked: 0 });
    expect(await refuse(99, error(401, 'Unauthorized'))).toMatchObject({ asked: 0, progress: { kind: 'settled' } });
    expect(await refuse(99, error(503, 'busy'))).toMatchObject({ asked: 0, progress: { kind: 'failed-for-now' } });
  });

  test('workspaces that cannot be listed leave the refusal as it is', async () => {
    const { progress } = await refuse(99, error(403, 'Forbidden'), error(500, 'broken'));
    expect(progress).toMatchObject({ assessment: { reason: expect.not.stringContaining('orkspace') } });
  });
});

describe('submit', () => {
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
});

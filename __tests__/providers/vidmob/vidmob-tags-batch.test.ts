import { describe, expect, test } from '@jest/globals';
import type { HttpRequest } from '../../../src/http/http.ts';
import { TransportError } from '../../../src/http/http-failures.ts';
import { createTagsBatch } from '../../../src/providers/vidmob/vidmob-tags-batch.ts';
import { call, clockAt, creative, error, fakeHttp, NOW, ok, type Script, sharedWith } from './fake-vidmob.ts';

const OPEN = 'POST /v1/aperture/jobs';
const LOOK = 'GET /v1/aperture/jobs/j-1/status';
const OPEN_OTHER = 'POST /v1/media/aperture';
const LOOK_OTHER = 'GET /v1/media/aperture/j-1';
const LOGO = { category: 'brand', label: 'logo visible' };
const spring = creative();
const autumn = creative({ id: 'autumn', url: 'https://cdn.example.com/autumn.mp4?X-Amz-Signature=1' });

function batchWith(
  script: Record<string, Script | readonly Script[]>,
  clientTags: { label: string; description: string }[] = [],
) {
  const fake = fakeHttp(script);
  const time = { now: NOW };
  const clock = { ...clockAt(), now: () => time.now };
  const shared = sharedWith(fake.http, { clock });
  const batch = createTagsBatch({ ...shared, http: fake.http, clientTags });
  const jobs = () => shared.meter.snapshot().submitted.tags;
  return { batch, ...fake, memory: shared.memory, jobs, time };
}

describe('in the dialect of the guide', () => {
  const script = {
    [OPEN]: ok({ job_id: 'j-1' }, 201),
    [LOOK]: [
      ok({ job_id: 'guide:j-1', status: 'PENDING' }),
      ok({
        job_id: 'guide:j-1',
        status: 'COMPLETE',
        annotations: [
          { url: spring.url, tags: [LOGO] },
          { url: autumn.url, tags: [] },
        ],
      }),
    ],
  };

  test('one job holds each URL once, with the tags of the team', async () => {
    const clientTags = [{ label: 'lifestyle', description: 'Real-life settings' }];
    const { batch, requests, jobs } = batchWith(script, clientTags);
    const twin = creative({ id: 'twin' });
    expect(await batch.open([spring, twin, autumn], call)).toEqual({
      kind: 'working',
      id: 'guide:j-1',
      on: 'tags job opened',
    });
    expect(requests).toEqual([
      expect.objectContaining({
        json: { assets: [{ url: spring.url }, { url: autumn.url }], clientTags },
        repeat: 'if-not-processed',
      }),
    ]);
    expect(jobs()).toBe(1);
    expect([batch.queue, batch.maxSize]).toEqual(['tags', 200]);
  });

  test('tags are in the answer once the job is complete', async () => {
    const { batch, memory } = batchWith(script);
    await batch.open([spring, autumn], call);
    expect(await batch.check('guide:j-1', call)).toEqual({ kind: 'working', id: 'guide:j-1', on: 'tags job PENDING' });
    expect(await batch.check('guide:j-1', call)).toEqual({ kind: 'finished' });
    expect(memory.of(spring.url)).toEqual({ tags: [LOGO], warnings: [] });
    expect(memory.of(autumn.url)).toEqual({ tags: [], warnings: [] });
  });
});

describe('in the dialect of the reference', () => {
  const FILE = 'https://files.example/1.json';
  const script = {
    [OPEN]: error(404, 'Cannot POST /v1/aperture/jobs'),
    [OPEN_OTHER]: { status: 201, body: { jobId: 'j-1', status: 'QUEUED' } },
    [LOOK_OTHER]: { status: 200, body: { jobId: 'j-1', status: 'COMPLETED', downloadUrlJSON: FILE, errors: {} } },
    [`GET ${FILE}`]: { status: 200, body: [{ id: 'spring', tags: [LOGO] }] },
  };

  test('it is spoken from the first 404 on, to the end of the run', async () => {
    const { batch, names, requests, jobs, memory } = batchWith(script);
    const opened = await Promise.all([batch.open([spring], call), batch.open([spring], call)]);
    expect(opened).toMatchObject([{ id: 'reference:j-1' }, { id: 'reference:j-1' }]);
    expect(await batch.check('reference:j-1', call)).toEqual({ kind: 'finished' });
    expect(memory.of(spring.url)).toEqual({ tags: [LOGO], warnings: [] });
    expect(names()).toEqual([OPEN, OPEN_OTHER, OPEN_OTHER, LOOK_OTHER, `GET ${FILE}`]);
    expect(requests[1]).toMatchObject({
      json: { creatives: [{ id: 'spring', url: spring.url }], clientTags: {} },
      repeat: 'if-not-processed',
    });
    expect(jobs()).toBe(2);
  });

  test('tags of the team beyond ten are not sent, which is told', async () => {
    const clientTags = Array.from({ length: 11 }, (_, index) => ({ label: `t${index}`, description: 'd' }));
    const { batch, requests, memory } = batchWith(script, clientTags);
    await batch.open([spring], call);
    const { clientTags: sent } = (requests[1] as HttpRequest).json as { clientTags: object };
    expect(Object.keys(sent)).toHaveLength(10);
    expect(memory.of(spring.url).warnings).toEqual([expect.stringContaining('first 10 client tags')]);
  });

  test('results that cannot be read are a warning', async () => {
    const { batch, memory } = batchWith({ ...script, [`GET ${FILE}`]: { status: 403 } });
    await batch.open([spring], call);
    expect(await batch.check('reference:j-1', call)).toEqual({ kind: 'finished' });
    expect(memory.of(spring.url).warnings).toEqual([expect.stringContaining('their host answered 403')]);
  });

  test.each([[undefined], [{ hello: ['world'] }], [{ status: 'ERROR' }]])(
    'results that name no tags of the asset are a warning: %j',
    async (body) => {
      const { batch, memory } = batchWith({ ...script, [`GET ${FILE}`]: { status: 200, body } });
      await batch.open([spring], call);
      expect(await batch.check('reference:j-1', call)).toEqual({ kind: 'finished' });
      expect(memory.of(spring.url).warnings).toEqual([expect.stringContaining('says no tags')]);
    },
  );

  test('an asset that could not be tagged is told', async () => {
    const job = {
      jobId: 'j-1',
      status: 'COMPLETED',
      annotations: [],
      errors: { spring: 'Media format not supported.' },
    };
    const { batch, memory } = batchWith({ ...script, [LOOK_OTHER]: { status: 200, body: job } });
    await batch.open([spring, autumn], call);
    await batch.check('reference:j-1', call);
    expect(memory.of(spring.url).warnings).toEqual([
      'Creative Tags could not tag the asset: Media format not supported.',
    ]);
    expect(memory.of(autumn.url).warnings).toEqual([expect.stringContaining('says no tags')]);
  });
});

describe('a job that cannot be opened has failed', () => {
  test.each<[string, Record<string, Script>, string]>([
    [
      'without the scope',
      { [OPEN]: error(403, 'Forbidden resource') },
      '403 while opening a tags job: Forbidden resource',
    ],
    ['in neither dialect', { [OPEN]: error(404, 'no'), [OPEN_OTHER]: { status: 404 } }, '404 while opening a tags job'],
    ['without a connection', { [OPEN]: new TransportError('unreachable', 'no connection') }, 'no connection'],
    ['without an id', { [OPEN]: ok({}, 201) }, 'without saying its id'],
    ['with an empty answer', { [OPEN]: { status: 201 } }, 'without saying its id'],
  ])('%s', async (_, script, reason) => {
    const { batch } = batchWith(script);
    expect(await batch.open([spring], call)).toEqual({ kind: 'failed', reason: expect.stringContaining(reason) });
  });
});

test('a job that could not be opened in time does not keep others from theirs', async () => {
  const { batch } = batchWith({ [OPEN]: [new TransportError('out-of-time', 'late'), ok({ job_id: 'j-1' }, 201)] });
  const [late, other] = await Promise.allSettled([batch.open([spring], call), batch.open([autumn], call)]);
  expect(late).toMatchObject({ status: 'rejected' });
  expect(other).toMatchObject({ status: 'fulfilled', value: { kind: 'working' } });
});

describe('a look at a job', () => {
  const look = async (answer: Script, after = 0) => {
    const { batch, time } = batchWith({ [OPEN]: ok({ job_id: 'j-1' }, 201), [LOOK]: answer });
    await batch.open([spring], call);
    time.now += after;
    return await batch.check('guide:j-1', call);
  };

  test.each<[string, Script]>([
    ['is answered 503', error(503, 'busy')],
    ['is answered 429', error(429, 'slow down')],
    ['is answered 404 at first', error(404, 'no job')],
    ['brings no answer', new TransportError('attempt-timeout', 'late')],
    ['brings an unknown form', { status: 200, body: [] }],
  ])('that %s is repeated', async (_, answer) => {
    expect(await look(answer)).toMatchObject({ kind: 'working', id: 'guide:j-1' });
  });

  test.each<[string, Script, string]>([
    ['FAILED', ok({ status: 'FAILED', message: 'No GPU', errors: { a: 'bad', b: 'bad' } }), 'failed; No GPU; bad'],
    ['403', error(403, 'Forbidden resource'), 'Vidmob answered 403 while asking for a tags job: Forbidden resource'],
    ['404 for long', error(404, 'no job'), 'no job'],
  ])('that says %s is the end', async (_, answer, reason) => {
    expect(await look(answer, 120_000)).toEqual({ kind: 'failed', reason: expect.stringContaining(reason) });
  });

  test('the end of the time is not an answer', async () => {
    await expect(look(new TransportError('out-of-time', 'late'))).rejects.toThrow('late');
  });

  test('at a job of another run tells how it ended, in the dialect it was opened in', async () => {
    const answer = ok({ status: 'COMPLETE', annotations: [{ url: spring.url, tags: [LOGO] }] });
    for (const job of ['guide:j-1', 'reference:j-1']) {
      const { batch, memory } = batchWith({ [LOOK]: answer, [LOOK_OTHER]: answer });
      expect(await batch.rejoin(job, [spring], call)).toEqual({ kind: 'finished' });
      expect(memory.of(spring.url).tags).toEqual([LOGO]);
    }
    const { batch } = batchWith({ [LOOK]: answer });
    expect(await batch.check('j-1', call)).toEqual({ kind: 'finished' });
  });
});

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Creative } from '../../../src/core/creative.ts';
import { createHttp } from '../../../src/http/create-http.ts';
import { UsageMeter } from '../../../src/http/usage-meter.ts';
import type { Batch, Progress, Provider } from '../../../src/providers/provider.ts';
import type { TagMode } from '../../../src/providers/vidmob/module.ts';
import { createVidmob } from '../../../src/providers/vidmob/vidmob.ts';
import { vidmobVersion } from '../../../src/providers/vidmob/vidmob-submit.ts';
import { type Providers, startProviders } from '../../../standins/providers/index.ts';
import { clockAt, creative } from './fake-vidmob.ts';

describe('vidmob', () => {
  let providers: Providers;
  let meter: UsageMeter;

  beforeEach(async () => {
    providers = await startProviders();
    meter = new UsageMeter();
  });
  afterEach(async () => await providers.close());

  const client = (tags: TagMode = 'auto') =>
    createVidmob({
      http: createHttp({ party: 'vidmob', meter, retries: 0 }),
      url: providers.vidmob.url,
      apiKey: providers.vidmob.apiKey,
      tags,
      clientTags: [{ label: 'lifestyle', description: 'Real-life settings' }],
      clock: clockAt(Date.now()),
      meter,
    });
  const call = () => ({ signal: AbortSignal.timeout(10_000), deadlineAt: Date.now() + 10_000 });

  /** Follows a creative as the loop does, without its waiting. */
  async function follow(provider: Provider, one: Creative): Promise<Progress> {
    let progress = await provider.submit(one, call());
    for (let steps = 0; steps < 10; steps += 1) {
      if (progress.kind === 'working') progress = await provider.check(one, progress.ticket, call());
      else if (progress.kind === 'needs-batch') {
        const { ticket, fallback } = progress;
        const batch = provider.batch as Batch;
        let job = await batch.open([one], call());
        while (job.kind === 'working') job = await batch.check(job.id, call());
        const resumed: Progress | undefined = await provider.resume?.(one, ticket, fallback, job, call());
        progress = resumed as Progress;
      } else return progress;
    }
    return progress;
  }

  const requested = () => providers.vidmob.requests().map(({ call: name }) => name);
  const full = creative({
    id: 'spring/15s',
    version: '1.0',
    source: 'dam',
    workspaceId: 45914,
    channels: ['META', 'X'],
  });

  test('an answer that is ready at the first look takes three requests', async () => {
    expect(await follow(client(), full)).toMatchObject({
      kind: 'settled',
      assessment: { status: 'scored', channels: { META: { score: 0.92 }, X: { score: 0.92 } }, tags: [], warnings: [] },
    });
    expect(requested()).toEqual(['vidmob.submit', 'vidmob.status', 'vidmob.scores']);
    expect(meter.snapshot()).toMatchObject({ submitted: { vidmob: 1, tags: 0 }, requests: { vidmob: 3 } });
  });

  test.each(['none', 'result', 'error', 'context', 'details'] as const)(
    'a submission of an earlier run is found again (uniqueId in: %s)',
    async (conflict) => {
      providers.vidmob.creative(full.id, { known: true, conflict });
      expect(await follow(client(), full)).toMatchObject({ kind: 'settled', assessment: { status: 'scored' } });
      expect(meter.snapshot().submitted.vidmob).toBe(0);
    },
  );

  test('a wrong workspace is answered with those there are', async () => {
    expect(await follow(client(), { ...full, workspaceId: 7 })).toMatchObject({
      assessment: { status: 'unavailable', reason: expect.stringContaining('45914 (Spring workspace)') },
    });
  });

  describe('an asset whose guidelines need tags', () => {
    const lastVersion = () => providers.vidmob.media().at(-1)?.body.version;

    test.each(['guide', 'reference', 'reference-plain'] as const)(
      'is tagged and scored again (%s)',
      async (dialect) => {
        providers.vidmob.tags({ dialect, processing: 2 });
        providers.vidmob.creative(full.id, { untaggedUntil: 'tagged' });
        expect(await follow(client(), full)).toMatchObject({
          assessment: {
            status: 'scored',
            tags: [{ label: 'human presence' }, { label: 'logo visible' }, { category: 'client', label: 'lifestyle' }],
            warnings: [],
          },
        });
        expect(meter.snapshot().submitted).toMatchObject({ vidmob: 1, tags: 1 });
        expect(lastVersion()).toBe(vidmobVersion(full));
      },
    );

    test('is submitted once more when tags alone do not help', async () => {
      providers.vidmob.creative(full.id, { untaggedUntil: 'resubmitted' });
      expect(await follow(client(), full)).toMatchObject({
        assessment: { status: 'scored', guidelines: expect.not.arrayContaining([{ name: 'Product in use' }]) },
      });
      expect(lastVersion()).toBe(`${vidmobVersion(full)}-tagged`);
      expect(meter.snapshot().submitted).toMatchObject({ vidmob: 2, tags: 1 });
    });

    test('is judged as it is when nothing helps', async () => {
      providers.vidmob.creative(full.id, { untaggedUntil: 'never' });
      expect(await follow(client(), full)).toMatchObject({
        assessment: {
          status: 'scored',
          guidelines: expect.arrayContaining([expect.objectContaining({ result: 'NO_DATA_MEDIA_NOT_TAGGED' })]),
        },
      });
      expect(meter.snapshot().submitted).toMatchObject({ vidmob: 2, tags: 1 });
    });

    test('is not tagged again when an earlier run did', async () => {
      providers.vidmob.creative(full.id, { untaggedUntil: 'resubmitted', knownTagged: true });
      await follow(client(), full);
      expect(meter.snapshot().submitted.tags).toBe(0);
    });

    test.each([
      ['failed', { status: 'FAILED', message: 'No capacity' }],
      ['was refused', { refuse: { status: 403, body: { message: 'Forbidden resource' } } }],
    ])('keeps its first scores when the job %s', async (_, script) => {
      providers.vidmob.tags(script);
      providers.vidmob.creative(full.id, { untaggedUntil: 'tagged' });
      expect(await follow(client(), full)).toMatchObject({
        assessment: { status: 'scored', warnings: [expect.stringContaining('Creative Tags could not be made')] },
      });
    });

    test('is tagged before its submission when the team wants it so', async () => {
      providers.vidmob.creative(full.id, { untaggedUntil: 'tagged' });
      expect(await follow(client('always'), full)).toMatchObject({
        assessment: { status: 'scored', tags: [{}, {}, {}] },
      });
      expect(requested()[0]).toBe('tags.open');
      expect(meter.snapshot().submitted).toMatchObject({ vidmob: 1, tags: 1 });
    });
  });

  test('requests with the same key have the same body', () => {
    const { requestKey } = client();
    expect(requestKey(full)).toBe(requestKey({ ...full, title: 'For others', language: ['en'] }));
    for (const other of [{ id: 'a' }, { source: 'b' }, { name: 'c' }, { version: '2' }, { markets: ['DE'] }]) {
      expect(requestKey({ ...full, ...other })).not.toBe(requestKey(full));
    }
  });
});

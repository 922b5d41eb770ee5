import { describe, expect, test } from '@jest/globals';
import type { Providers } from '../../../standins/providers/index.ts';
import { type Answer, clientOf, send, started } from './client.ts';

const URL = 'https://cdn.example.com/spring.mp4';

describe('scoring', () => {
  test('goes from submission over status to scores', async () => {
    const providers = await started();
    providers.vidmob.creative('spring', { processing: 1, scores: { META: { score: 0.62 }, X: null } });
    const { vidmob } = clientOf(providers);
    const submitted = await vidmob('/v1/media', {
      id: 'spring',
      version: '1',
      url: URL,
      channels: ['META', 'X', 'TIKTOK'],
    });
    const { uniqueId } = submitted.body.result;
    expect(submitted.status).toBe(201);
    expect((await vidmob(`/v1/media/${uniqueId}/status`)).body.result.status).toBe('PROCESSING');
    expect((await vidmob('/v1/media/spring/status?version=1')).body.result).toMatchObject({
      uniqueId,
      status: 'COMPLETE',
    });
    const scores = await vidmob(`/v1/scoring/media/${uniqueId}/scores?format=summary,detail&channel=FACEBOOK,TWITTER`);
    expect(scores.body.result.summary).toEqual({ META: expect.objectContaining({ score: 0.62, passCount: 17 }) });
    expect(scores.body.result.detail[0]).toMatchObject({ channelIdentifier: 'META', result: 'PASS', weight: 3 });
    const summary = await vidmob(`/v1/scoring/media/${uniqueId}/scores`);
    expect(Object.keys(summary.body.result.summary)).toEqual(['META', 'TIKTOK']);
    expect(summary.body.result.detail).toBeUndefined();
  });

  test('notices what no correct client sends', async () => {
    const providers = await started();
    const { vidmob } = clientOf(providers);
    const ok = await vidmob('/v1/media', { id: 'a', url: URL });
    const { uniqueId } = ok.body.result;
    const wrong = [
      await vidmob('/v1/media', { id: 'b', url: URL, title: 'not a field' }),
      await vidmob('/v1/media', { id: 'b' }),
      await vidmob('/v1/media', { id: 'b', url: 'ftp://x', workspaceId: '7' }),
      await vidmob('/v1/media?dry=1', { id: 'b', url: URL }),
      await vidmob(`/v1/media/${uniqueId}/status?version=1`),
      await vidmob(`/v1/scoring/media/${uniqueId}/scores?format=all`),
      await vidmob(`/v1/scoring/media/${uniqueId}/scores?channel=TIKTOC`),
      await vidmob('/v1/scoring/workspace/45914/scorecards?perPage=50'),
      await vidmob('/v1/scoring/criteria/metadata', {}),
      await vidmob('/v2/media', { id: 'b', url: URL }),
    ];
    expect(wrong.map(({ status }) => status)).toEqual([400, 400, 400, 400, 200, 400, 200, 400, 400, 404]);
    const violations = providers.takeViolations();
    for (const part of [
      'additional properties',
      "required property 'url'",
      'takes no parameter dry',
      'names a uniqueId and a version',
      'does not take format=all',
      'channels that are none: TIKTOC',
      'lacks the parameter types',
      'does not take perPage=50',
      'there is no such path',
    ]) {
      expect(violations.join('\n')).toContain(part);
    }
  });

  test('deduplicates by id, version and source, and notices a submission that is sent again for nothing', async () => {
    const providers = await started();
    providers.vidmob.creative('a', { conflict: 'context' });
    const { vidmob } = clientOf(providers);
    const first = await vidmob('/v1/media', { id: 'a', version: '1', url: URL });
    expect((await vidmob('/v1/media', { id: 'a', version: '2', url: URL })).status).toBe(201);
    expect((await vidmob('/v1/media', { id: 'a', version: '1', source: 'dam', url: URL })).status).toBe(201);
    const again = await vidmob('/v1/media', { id: 'a', version: '1', url: URL });
    expect(again.status).toBe(409);
    expect(again.body.error.context).toEqual(first.body.result);
    expect(providers.takeViolations()).toEqual(['vidmob: POST /v1/media: submits a 1 again']);
  });

  test('takes a submission again whose answer got lost', async () => {
    const providers = await started();
    providers.onRequest('vidmob.submit', 'reset-after', { times: 1 });
    const { vidmob } = clientOf(providers);
    await expect(vidmob('/v1/media', { id: 'a', url: URL })).rejects.toThrow();
    expect((await vidmob('/v1/media', { id: 'a', url: URL })).status).toBe(409);
  });

  test('refuses a wrong key, and notices none and another’s', async () => {
    const providers = await started({ foreignSecrets: { 'a token': 'ghs_foreign' } });
    const url = `${providers.vidmob.url}/v1/workspaces`;
    expect(await send(url, { authorization: 'Bearer wrong' })).toMatchObject({
      status: 401,
      body: { statusCode: 401 },
    });
    expect(providers.violations).toEqual([]);
    await send(url, {});
    await send(url, { authorization: `Bearer ${providers.verity.apiKey}`, 'x-also': 'ghs_foreign' });
    expect(providers.takeViolations()).toEqual([
      'vidmob: GET /v1/workspaces: sends no bearer key',
      'vidmob: GET /v1/workspaces: leaks a token',
      'vidmob: GET /v1/workspaces: leaks the Verity key',
    ]);
  });

  test('notices scores asked for too early, and looks that come too often', async () => {
    const providers = await started({ leastIntervalMs: 60_000 });
    providers.vidmob.creative('a', { processing: 9 });
    const { vidmob } = clientOf(providers);
    const { uniqueId } = (await vidmob('/v1/media', { id: 'a', url: URL })).body.result;
    await vidmob(`/v1/media/${uniqueId}/status`);
    await vidmob(`/v1/media/${uniqueId}/status`);
    expect(providers.takeViolations()).toEqual([]);
    await vidmob(`/v1/media/${uniqueId}/status`);
    await vidmob(`/v1/scoring/media/${uniqueId}/scores`);
    expect(providers.takeViolations().join()).toMatch(/more often than every 60000 ms.*not complete/);
  });
});

test('lists page by page, with a next offset even on the last one', async () => {
  const providers = await started();
  providers.vidmob.workspaces({ id: 1 }, { id: 2, channels: ['META'] }, { id: 3, guidelines: ['Logo'] });
  const { vidmob } = clientOf(providers);
  expect((await vidmob('/v1/workspaces?perPage=2&offset=2')).body).toEqual({
    status: 'OK',
    result: [{ id: 3, name: 'Workspace 3' }],
    pagination: { offset: 2, perPage: 2, nextOffset: 4, totalSize: 3 },
  });
  const dates = 'startDate=2026-01-01&endDate=2026-12-31';
  const cards = await vidmob(`/v1/scoring/workspace/2/scorecards?types=PRE_FLIGHT&${dates}`);
  expect(cards.body.result).toMatchObject([{ platforms: ['META'] }]);
  const criteria = await vidmob('/v1/scoring/criteria/metadata', { workspaces: [3] });
  expect(criteria).toMatchObject({ status: 201, body: { result: [{ name: 'Logo', workspace: { id: 3 } }] } });
});

describe('changed scores', () => {
  const list = '/v1/media/updated-scores';
  const idsIn = ({ body }: Answer) => body.result.map(({ uniqueId }: { uniqueId: string }) => uniqueId);
  const soon = () => new Date(Date.now() + 1000).toISOString();

  async function submitted(script: Parameters<Providers['vidmob']['creative']>[1] = {}, workspaceId?: number) {
    const providers = await started();
    providers.vidmob.creative('spring', script);
    const { vidmob } = clientOf(providers);
    const { body } = await vidmob('/v1/media', { id: 'spring', version: '1', url: URL, workspaceId });
    return { providers, vidmob, id: body.result.uniqueId as string };
  }

  test('are those of assets that are scored, of one workspace or of all', async () => {
    const { vidmob, id } = await submitted({}, 45914);
    expect(idsIn(await vidmob(list))).toEqual([id]);
    expect(idsIn(await vidmob(`${list}?workspaceId=45914&updatedSince=2026-04-01T00:00:00Z`))).toEqual([id]);
    expect(idsIn(await vidmob(`${list}?updatedSince=${soon()}`))).toEqual([]);
    expect((await vidmob(`${list}?workspaceId=7`)).status).toBe(404);
    const global = await submitted();
    expect(idsIn(await global.vidmob(`${list}?workspaceId=45914`))).toEqual([]);
    expect(idsIn(await global.vidmob(list))).toEqual([global.id]);
  });

  test.each([{ processing: 1 }, { statuses: ['ERROR', 'COMPLETE'] }])(
    'wait for a look that finds %j',
    async (script) => {
      const { vidmob, id } = await submitted(script);
      await vidmob(`/v1/media/${id}/status`);
      expect(idsIn(await vidmob(list))).toEqual([]);
      await vidmob(`/v1/media/${id}/status`);
      expect(idsIn(await vidmob(list))).toEqual([id]);
    },
  );

  test('come with time where a script says so, without a look', async () => {
    const { vidmob, id } = await submitted({ readyAfterMs: 60_000 });
    expect((await vidmob(`/v1/media/${id}/status`)).body.result.status).toBe('PROCESSING');
    expect(idsIn(await vidmob(list))).toEqual([]);
    const ready = await submitted({ readyAfterMs: 0 });
    expect((await ready.vidmob(`/v1/media/${ready.id}/status`)).body.result.status).toBe('COMPLETE');
    expect(idsIn(await ready.vidmob(list))).toEqual([ready.id]);
  });

  test('are new ones after a rescore', async () => {
    const { providers, vidmob, id } = await submitted({ scores: { META: { score: 0.9 } }, later: [{}] });
    const later = Date.now() + 60_000;
    providers.vidmob.rescore('spring', { scores: { META: { score: 0.3 } } }, later);
    expect(idsIn(await vidmob(`${list}?updatedSince=${new Date(later).toISOString()}`))).toEqual([id]);
    const { body } = await vidmob(`/v1/scoring/media/${id}/scores`);
    expect(body.result.summary.META.score).toBe(0.3);
    providers.vidmob.rescore('autumn', {});
    expect(idsIn(await vidmob(`${list}?updatedSince=${soon()}`))).toEqual([id]);
  });

  test('come in pages, with those of others among them', async () => {
    const { providers, vidmob, id } = await submitted();
    providers.vidmob.alsoUpdated('stranger', id, 'stranger');
    const first = await vidmob(`${list}?perPage=3`);
    expect(idsIn(first)).toEqual([id, 'stranger', id]);
    expect(first.body.pagination).toEqual({ offset: 0, perPage: 3, nextOffset: 3, totalSize: 4 });
    expect(idsIn(await vidmob(`${list}?perPage=3&offset=3`))).toEqual(['stranger']);
    expect((await vidmob(`${list}?perPage=101&updatedSince=yesterday`)).status).toBe(400);
    expect(providers.takeViolations()).toHaveLength(2);
    expect(providers.calls('vidmob.updated')).toHaveLength(3);
  });
});

describe('Creative Tags', () => {
  const asset = { url: URL };

  test('speak the dialect of the guide', async () => {
    const providers = await started();
    providers.vidmob.tags({ processing: 2 });
    const { vidmob } = clientOf(providers);
    const { job_id: id } = (await vidmob('/v1/aperture/jobs', { assets: [asset] })).body.result;
    const states = [];
    for (let look = 0; look < 3; look += 1) states.push((await vidmob(`/v1/aperture/jobs/${id}/status`)).body.result);
    expect(states).toMatchObject([{ status: 'PENDING' }, { status: 'PROCESSING' }, { status: 'COMPLETE' }]);
    expect(states[2].annotations).toMatchObject([{ url: URL, tags: [{ category: 'visual' }, { category: 'brand' }] }]);
    expect((await vidmob('/v1/media/aperture', { creatives: [{ id: 'a', ...asset }], clientTags: {} })).status).toBe(
      404,
    );
  });

  test('speak the dialect of the reference, with results on another host', async () => {
    const providers = await started();
    providers.vidmob.tags({ dialect: 'reference-plain' });
    const { vidmob } = clientOf(providers);
    expect((await vidmob('/v1/aperture/jobs', { assets: [asset] })).status).toBe(404);
    const job = { creatives: [{ id: 'a', ...asset }], clientTags: { lifestyle: 'Real life' } };
    const { jobId } = (await vidmob('/v1/media/aperture', job)).body;
    const done = (await vidmob(`/v1/media/aperture/${jobId}`)).body;
    expect(done).toMatchObject({ jobId, status: 'COMPLETED', errors: {} });
    const results = await send(done.downloadUrlJSON, {});
    expect(results.body.creatives[0].tags).toContainEqual({ category: 'client', label: 'lifestyle' });
    expect((await send(done.downloadUrlJSON.split('?')[0], {})).status).toBe(403);
    await send(done.downloadUrlJSON, { authorization: `Bearer ${providers.vidmob.apiKey}` });
    await vidmob('/v1/aperture/jobs', { assets: [asset] });
    expect(providers.takeViolations().join('\n')).toMatch(
      /lacks the parameter X-Amz-Signature.*leaks the Vidmob key.*sends credentials.*goes on trying a dialect/s,
    );
  });

  test('notice what no correct client asks for', async () => {
    const providers = await started();
    const { vidmob } = clientOf(providers);
    await vidmob('/v1/aperture/jobs', { assets: [asset, asset] });
    await vidmob('/v1/aperture/jobs', { assets: [asset] });
    await vidmob('/v1/aperture/jobs', { assets: Array.from({ length: 201 }, (_, at) => ({ url: `${URL}${at}` })) });
    await vidmob('/v1/aperture/jobs', { assets: [{ id: 'a', ...asset }] });
    expect(providers.takeViolations().join('\n')).toMatch(
      /twice in one job.*tagged again.*more than 200 items.*additional properties/s,
    );
  });
});

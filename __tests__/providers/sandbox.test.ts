import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { lettersIn } from '../../src/providers/ias/ias-sandbox.ts';
import { type Sandbox, sandboxMarkers, startSandbox } from '../../src/providers/sandbox.ts';
import { commonOutcome } from '../../src/providers/sandbox-exchange.ts';
import { risksIn } from '../../src/providers/verity/verity-sandbox.ts';
import { vidmobOutcome } from '../../src/providers/vidmob/vidmob-sandbox.ts';
import { SETTINGS } from '../core/policy/fixtures.ts';

describe('sandbox', () => {
  let sandbox: Sandbox;
  beforeEach(async () => {
    sandbox = await startSandbox();
  });
  afterEach(() => sandbox.close());

  async function call(method: string, path: string, body?: unknown): Promise<{ status: number; body: never }> {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await fetch(`${sandbox.url}${path}`, init);
    return { status: response.status, body: (await response.json()) as never };
  }

  const urlOf = (name: string) => `https://cdn.example.com/${name}.mp4`;
  const submit = (id: string, more: object = {}) =>
    call('POST', '/v1/media', { id, version: '1', url: urlOf(id), ...more });

  async function scoresOf(
    id: string,
    more: object = {},
  ): Promise<{ summary: Record<string, unknown>; detail: { name: string; result: string }[] }> {
    const { body } = await submit(id, more);
    const { uniqueId } = (body as { result: { uniqueId: string } }).result;
    return (await call('GET', `/v1/scoring/media/${uniqueId}/scores`)).body['result'];
  }

  describe("the sandbox's Vidmob", () => {
    test('accepts a creative once, and knows it by its own and by the client’s id', async () => {
      const first = await submit('a');
      expect(first.status).toBe(201);
      expect((await submit('a')).status).toBe(409);
      const byId = await call('GET', '/v1/media/a/status?version=1');
      expect(byId.body).toMatchObject({ result: { ...(first.body['result'] as object), id: 'a', status: 'COMPLETE' } });
      expect((await call('GET', '/v1/media/b/status?version=1')).status).toBe(404);
    });

    test('scores follow from the rows, on every channel asked for', async () => {
      const { summary, detail } = await scoresOf('a', { channels: ['META', 'TIKTOK'] });
      expect(Object.keys(summary)).toEqual(['META', 'TIKTOK']);
      expect(summary['META']).toMatchObject({ score: 0.9, passCount: 5, failCount: 1, applicableCount: 6 });
      expect(detail).toHaveLength(12);
    });

    test('markers lower scores, take data away and leave channels out', async () => {
      expect((await scoresOf('low-score')).summary['META']).toMatchObject({ score: 0.4 });
      expect((await scoresOf('sparse-data')).summary['META']).toMatchObject({ notAvailableCount: 2 });
      const asked = { channels: ['META', 'TIKTOK'] };
      expect(Object.keys((await scoresOf('missing-channel', asked)).summary)).toEqual(['META']);
    });

    test('markers keep it working, make it refuse, or take it out', async () => {
      await submit('still-processing');
      await submit('unsupported');
      const statusOf = async (id: string) => (await call('GET', `/v1/media/${id}/status?version=1`)).body['result'];
      expect(await statusOf('still-processing')).toMatchObject({ status: 'PROCESSING' });
      expect(await statusOf('unsupported')).toMatchObject({ status: 'UNSUPPORTED' });
      expect((await submit('outage-vidmob')).status).toBe(503);
    });

    test('a guideline without data passes after tagging', async () => {
      const resultOf = ({ detail }: Awaited<ReturnType<typeof scoresOf>>) =>
        detail.find(({ name }) => name === 'Human presence')?.result;
      expect(resultOf(await scoresOf('needs-tags'))).toBe('NO_DATA_MEDIA_NOT_TAGGED');
      const job = await call('POST', '/v1/aperture/jobs', { assets: [{ url: urlOf('needs-tags') }] });
      const { job_id } = job.body['result'] as { job_id: string };
      const done = await call('GET', `/v1/aperture/jobs/${job_id}/status`);
      expect(done.body['result']).toMatchObject({ status: 'COMPLETE', annotations: [{ url: urlOf('needs-tags') }] });
      expect(resultOf(await scoresOf('needs-tags', { version: '2' }))).toBe('PASS');
      expect((await call('GET', '/v1/aperture/jobs/none/status')).status).toBe(404);
      expect((await call('POST', '/v1/aperture/jobs', {})).status).toBe(200);
    });

    test('never changes a score afterwards', async () => {
      expect((await call('GET', '/v1/media/updated-scores')).body).toMatchObject({
        result: [],
        pagination: { totalSize: 0 },
      });
    });

    test('lists a workspace and its scorecard', async () => {
      expect((await call('GET', '/v1/workspaces')).body).toMatchObject({ result: [{ id: 45914 }] });
      expect((await call('GET', '/v1/scoring/workspace/45914/scorecards?perPage=20')).body).toMatchObject({
        result: [{ platforms: ['META', 'TIKTOK', 'DV360'] }],
      });
    });
  });

  describe("the sandbox's IAS", () => {
    const score = async (url: string) => {
      const { body } = await call('POST', '/v1/score', { url: [url] });
      return call('POST', '/v1/results', { contentId: body['contentId'] });
    };

    test('gives a token and scores eleven categories', async () => {
      const token = await fetch(sandbox.accounts(SETTINGS).ias.tokenUrl, {
        method: 'POST',
        body: 'grant_type=client_credentials',
      });
      expect(await token.json()).toMatchObject({ token_type: 'bearer' });
      const { body } = await score(urlOf('garm-drugs-high'));
      expect(body).toMatchObject({ status: 'completed', garmScores: { drugs: 'H', hate: 'S' } });
      expect(Object.keys(body['garmScores'])).toHaveLength(11);
    });

    test('reads markers in the ids behind a URL', async () => {
      sandbox.introduce([
        { id: 'spring-garm-hate-floor', url: urlOf('plain') },
        { id: 'other', url: urlOf('plain') },
      ]);
      expect((await score(urlOf('plain'))).body).toMatchObject({ garmScores: { hate: 'F' } });
    });

    test('keeps working, fails, is out, and does not know what it was not given', async () => {
      expect((await score(urlOf('still-processing'))).body).toMatchObject({ status: 'processing' });
      expect(await score(urlOf('unsupported'))).toMatchObject({ status: 503, body: { status: 'failed' } });
      expect((await call('POST', '/v1/score', { url: [urlOf('outage-ias')] })).status).toBe(503);
      expect((await call('POST', '/v1/score', {})).status).toBe(200);
      expect((await call('POST', '/v1/results', { contentId: 'none' })).status).toBe(404);
    });
  });

  describe("the sandbox's Verity", () => {
    const classify = async (url: string) => {
      const { body } = await call('POST', '/video/classification', { url });
      const path = `/video/classification/${String(body['uuid'])}`;
      return { status: await call('GET', `${path}/status`), result: await call('GET', path) };
    };

    test('classifies a video', async () => {
      const { status, result } = await classify(urlOf('verity-ggt6-high'));
      expect(status.body).toMatchObject({ status: 'PROCESSED' });
      expect(result.body).toMatchObject({ data: { safe: true, threats: [{ id: 'GGT6', risk: 'HIGH' }] } });
    });

    test('keeps working, refuses, is out, and does not know what it was not given', async () => {
      const working = await classify(urlOf('still-processing'));
      expect(working.status.body).toMatchObject({ status: 'ANALYZING' });
      expect(working.result.status).toBe(404);
      expect((await classify(urlOf('unsupported'))).result.body).toMatchObject({
        errors: [{ reason: 'VIDEO_DOWNLOAD_FAILED' }],
      });
      expect((await call('POST', '/video/classification', { url: urlOf('outage-verity') })).status).toBe(500);
      expect((await call('GET', '/video/classification/none')).status).toBe(404);
    });
  });

  test('does not know other paths', async () => {
    expect((await call('GET', '/elsewhere')).status).toBe(404);
  });

  describe('markers', () => {
    test('change nothing where there is none', () => {
      const text = 'spring https://cdn.example.com/spring.mp4';
      expect([vidmobOutcome(text), commonOutcome(text, 'ias'), lettersIn(text), risksIn(text)]).toEqual([
        'pass',
        undefined,
        {},
        {},
      ]);
    });

    test('work together', () => {
      const text = 'spring-low-score https://cdn.example.com/garm-hate-floor/garm-arms-safe/verity-ggt6-high.mp4';
      expect(vidmobOutcome(text)).toBe('low-score');
      expect(lettersIn(text)).toEqual({ hate: 'F', arms: 'S' });
      expect(risksIn(text)).toEqual({ GGT6: 'HIGH' });
    });

    test('keep every provider working, make all refuse, or take one out', () => {
      expect(commonOutcome('still-processing', 'ias')).toBe('processing');
      expect(commonOutcome('unsupported', 'ias')).toBe('unsupported');
      expect(commonOutcome('outage-ias unsupported still-processing', 'ias')).toBe('outage');
      expect(commonOutcome('outage-vidmob', 'ias')).toBeUndefined();
    });

    test('of Vidmob that are documented do what they are named for', async () => {
      const names = (await sandboxMarkers())
        .map(([marker]) => marker)
        .filter((marker) => vidmobOutcome(marker) !== 'pass');
      expect(names).toEqual([
        'low-score',
        'sparse-data',
        'needs-tags',
        'missing-channel',
        'still-processing',
        'unsupported',
      ]);
    });
  });
});

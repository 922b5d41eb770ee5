import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Scenario, scenario, urlOf } from './support/scenario.ts';

const ias = (options: Parameters<typeof scenario>[0]) => scenario({ using: ['ias'], ...options });
const garmOf = (ran: Scenario, id: string) => ran.scored('ias', id).garm;

describe('what IAS is sent', () => {
  let ran: Scenario;
  beforeAll(async () => {
    const same = { url: urlOf('shared'), title: 'One of two' };
    ran = await ias({
      creatives: [
        { id: 'full', title: 'Title', name: 'Name', description: 'A street.', language: ['en-GB', 'es-MX'] },
        { id: 'named', name: 'Name only', language: 'en-US', brands: ['acme'], channels: ['META'] },
        { id: 'bare' },
        { id: 'image', url: urlOf('image', 'png') },
        { id: 'audio', url: urlOf('audio', 'mp3') },
        { id: 'text', url: urlOf('text', 'txt'), type: 'text' },
        { id: 'one', ...same },
        { id: 'two', ...same, url: `${same.url}?X-Goog-Signature=zzz`, channels: ['TIKTOK'] },
      ],
    });
  });
  const body = (id: string, extension?: string) =>
    ran.providers.ias.assets().find((asset) => asset.body.url[0] === urlOf(id, extension))?.body;

  test('one URL a call, with title, description and every language of the entry', () => {
    const description = 'A street.';
    expect(body('full')).toEqual({ url: [urlOf('full')], title: 'Title', description, language: ['en-GB', 'es-MX'] });
  });

  test('the name as title where there is none, and nothing meant for others', () => {
    expect(body('named')).toEqual({ url: [urlOf('named')], title: 'Name only', language: ['en-US'] });
    expect(body('bare')).toEqual({ url: [urlOf('bare')] });
  });

  test('video, image, audio and text', () => {
    for (const id of ['bare', 'image', 'audio', 'text']) expect(ran.creative(id).verdict).toBe('pass');
  });

  test('identical requests once, their answer shared', () => {
    expect(ran.providers.ias.assets()).toHaveLength(7);
    expect(ran.report.usage.submitted.ias).toBe(7);
    const tickets = ['one', 'two'].map((id) => ran.creative(id).assessments.ias?.ticket);
    expect(tickets[0]).toBe(tickets[1]);
    expect(ran.creative('two').verdict).toBe('pass');
  });

  test('one request for a token, however many calls wait for it, which counts among the requests', () => {
    expect(ran.providers.calls('ias.token')).toHaveLength(1);
    expect(ran.report.usage.requests.ias).toBe(1 + 2 * 7);
  });

  test('a token that is masked before anything else could show it', () => {
    expect(ran.log).toContain('::add-mask::fake-ias-token-1-for-tests-only');
  });
});

describe('levels', () => {
  let ran: Scenario;
  beforeAll(async () => {
    const assets = {
      levels: { arms: 'L', crime: 'M', death: 'h', drugs: 'F' },
      low: { arms: 'L' },
      medium: { crime: 'M' },
      high: { death: 'H' },
      floor: { drugs: 'F' },
      incomplete: { terror: null },
      unclear: { terror: 'X' },
      empty: { hate: '' },
      further: { misinformation: 'F' },
      'further-safe': { misinformation: 'S' },
    };
    ran = await ias({
      creatives: Object.keys(assets).map((id) => ({ id })),
      script: ({ providers }) => {
        for (const [id, garm] of Object.entries(assets)) providers.ias.asset(urlOf(id), { garm });
      },
    });
  });

  test('are reported for all eleven categories', () => {
    const safe = ['adult', 'debated', 'hate', 'obscene', 'piracy', 'spam', 'terror'].map((name) => [name, 'safe']);
    expect(garmOf(ran, 'levels')).toEqual({
      ...Object.fromEntries(safe),
      arms: 'low',
      crime: 'medium',
      death: 'high',
      drugs: 'floor',
    });
  });

  test.each([
    ['low', 'pass', []],
    ['medium', 'warn', ['warning ias/crime']],
    ['high', 'fail', ['error ias/death']],
    ['floor', 'fail', ['error ias/drugs']],
    ['further', 'fail', ['error ias/misinformation']],
  ])('%s comes to %s', (id, verdict, findings) => {
    const { creative } = ran;
    expect(creative(id).verdict).toBe(verdict);
    const found = creative(id).findings.map(({ severity, rule }) => `${severity} ${rule}`);
    expect(found).toEqual(expect.arrayContaining(findings));
  });

  test.each(['incomplete', 'unclear', 'empty'])('%s is missing data, never a pass', (id) => {
    expect(ran.creative(id).verdict).toBe('inconclusive');
    expect(ran.errors(id)).toEqual(['provider/missing-data']);
  });

  test('a category that nobody knows is a warning even where it is safe', () => {
    expect(ran.creative('further-safe').verdict).toBe('warn');
  });
});

describe('answers that are none yet, or never will be', () => {
  let ran: Scenario;
  beforeAll(async () => {
    ran = await ias({
      policy: { outcomes: { rejected: 'neutral' } },
      creatives: ['slow', 'missing', 'failed', 'flaky', 'refused'].map((id) => ({ id })),
      script: ({ providers: { ias: account, onRequest } }) => {
        account.asset(urlOf('slow'), { processing: 3 });
        account.asset(urlOf('missing'), { missing: 3, processing: 1 });
        account.asset(urlOf('failed'), { processing: 1, failed: 'no such codec' });
        const isAbout = (id: string) => {
          return ({ body }: { body: unknown }) =>
            (body as { contentId?: string }).contentId === contentId(id) && account.assets().length > 0;
        };
        const contentId = (id: string) => account.assets().find(({ body }) => body.url[0] === urlOf(id))?.contentId;
        onRequest(isAbout('flaky'), { status: 503, body: { error: 'try later' } }, { times: 1 });
        const isRefused = ({ body }: { body: unknown }) => (body as { url?: string[] }).url?.[0] === urlOf('refused');
        onRequest(isRefused, { status: 400, body: { error: 'url is not allowed' } });
      },
    });
  });
  const looks = (id: string) => ran.providers.ias.assets().find(({ body }) => body.url[0] === urlOf(id))?.looks;

  test('processing is waited out', () => {
    expect(ran.creative('slow').verdict).toBe('pass');
    expect(looks('slow')).toBe(4);
  });

  test('404 shortly after a submission is not yet, and never submitted again', () => {
    expect(ran.creative('missing').verdict).toBe('pass');
    expect(looks('missing')).toBe(5);
  });

  test('503 with a contentId and `failed` is final', () => {
    expect(ran.errors('failed')).toEqual(['provider/rejected']);
    expect(ran.comment).toContain('no such codec');
    expect(looks('failed')).toBe(2);
  });

  test('503 without is transient', () => {
    expect(ran.creative('flaky').verdict).toBe('pass');
  });

  test('a bad request refuses the asset, with what IAS said of it', () => {
    expect(ran.errors('refused')).toEqual(['provider/rejected']);
    expect(ran.comment).toContain('url is not allowed');
    expect(ran.report.conclusion).toBe('neutral');
  });
});

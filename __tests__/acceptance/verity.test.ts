import { beforeAll, describe, expect, test } from '@jest/globals';
import type { VideoScript } from '../../standins/providers/index.ts';
import { type Scenario, scenario, urlOf } from './support/scenario.ts';

const verity = (options: Parameters<typeof scenario>[0]) => scenario({ using: ['verity'], ...options });
const messages = (ran: Scenario, id: string) => ran.creative(id).findings.map(({ message }) => message);

/** One run with a video for each script. */
async function videos(scripts: Readonly<Record<string, VideoScript>>, policy: object = {}): Promise<Scenario> {
  return await verity({
    policy,
    creatives: Object.keys(scripts).map((id) => ({ id })),
    script: ({ providers }) => {
      for (const [id, script] of Object.entries(scripts)) providers.verity.video(urlOf(id), script);
    },
  });
}

describe('what Verity is sent', () => {
  let ran: Scenario;
  beforeAll(async () => {
    ran = await verity({
      creatives: [
        { id: 'full', title: 'Title', description: 'A street.', language: 'en-US', brands: ['acme'] },
        { id: 'bare', name: 'Name only', language: ['en-US', 'es-MX'] },
        { id: 'image', url: urlOf('image', 'png') },
        { id: 'one', url: urlOf('shared') },
        { id: 'two', url: `${urlOf('shared')}?Key-Pair-Id=zzz&Signature=zzz&Expires=4000000000` },
      ],
    });
  });
  const bodies = () => ran.providers.verity.videos().map(({ body }) => body);

  test('url, title, description and the language, of a sole one its primary subtag', () => {
    expect(bodies()).toContainEqual({
      url: urlOf('full'),
      title: 'Title',
      description: 'A street.',
      languageCode: 'en',
    });
    expect(bodies()).toContainEqual({ url: urlOf('bare'), title: 'Name only' });
  });

  test('videos only, and identical ones once', () => {
    expect(bodies()).toHaveLength(3);
    expect(ran.creative('image').assessments.verity?.status).toBe('not-applicable');
    expect(ran.creative('two').assessments.verity?.ticket).toBe(ran.creative('one').assessments.verity?.ticket);
    expect(ran.report.usage.submitted.verity).toBe(3);
  });

  test('an image that no other provider judges is inconclusive', () => {
    expect(ran.creative('image').verdict).toBe('inconclusive');
  });

  test('what it answers is in the report', () => {
    expect(ran.creative('full').assessments.verity).toMatchObject({
      status: 'scored',
      safe: true,
      threats: [],
      languageCode: 'en',
      expiresAt: '2027-10-31T00:00:00.000Z',
      keywords: ['spring', 'street'],
      sentiments: [{ sentiment: 'neutral', score: 0.8 }],
    });
  });
});

describe('on the way to an answer', () => {
  const scripts: Readonly<Record<string, VideoScript>> = {
    slow: { processing: 3 },
    unseen: { missing: 2, processing: 1 },
    lagging: { lagging: 2 },
    unheard: { statuses: ['TRANSCODING', 'PROCESSED'] },
  };
  let ran: Scenario;
  beforeAll(async () => {
    ran = await videos(scripts);
  });

  test.each(Object.keys(scripts))('%s is waited out', (id) => {
    expect(ran.creative(id).verdict).toBe('pass');
  });

  test('the result is asked for only when the status is PROCESSED, and as often as it takes', () => {
    const reads = ran.providers.verity.videos().map(({ body, reads: times }) => [body.url, times]);
    expect(Object.fromEntries(reads)).toEqual({
      [urlOf('slow')]: 1,
      [urlOf('unseen')]: 1,
      [urlOf('lagging')]: 3,
      [urlOf('unheard')]: 1,
    });
  });
});

describe('errors under 200', () => {
  let ran: Scenario;
  beforeAll(async () => {
    ran = await videos({
      download: { processing: 1, errors: ['VIDEO_DOWNLOAD_FAILED'] },
      'download-403': { errors: ['VIDEO_DOWNLOAD_FAILED_WITH_403'] },
      gone: { statuses: ['NOT_SUPPORTED'] },
      'no-speech': { errors: ['VIDEO_TRANSCRIPTION_FAILED'], dataDespiteErrors: true },
      'no-text': { errors: ['VIDEO_OCR_FAILED'], dataDespiteErrors: true, threats: [{ id: 'GGT1', risk: 'HIGH' }] },
    });
  });

  test.each(['download', 'download-403', 'gone'])('%s refuses the asset', (id) => {
    expect(ran.errors(id)).toEqual(['provider/rejected']);
    expect(ran.creative(id).assessments.verity?.status).toBe('rejected');
  });

  test('analyses that failed are a warning when data follows, which is judged', () => {
    expect(ran.creative('no-speech').verdict).toBe('warn');
    expect(messages(ran, 'no-speech').join()).toContain('VIDEO_TRANSCRIPTION_FAILED');
    expect(ran.errors('no-text')).toEqual(['verity/GGT1']);
    expect(messages(ran, 'no-text').join()).toContain('VIDEO_OCR_FAILED');
  });
});

describe('threats', () => {
  let ran: Scenario;
  beforeAll(async () => {
    const scripts: Record<string, VideoScript> = {
      low: { threats: [{ id: 'GGT3', risk: 'LOW' }] },
      medium: { safe: true, threats: [{ id: 'GGT6', risk: 'MEDIUM' }] },
      high: { safe: true, threats: [{ id: 'GGT1', risk: 'HIGH', confidence: 'VERY_LOW' }] },
      unsafe: { safe: false, threats: [{ id: 'GGT3', risk: 'LOW' }] },
      further: { threats: [{ id: 'GGT42', risk: 'HIGH' }] },
      'further-low': { threats: [{ id: 'GGT42', risk: 'LOW' }] },
      null: { threats: null },
      absent: { threats: 'absent' },
      'no-risk': { threats: [{ id: 'GGT1', confidence: 'VERY_LOW' }] },
      'odd-risk': { threats: [{ id: 'GGT1', risk: 'SEVERE' }] },
      'unsafe-why': { safe: false, threats: [] },
    };
    ran = await videos(scripts, { outcomes: { missingData: 'neutral' } });
  });

  test.each([
    ['low', 'pass', []],
    ['medium', 'warn', ['warning verity/GGT6']],
    ['high', 'fail', ['error verity/GGT1']],
    ['unsafe', 'pass', []],
    ['further', 'fail', ['error verity/GGT42']],
  ])('%s: judged by `risk` alone, %s', (id, verdict, findings) => {
    expect(ran.creative(id).verdict).toBe(verdict);
    const found = ran.creative(id).findings.map(({ severity, rule }) => `${severity} ${rule}`);
    expect(found).toEqual(expect.arrayContaining(findings));
  });

  test('one that nobody knows is a warning even at a low risk', () => {
    expect(ran.creative('further-low').verdict).toBe('warn');
  });

  test.each(['null', 'absent', 'no-risk', 'odd-risk', 'unsafe-why'])('%s is missing data, never a pass', (id) => {
    expect(ran.creative(id).verdict).toBe('inconclusive');
    expect(ran.errors(id)).toEqual(['provider/missing-data']);
  });

  test('what `safe` says is shown', () => {
    expect(ran.scored('verity', 'unsafe').safe).toBe(false);
  });
});

test('a bad key and a wrong path are told apart, though both are 403', async () => {
  const [badKey, wrongPath] = await Promise.all([
    verity({ creatives: [{ id: 'a' }], inputs: { 'verity-api-key': 'gg_wrong_for_tests' } }),
    verity({
      creatives: [{ id: 'a' }],
      script: ({ providers }) =>
        void providers.onRequest('verity.submit', { status: 403, body: { message: 'Missing Authentication Token' } }),
    }),
  ]);
  expect(badKey.errors('a')).toEqual(['provider/unavailable']);
  expect(badKey.comment).toContain('verity-api-key');
  expect(wrongPath.errors('a')).toEqual(['provider/unavailable']);
  expect(wrongPath.comment).toContain('verity-url');
});

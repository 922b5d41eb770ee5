import { describe, expect, test } from '@jest/globals';
import { createProbe, toVerityAssessment } from '../../../src/providers/verity/verity-check.ts';
import { createVeritySend, resultAnswer } from '../../../src/providers/verity/verity-client.ts';
import { call, type Reply, scriptedHttp, transportError } from '../../support/scripted-http.ts';

describe('to assessment', () => {
  const ticket = { id: 'u-1', submittedAt: 0, stage: 'first' };

  function assessed(given: unknown) {
    const { data } = resultAnswer.parse({ data: given });
    if (!data) throw new Error('no data');
    return toVerityAssessment(data, ticket, '2026-01-01T00:00:00.000Z', []);
  }

  test.each([
    ['LOW', 'low'],
    ['medium', 'medium'],
    [' HIGH ', 'high'],
    ['VERY_HIGH', null],
    ['', null],
    [null, null],
    [3, null],
    [undefined, null],
  ])('risk %j is %j, whatever the confidence', (risk, expected) => {
    const threats = [{ id: 'GGT1', category: 'Violence', confidence: 'HIGH', risk }];
    expect(assessed({ threats }).threats).toEqual([{ id: 'GGT1', category: 'Violence', risk: expected }]);
  });

  test('no threats at all is not the same as an empty list', () => {
    expect(assessed({}).threats).toBeNull();
    expect(assessed({ threats: null }).threats).toBeNull();
    expect(assessed({ threats: [] }).threats).toEqual([]);
  });

  test('what is only shown may be missing or malformed', () => {
    const shown = {
      processedAt: 7,
      expiresAt: null,
      languageCode: {},
      keywords: 'car',
      sentiments: [{ score: 'high' }],
    };
    expect(assessed({ ...shown, threats: [{ id: 'GGT1', category: 5, risk: 'LOW' }] })).toMatchObject({
      safe: null,
      processedAt: null,
      expiresAt: null,
      languageCode: null,
      iab: null,
      keywords: [],
      sentiments: [],
      threats: [{ id: 'GGT1', category: null, risk: 'low' }],
    });
    expect(assessed({ sentiments: [{ sentiment: 'neutral' }] }).sentiments).toEqual([
      { sentiment: 'neutral', score: null },
    ]);
  });
});

describe('peek', () => {
  const says = (body: unknown, status = 200): Reply => ({ status, body });

  test.each<[string, Reply, string]>([
    ['ANALYZING', says({ uuid: 'v-1', status: 'ANALYZING' }), 'working'],
    ['404, which it says of what it still processes', says({ errorMessage: 'no' }, 404), 'working'],
    ['PROCESSED', says({ uuid: 'v-1', status: 'processed' }), 'changed'],
    ['that an analysis is missing', says({ errors: [{ reason: 'VIDEO_OCR_FAILED' }] }), 'changed'],
    ['that it refuses the video', says({ errors: [{ reason: 'VIDEO_DOWNLOAD_FAILED' }] }), 'changed'],
    ['no state', says({ uuid: 'v-1' }), 'unknown'],
    ['something about another video', says({ uuid: 'v-2', status: 'PROCESSED' }), 'unknown'],
    ['403', says({ message: 'Forbidden' }, 403), 'unknown'],
    ['503', says({}, 503), 'unknown'],
    ['nothing', transportError('attempt-timeout'), 'unknown'],
    ['nothing before the time is up', transportError('out-of-time'), 'unknown'],
  ])('Verity says %s', async (_, reply, probe) => {
    const { http, requests } = scriptedHttp(() => reply);
    const send = createVeritySend({ http, url: 'https://verity.example.com', apiKey: 'not-a-real-key' });
    expect(await createProbe(send)({ id: 'v-1', submittedAt: 0, stage: 'first' }, call())).toBe(probe);
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET https://verity.example.com/video/classification/v-1/status',
    ]);
  });
});

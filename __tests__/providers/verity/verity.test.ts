import { describe, expect, test } from '@jest/globals';
import type { HttpRequest } from '../../../src/http/http.ts';
import { UsageMeter } from '../../../src/http/usage-meter.ts';
import type { Ticket } from '../../../src/providers/provider.ts';
import { createProbe, createVerity, toVerityAssessment } from '../../../src/providers/verity/verity.ts';
import { createVeritySend, resultAnswer } from '../../../src/providers/verity/verity-client.ts';
import { creative } from '../../support/creatives.ts';
import { call, type Reply, scriptedHttp, transportError } from '../../support/scripted-http.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

describe('verity check', () => {
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
});

describe('verity', () => {
  const NOW = Date.UTC(2026, 0, 1, 12);
  const UUID = '3abddc97-5186-511b-b343-a9aee316b698';
  const ticket: Ticket = { id: UUID, submittedAt: NOW, stage: 'first' };
  const DATA = {
    processedAt: '2026-01-01T11:59:00.000Z',
    expiresAt: '2026-12-27T11:59:00.000Z',
    languageCode: 'en',
    iab: { v3: [{ id: '1', category: 'Autos', score: 0.9 }] },
    keywords: ['car'],
    safe: true,
    threats: [{ id: 'GGT6', category: 'Hate speech', confidence: 'HIGH', risk: 'MEDIUM' }],
    sentiments: [{ sentiment: 'neutral', score: 0.5 }],
  };

  function verityWith(reply: (request: HttpRequest, nth: number) => Reply) {
    const meter = new UsageMeter();
    const { http, requests } = scriptedHttp(reply);
    const clock = virtualClock(NOW);
    const verity = createVerity({ http, url: 'https://verity.example.com/', apiKey: 'not-a-real-key', clock, meter });
    return { verity, requests, submitted: () => meter.snapshot().submitted.verity };
  }

  describe('submitting', () => {
    const accepted = (acceptedAt?: unknown) => ({ status: 202, body: { uuid: UUID, url: 'https://x', acceptedAt } });
    const submitted = async (reply: Reply) => {
      const { verity, requests, submitted: count } = verityWith(() => reply);
      return { progress: await verity.submit(creative(), call()), requests, count: count() };
    };

    test('sends the video with what is known of it, and gives a ticket', async () => {
      const { verity, requests, submitted: count } = verityWith(() => accepted('2026-01-01T11:59:58.000Z'));
      const asset = creative({ title: 'T', name: 'N', description: 'D', language: ['en-US'] });
      expect(await verity.submit(asset, call())).toEqual({
        kind: 'working',
        ticket,
        on: 'Verity has accepted the video',
        pollAgain: 'later',
      });
      expect(requests).toMatchObject([
        {
          method: 'POST',
          url: 'https://verity.example.com/video/classification',
          headers: { 'x-api-key': 'not-a-real-key' },
          json: { url: asset.url, title: 'T', description: 'D', languageCode: 'en' },
          repeat: 'always',
        },
      ]);
      expect(count()).toBe(1);
    });

    test('takes the name for a title and leaves several languages to be found out', async () => {
      const { verity, requests } = verityWith(() => accepted());
      await verity.submit(creative({ name: 'N', language: ['en-US', 'es'] }), call());
      expect(JSON.parse(JSON.stringify(requests[0]?.json))).toEqual({
        url: 'https://cdn.example.com/spring-15s.mp4',
        title: 'N',
      });
    });

    test('links that differ by their signature only need one submission', () => {
      const { verity } = verityWith(() => ({}));
      const signed = (signature: string) =>
        verity.requestKey(creative({ url: `https://cdn.example.com/a.mp4?X-Amz-Signature=${signature}` }));
      expect(signed('a')).toBe(signed('b'));
      expect(signed('a')).not.toBe(verity.requestKey(creative()));
    });

    test.each([
      ['2026-01-01T11:58:59.000Z', 'now'],
      ['2026-01-01T11:59:01.000Z', 'later'],
      [undefined, 'later'],
      ['yesterday', 'later'],
    ])('accepted at %s, the result is looked for %s', async (acceptedAt, pollAgain) => {
      expect((await submitted(accepted(acceptedAt))).progress).toMatchObject({ kind: 'working', pollAgain });
    });

    test.each([
      [{ status: 400, body: { errors: [{ reason: 'URL_MALFORMED' }] } }, 'rejected'],
      [{ status: 200, body: { uuid: UUID, errors: [{ reason: 'VIDEO_DOWNLOAD_FAILED_WITH_403' }] } }, 'rejected'],
      [{ status: 200, body: { status: 'INVALID' } }, 'rejected'],
      [{ status: 403, body: { message: 'Forbidden' } }, 'unavailable'],
      [{ status: 404, body: { message: 'no' } }, 'unavailable'],
      [transportError('redirected'), 'unavailable'],
    ])('%j settles as %s', async (reply, status) => {
      const { progress, count } = await submitted(reply);
      expect(progress).toMatchObject({ kind: 'settled', assessment: { status } });
      expect(count).toBe(0);
    });

    test.each([
      { status: 500 },
      { status: 202, body: { url: 'https://x' } },
      { status: 202, body: 'accepted' },
      { status: 200, body: { errors: [{ reason: 'INTERNAL_ERROR' }] } },
      { status: 200, body: { errors: [{ reason: 'VIDEO_ID_NOT_FOUND' }] } },
      transportError('unreachable', true),
    ])('%j may pass', async (reply) => {
      const { progress, count } = await submitted(reply);
      expect(progress).toMatchObject({ kind: 'failed-for-now' });
      expect(count).toBe(0);
    });

    test('403 names the key, or the URL when the path is wrong', async () => {
      expect((await submitted({ status: 403, body: { message: 'Forbidden' } })).progress).toMatchObject({
        assessment: { remedy: expect.stringContaining('verity-api-key') },
      });
      expect(
        (await submitted({ status: 403, body: { message: 'Missing Authentication Token' } })).progress,
      ).toMatchObject({ assessment: { status: 'unavailable', remedy: 'Check the input verity-url.' } });
    });
  });

  describe('looking', () => {
    /** Looks once at a submission whose status and result are given. */
    const looked = async (status: Reply, result: Reply = { body: { uuid: UUID, data: DATA } }) => {
      const { verity, requests } = verityWith(({ url }) => (url.endsWith('/status') ? status : result));
      const progress = await verity.check(creative(), ticket, call());
      return { progress, urls: requests.map(({ url }) => new URL(url).pathname), requests };
    };
    const PROCESSED = { body: { uuid: UUID, status: 'PROCESSED' } };

    test('asks for the status, then for the result', async () => {
      const { progress, urls, requests } = await looked(PROCESSED);
      expect(progress).toEqual({
        kind: 'settled',
        assessment: {
          status: 'scored',
          ticket: UUID,
          reused: false,
          answeredAt: '2026-01-01T12:00:00.000Z',
          warnings: [],
          safe: true,
          threats: [{ id: 'GGT6', category: 'Hate speech', risk: 'medium' }],
          processedAt: DATA.processedAt,
          expiresAt: DATA.expiresAt,
          languageCode: 'en',
          iab: DATA.iab,
          keywords: ['car'],
          sentiments: [{ sentiment: 'neutral', score: 0.5 }],
        },
      });
      expect(urls).toEqual([`/video/classification/${UUID}/status`, `/video/classification/${UUID}`]);
      expect(requests[1]).toMatchObject({
        method: 'GET',
        headers: { 'x-api-key': 'not-a-real-key' },
        repeat: 'always',
      });
    });

    test.each(['INITIATED', 'DOWNLOADING', 'ANALYZING', 'SOMETHING_NEW'])('%s is looked at again', async (status) => {
      const { progress, urls } = await looked({ body: { uuid: UUID, status } });
      expect(progress).toEqual({ kind: 'working', ticket, on: `Verity says ${status}`, pollAgain: 'later' });
      expect(urls).toHaveLength(1);
    });

    test('404 is "still processing", of the status and of the result', async () => {
      const notYet = { status: 404, body: { errorMessage: 'does not exist' } };
      expect((await looked(notYet)).progress).toMatchObject({ kind: 'working', ticket });
      expect((await looked(PROCESSED, notYet)).progress).toMatchObject({ kind: 'working', ticket });
    });

    test.each(['ERROR', 'NOT_SUPPORTED', 'invalid'])('%s refuses the video', async (status) => {
      expect((await looked({ body: { uuid: UUID, status } })).progress).toMatchObject({
        assessment: { status: 'rejected', ticket: UUID, reason: `Verity verityRefused the video: ${status}.` },
      });
    });

    test.each(['VIDEO_DOWNLOAD_FAILED', 'VIDEO_DOWNLOAD_FAILED_WITH_404'])(
      '%s under 200 refuses it',
      async (reason) => {
        const errors = { body: { uuid: UUID, url: 'https://x', errors: [{ reason }] } };
        for (const { progress } of [await looked(errors), await looked(PROCESSED, errors)]) {
          expect(progress).toMatchObject({
            assessment: { status: 'rejected', remedy: expect.stringContaining('Verity keeps a failed URL for 24 h') },
          });
        }
      },
    );

    test.each(['VIDEO_TRANSCRIPTION_FAILED', 'VIDEO_OCR_FAILED'])(
      '%s is a warning when data follows',
      async (reason) => {
        const errors = [{ reason }];
        const warned = { assessment: { status: 'scored', warnings: [expect.stringContaining(reason)] } };
        expect((await looked({ body: { uuid: UUID, errors } })).progress).toMatchObject(warned);
        expect((await looked(PROCESSED, { body: { uuid: UUID, errors, data: DATA } })).progress).toMatchObject(warned);
        const both = await looked(
          { body: { uuid: UUID, status: 'PROCESSED', errors } },
          { body: { uuid: UUID, errors, data: DATA } },
        );
        expect(both.progress).toMatchObject(warned);
      },
    );

    test('a partial failure without data is waited for, and final once processed', async () => {
      const errors = { body: { uuid: UUID, errors: [{ reason: 'VIDEO_OCR_FAILED' }] } };
      expect((await looked(errors, errors)).progress).toMatchObject({ kind: 'working', ticket });
      expect((await looked(PROCESSED, errors)).progress).toMatchObject({
        assessment: { status: 'rejected', reason: 'Verity could not classify the video: VIDEO_OCR_FAILED.' },
      });
    });

    test('a reason that says "not found" is looked at again', async () => {
      const errors = { body: { uuid: UUID, errors: [{ reason: 'VIDEO_ID_NOT_FOUND' }] } };
      expect((await looked(errors)).progress).toMatchObject({ kind: 'working', ticket });
    });

    test.each([
      { status: 500 },
      { body: { errors: [{ reason: 'INTERNAL_ERROR' }] } },
      { body: { uuid: 'another', status: 'PROCESSED' } },
      { body: { uuid: UUID } },
      { body: [] },
      { body: undefined },
      transportError('malformed'),
    ])('a status of %j is no answer', async (reply) => {
      expect((await looked(reply)).progress).toMatchObject({ kind: 'failed-for-now' });
    });

    test.each([
      { status: 503 },
      { body: { uuid: UUID } },
      { body: { uuid: 'another', data: DATA } },
      { body: { uuid: UUID, data: { ...DATA, threats: 'none' } } },
      { body: { uuid: UUID, data: { ...DATA, safe: 'yes' } } },
      { body: { uuid: UUID, data: { ...DATA, threats: [{ risk: 'LOW' }] } } },
    ])('a result of %j is no answer', async (reply) => {
      expect((await looked(PROCESSED, reply)).progress).toMatchObject({ kind: 'failed-for-now' });
    });

    test('a key that is verityRefused while looking makes it unavailable', async () => {
      expect((await looked({ status: 403, body: { message: 'Forbidden' } })).progress).toMatchObject({
        assessment: { status: 'unavailable', ticket: UUID },
      });
    });
  });
});

import { describe, expect, test } from '@jest/globals';
import { TransportError } from '../../../src/http/http-failures.ts';
import { vidmobVersion } from '../../../src/providers/vidmob/vidmob-submit.ts';
import {
  annotationsIn,
  assetsOf,
  GUIDE,
  REFERENCE,
  resultsOf,
  type TagJob,
  tagJobIn,
  tagsByUrl,
} from '../../../src/providers/vidmob/vidmob-tag-job.ts';
import { call, creative, fakeHttp, type Script } from './fake-vidmob.ts';

describe('vidmob tag job', () => {
  describe('tag dialects', () => {
    const assets = [{ id: 'a', url: 'https://cdn.example.com/a.mp4' }];
    const clientTags = [{ label: 'lifestyle', description: 'Real-life settings' }];

    test('the dialect of the guide', () => {
      expect(GUIDE.body(assets, clientTags)).toEqual({
        assets: [{ url: 'https://cdn.example.com/a.mp4' }],
        clientTags,
      });
      expect(GUIDE.body(assets, [])).toEqual({ assets: [{ url: 'https://cdn.example.com/a.mp4' }] });
      expect(GUIDE.jobPath('a/1')).toBe('/v1/aperture/jobs/a%2F1/status');
    });

    test('the dialect of the reference', () => {
      expect(REFERENCE.body(assets, clientTags)).toEqual({
        creatives: assets,
        clientTags: { lifestyle: 'Real-life settings' },
      });
      expect(REFERENCE.body(assets, [])).toEqual({ creatives: assets, clientTags: {} });
      expect(REFERENCE.jobPath('a/1')).toBe('/v1/media/aperture/a%2F1');
    });
  });

  describe('tag job', () => {
    test('a job of the guide', () => {
      const annotations = [{ url: 'https://cdn.example.com/a.mp4', tags: [] }];
      expect(tagJobIn({ status: 'OK', result: { job_id: 'j-1', status: 'COMPLETE', annotations } })).toEqual({
        id: 'j-1',
        state: 'complete',
        status: 'COMPLETE',
        annotations,
        downloadUrl: undefined,
        message: undefined,
        errors: new Map(),
      });
    });

    test('a job of the reference, enveloped and in snake case', () => {
      const result = { job_id: 'j-1', status: 'COMPLETED', download_url_json: 'https://d.example/1', message: 'Done' };
      expect(tagJobIn({ status: 'OK', result })).toMatchObject({
        state: 'complete',
        downloadUrl: 'https://d.example/1',
        message: 'Done',
      });
    });

    test('a job without envelope, in camel case', () => {
      const job = { jobId: 7, status: 'failed', downloadUrlJSON: '', errors: { a: 'bad format', b: { code: 1 } } };
      expect(tagJobIn(job)).toMatchObject({
        id: '7',
        state: 'failed',
        downloadUrl: undefined,
        errors: new Map([
          ['a', 'bad format'],
          ['b', 'no reason given'],
        ]),
      });
    });

    test.each([['QUEUED'], ['PENDING'], ['PROCESSING'], ['DANCING'], [undefined]])(
      '%s is not the end of a job',
      (status) => {
        expect(tagJobIn({ result: { jobId: 'j-1', status } })).toMatchObject({
          state: 'working',
          status: status ?? 'UNKNOWN',
        });
      },
    );

    test('no id is made up, and no job out of something else', () => {
      expect(tagJobIn({ result: { job_id: '' } })?.id).toBeUndefined();
      expect(tagJobIn({ result: {} })?.id).toBeUndefined();
      expect(tagJobIn([])).toBeUndefined();
      expect(tagJobIn(undefined)).toBeUndefined();
    });
  });

  describe('tag assets', () => {
    test('an asset is tagged once, however often and with whatever signature it is linked', () => {
      const one = creative({ url: 'https://cdn.example.com/a.mp4?X-Amz-Signature=1' });
      const again = creative({ id: 'other', url: 'https://cdn.example.com/a.mp4?X-Amz-Signature=2' });
      expect(assetsOf([one, again])).toEqual([{ id: 'spring', url: one.url }]);
    });

    test('two assets never share an id', () => {
      const [one, other] = [creative({ url: 'https://a.example/1.mp4' }), creative({ url: 'https://a.example/2.mp4' })];
      expect(assetsOf([one, other]).map(({ id }) => id)).toEqual(['spring', `spring@${vidmobVersion(other)}`]);
    });
  });
});

describe('vidmob tag results', () => {
  describe('annotations', () => {
    const URL_A = 'https://cdn.example.com/a.mp4';
    const LOGO = { category: 'brand', label: 'logo visible' };

    test('annotations of the guide', () => {
      expect(annotationsIn([{ url: URL_A, tags: [LOGO, { category: 'client', label: 'lifestyle' }] }])).toEqual([
        { names: [URL_A], tags: [LOGO, { category: 'client', label: 'lifestyle' }] },
      ]);
    });

    test.each([
      ['a list inside something', { jobId: 'j', creatives: [{ id: 7, tags: [LOGO] }] }],
      ['assets by name', { '7': { tags: [LOGO] } }],
      ['lists of tags by name', { results: { '7': [LOGO] } }],
      ['tags by category', [{ creativeId: '7', tags: { brand: ['logo visible'] } }]],
      ['other words', { data: [{ assetId: '7', labels: [{ type: 'brand', name: 'logo visible' }] }] }],
    ])('%s', (_, results) => {
      expect(annotationsIn(results)).toEqual([{ names: ['7'], tags: [LOGO] }]);
    });

    test('bare words are tags without a category', () => {
      expect(annotationsIn([{ id: 'a', tags: ['outdoor', '', 7, { label: 'music' }] }])).toEqual([
        {
          names: ['a'],
          tags: [
            { category: 'other', label: 'outdoor' },
            { category: 'other', label: 'music' },
          ],
        },
      ]);
    });

    test('what holds no tags has none', () => {
      expect(annotationsIn('text')).toEqual([]);
      expect(annotationsIn(null)).toEqual([]);
      expect(annotationsIn(['text', { url: URL_A, tags: null }])).toEqual([
        { names: [], tags: [] },
        { names: [URL_A], tags: [] },
      ]);
    });

    test('tags beyond a bound are left out', () => {
      const labels = Array.from({ length: 700 }, (_, index) => `tag ${index}`);
      expect(annotationsIn([{ id: 'a', tags: labels }])[0]?.tags).toHaveLength(500);
      expect(annotationsIn([{ id: 'a', tags: { visual: labels } }])[0]?.tags).toHaveLength(500);
    });
  });

  describe('tags by url', () => {
    const TAGS = [{ category: 'brand', label: 'logo visible' }];
    const asset = { id: 'a', url: 'https://cdn.example.com/a.mp4?X-Amz-Signature=1' };
    const CONTENT = 'https://cdn.example.com/a.mp4';

    test.each([
      ['its URL as sent', asset.url],
      ['its URL without a signature', CONTENT],
      ['its URL signed anew', `${CONTENT}?X-Amz-Signature=2`],
      ['its id', 'a'],
    ])('tags are told from %s', (_, name) => {
      expect(tagsByUrl([{ names: ['unknown', name], tags: TAGS }], [asset])).toEqual(new Map([[CONTENT, TAGS]]));
    });

    test("tags of an asset that was not sent are nobody's", () => {
      expect(tagsByUrl([{ names: ['b'], tags: TAGS }], [asset])).toEqual(new Map());
    });
  });

  describe('tag results', () => {
    const job = (fields: object) => tagJobIn({ jobId: 'j', status: 'COMPLETE', ...fields }) as TagJob;
    const FILE = 'https://files.example/1.json?token=abc';

    test('results inside the answer are taken as they are', async () => {
      const { http } = fakeHttp({});
      expect(await resultsOf(job({ annotations: [], downloadUrlJSON: FILE }), http, call)).toEqual({ results: [] });
    });

    test('results elsewhere are downloaded without credentials', async () => {
      const { http, requests } = fakeHttp({ [`GET ${FILE}`]: { status: 200, body: [1] } });
      expect(await resultsOf(job({ annotations: null, downloadUrlJSON: FILE }), http, call)).toEqual({ results: [1] });
      expect(requests).toEqual([{ method: 'GET', url: FILE, repeat: 'always', call }]);
    });

    test.each(['http://127.0.0.1:8080/a', 'http://localhost:8080/a', 'http://[::1]:8080/a'])(
      'on this machine http will do: %s',
      async (url) => {
        const { http } = fakeHttp({ [`GET ${url}`]: { status: 200, body: [] } });
        expect(await resultsOf(job({ downloadUrlJSON: url }), http, call)).toEqual({ results: [] });
      },
    );

    describe('results are unread', () => {
      test.each(['http://files.example/1', 'file:///etc/hosts', 'not a link', 'http://localhost.example/1'])(
        'at %s, without asking',
        async (url) => {
          const { http, requests } = fakeHttp({});
          expect(await resultsOf(job({ downloadUrlJSON: url }), http, call)).toHaveProperty('unread');
          expect(requests).toEqual([]);
        },
      );

      test.each<[string, Script]>([
        ['answers 410', { status: 410 }],
        ['is too large', new TransportError('too-large', 'too large')],
      ])('when their host %s', async (_, answer) => {
        const { http } = fakeHttp({ [`GET ${FILE}`]: answer });
        const read = await resultsOf(job({ downloadUrlJSON: FILE }), http, call);
        expect(read).toHaveProperty('unread', expect.not.stringContaining('token'));
      });

      test('when the job does not say where they are', async () => {
        expect(await resultsOf(job({}), fakeHttp({}).http, call)).toHaveProperty('unread');
      });
    });

    test('the end of the time is not an answer', async () => {
      const { http } = fakeHttp({ [`GET ${FILE}`]: new TransportError('out-of-time', 'late') });
      await expect(resultsOf(job({ downloadUrlJSON: FILE }), http, call)).rejects.toThrow('late');
    });
  });
});

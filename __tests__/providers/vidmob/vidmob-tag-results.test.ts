import { describe, expect, test } from '@jest/globals';
import { TransportError } from '../../../src/http/http-failures.ts';
import { type TagJob, tagJobIn } from '../../../src/providers/vidmob/vidmob-tag-job.ts';
import { annotationsIn, resultsOf, tagsByUrl } from '../../../src/providers/vidmob/vidmob-tag-results.ts';
import { call, fakeHttp, type Script } from './fake-vidmob.ts';

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

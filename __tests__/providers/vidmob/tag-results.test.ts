import { describe, expect, test } from '@jest/globals';
import { TransportError } from '../../../src/http/http-failures.ts';
import { type TagJob, tagJobIn } from '../../../src/providers/vidmob/tag-job.ts';
import { resultsOf } from '../../../src/providers/vidmob/tag-results.ts';
import { call, fakeHttp, type Script } from './fake-vidmob.ts';

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

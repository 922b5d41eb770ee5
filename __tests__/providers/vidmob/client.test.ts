import { expect, test } from '@jest/globals';
import { createClient } from '../../../src/providers/vidmob/client.ts';
import { BASE, call, fakeHttp, ok } from './fake-vidmob.ts';

test('asks the configured host with the key, leaving out parameters without a value', async () => {
  const { http, requests } = fakeHttp({ 'GET /v1/a?format=summary,detail&name=a%26b': ok({}) });
  const ask = createClient({ http, url: `${BASE}/`, apiKey: 'not-a-real-key' });
  const query = { format: 'summary,detail', source: '', version: undefined, name: 'a&b' };
  await ask({ path: '/v1/a', query }, call);
  expect(requests).toEqual([
    {
      method: 'GET',
      url: `${BASE}/v1/a?format=summary,detail&name=a%26b`,
      headers: { authorization: 'Bearer not-a-real-key' },
      repeat: 'always',
      call,
    },
  ]);
});

test('posts what has a body, and repeats it as the request allows', async () => {
  const { http, requests } = fakeHttp({ 'POST /v1/a': ok({}) });
  const ask = createClient({ http, url: BASE, apiKey: 'not-a-real-key' });
  await ask({ path: '/v1/a', json: { id: 1 }, repeat: 'if-not-processed' }, call);
  expect(requests[0]).toMatchObject({ method: 'POST', json: { id: 1 }, repeat: 'if-not-processed' });
});

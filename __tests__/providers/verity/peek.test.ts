import { expect, test } from '@jest/globals';
import { createVeritySend } from '../../../src/providers/verity/client.ts';
import { createPeek } from '../../../src/providers/verity/peek.ts';
import { call, type Reply, scriptedHttp, transportError } from '../../support/scripted-http.ts';

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
  expect(await createPeek(send)({ id: 'v-1', submittedAt: 0, stage: 'first' }, call())).toBe(probe);
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'GET https://verity.example.com/video/classification/v-1/status',
  ]);
});

import { expect, test } from '@jest/globals';
import { jobChannel } from '../../../src/github/publish/channel.ts';

test('the job shows nothing but its exit code', async () => {
  await jobChannel.update({ title: 't', summary: 's' }, new AbortController().signal);
  const ending = {
    conclusion: 'success',
    output: { title: 't', summary: 's' },
    annotations: [],
    statusLine: '',
  } as const;
  expect(await jobChannel.finish(ending)).toBeUndefined();
});

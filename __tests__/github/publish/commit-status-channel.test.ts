import { describe, expect, test } from '@jest/globals';
import type { Ending } from '../../../src/github/publish/channel.ts';
import { commitStatusChannel } from '../../../src/github/publish/commit-status-channel.ts';
import { fakeGitHub } from './fake-github.ts';

const output = { title: 't', summary: 's' };
const ending: Ending = { conclusion: 'neutral', output, annotations: [], statusLine: '1 unreachable' };
const target = { sha: 'a1', context: 'Creative Gate', targetUrl: undefined };

describe('commitStatusChannel', () => {
  test('writes the ending and no progress', async () => {
    const fake = fakeGitHub();
    const channel = commitStatusChannel(fake.github, target);
    await channel.update(output, new AbortController().signal);
    expect(await channel.finish(ending)).toBeUndefined();
    expect(fake.statuses).toEqual([
      { sha: 'a1', context: 'Creative Gate', state: 'failure', description: '1 unreachable' },
    ]);
  });

  test.each([
    [403, 'lacks `statuses: write`'],
    [500, '500'],
  ])('is a problem when GitHub answers %d', async (status, words) => {
    const fake = fakeGitHub();
    fake.fail('POST', /statuses/, status, 'no', 9);
    const problem = await commitStatusChannel(fake.github, target).finish(ending);
    expect(problem).toMatchObject({ rule: 'gate/github', message: expect.stringContaining(words) });
  });
});

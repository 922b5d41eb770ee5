import { describe, expect, test } from '@jest/globals';
import type { Ending } from '../../../src/github/publish/channel.ts';
import { commitStatusChannel } from '../../../src/github/publish/commit-status-channel.ts';
import { HEAD, testGitHub } from './test-github.ts';

const output = { title: 't', summary: 's' };
const ending: Ending = { conclusion: 'neutral', output, annotations: [], statusLine: '1 unreachable' };
const target = { sha: HEAD, context: 'Creative Gate', targetUrl: undefined };

describe('commitStatusChannel', () => {
  test('writes the ending and no progress', async () => {
    const hub = testGitHub();
    const channel = commitStatusChannel(hub.github, target);
    await channel.update(output, new AbortController().signal);
    expect(await channel.finish(ending)).toBeUndefined();
    expect(hub.statuses).toMatchObject([
      { sha: HEAD, context: 'Creative Gate', state: 'failure', description: '1 unreachable', targetUrl: null },
    ]);
    expect(hub.writes()).toEqual([`POST /statuses/${HEAD}`]);
  });

  test.each([
    [403, 'lacks `statuses: write`'],
    [500, '500'],
  ])('is a problem when GitHub answers %d', async (status, words) => {
    const hub = testGitHub();
    hub.fail('POST', /statuses/, status, 'no', 9);
    const problem = await commitStatusChannel(hub.github, target).finish(ending);
    expect(problem).toMatchObject({ rule: 'gate/github', message: expect.stringContaining(words) });
  });
});

import { describe, expect, test } from '@jest/globals';
import type { CheckResult } from '../../../src/github/publish/channel.ts';
import { commitStatusChannel, postStatus, stateOf } from '../../../src/github/publish/commit-status.ts';
import { HEAD, testGitHub } from './test-github.ts';

describe('commit status', () => {
  const status = {
    sha: HEAD,
    context: 'Creative Gate',
    state: 'pending',
    description: 'Judging',
    targetUrl: 'https://github.example/runs/7',
  } as const;

  test('stateOf blocks whatever is not plainly good or open', () => {
    expect((['success', 'pending', 'failure', 'neutral', 'cancelled'] as const).map(stateOf)).toEqual([
      'success',
      'pending',
      'failure',
      'failure',
      'failure',
    ]);
  });

  describe('postStatus', () => {
    test('writes it on the commit and tells whom the token writes as', async () => {
      const hub = testGitHub();
      expect(await postStatus(hub.github, status)).toEqual({ login: 'github-actions[bot]' });
      expect(hub.statuses).toMatchObject([
        {
          sha: HEAD,
          context: 'Creative Gate',
          state: 'pending',
          description: 'Judging',
          targetUrl: 'https://github.example/runs/7',
        },
      ]);
    });

    test('keeps the description to what GitHub takes', async () => {
      const hub = testGitHub();
      await postStatus(hub.github, {
        ...status,
        description: `🎬 a\n\u0007b ${'x'.repeat(200)}`,
        targetUrl: undefined,
      });
      const description = hub.statuses[0]?.description;
      expect(description).toMatch(/^a b x+…$/);
      expect(description).toHaveLength(140);
      expect(hub.seen[0]?.body).not.toHaveProperty('target_url');
    });

    test('is repeated once when GitHub stumbles', async () => {
      const hub = testGitHub();
      hub.fail('POST', /statuses/, 502, 'bad gateway');
      expect(await postStatus(hub.github, status)).toEqual({ login: 'github-actions[bot]' });
    });

    test('says when the token may not', async () => {
      const hub = testGitHub();
      hub.fail('POST', /statuses/, 403);
      expect(await postStatus(hub.github, status)).toEqual({ missing: 'statuses' });
    });
  });
});

describe('commit status channel', () => {
  const output = { title: 't', summary: 's' };
  const ending: CheckResult = { conclusion: 'neutral', output, annotations: [], statusLine: '1 unreachable' };
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
});

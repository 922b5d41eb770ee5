import { describe, expect, test } from '@jest/globals';
import { postStatus, stateOf } from '../../../src/github/publish/commit-status.ts';
import { HEAD, testGitHub } from './test-github.ts';

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
    await postStatus(hub.github, { ...status, description: `🎬 a\n\u0007b ${'x'.repeat(200)}`, targetUrl: undefined });
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

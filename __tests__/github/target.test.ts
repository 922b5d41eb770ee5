import { describe, expect, test } from '@jest/globals';
import { GitHubProblem } from '../../src/github/errors.ts';
import type { PullRequestTrigger, PushTrigger } from '../../src/github/event.ts';
import { findTargets } from '../../src/github/target.ts';
import { scripted } from './scripted-github.ts';

const compared = { merge_base_commit: { sha: 'm0' }, files: [{ filename: 'a.yml', status: 'added' }] };
const changes = { base: new Set(), head: new Set(['a.yml']), mergeBase: 'm0' };

function pull(number: number, ref: string) {
  return {
    number,
    state: 'open',
    head: { sha: 'h1', repo: { full_name: 'acme/ads' } },
    base: { ref, repo: { full_name: 'acme/ads' } },
    author_association: 'MEMBER',
    user: { login: 'robin' },
    changed_files: 1,
  };
}

const opened: PullRequestTrigger = {
  kind: 'pull-request',
  eventName: 'pull_request_target',
  action: 'opened',
  number: 7,
  headSha: 'h1',
  previousHeadSha: undefined,
  closed: false,
  baseRef: 'main',
};

describe('pull requests', () => {
  test('each is compared with the tip of its own base, which is asked for once', async () => {
    const { github, asked } = scripted({
      '/pulls/7': pull(7, 'main'),
      '/pulls/8': pull(8, 'main'),
      '/pulls/9': pull(9, 'release'),
      '/commits/h1/pulls': [pull(7, 'main'), pull(8, 'main'), pull(9, 'release')],
      '/branches/main': { commit: { sha: 't1' } },
      '/branches/release': { commit: { sha: 't2' } },
      '/compare/t1...h1': compared,
      '/compare/t2...h1': { ...compared, merge_base_commit: { sha: 'm2' } },
    });
    const { targets, warnings } = await findTargets(github, opened);
    expect(targets).toMatchObject([
      { pull: { number: 7 }, headSha: 'h1', baseRef: 'main', policySha: 't1', changes },
      { pull: { number: 8 }, headSha: 'h1', baseRef: 'main', policySha: 't1', changes },
      { pull: { number: 9 }, baseRef: 'release', policySha: 't2', changes: { mergeBase: 'm2' } },
    ]);
    expect(warnings).toEqual([]);
    expect(asked.filter((path) => path === '/branches/main')).toHaveLength(1);
  });

  test('none is judged when one cannot be read', async () => {
    const { github } = scripted({
      '/pulls/7': pull(7, 'main'),
      '/pulls/9': pull(9, 'gone'),
      '/commits/h1/pulls': [pull(7, 'main'), pull(9, 'gone')],
      '/branches/main': { commit: { sha: 't1' } },
      '/compare/t1...h1': compared,
    });
    await expect(findTargets(github, opened)).rejects.toThrow(GitHubProblem);
  });
});

describe('merge groups', () => {
  test('are compared with their base, whose policy counts', async () => {
    const { github, asked } = scripted({ '/compare/b0...g1': compared });
    const { targets } = await findTargets(github, {
      kind: 'merge-group',
      eventName: 'merge_group',
      headSha: 'g1',
      headRef: 'gh-readonly-queue/main/pr-7-b0',
      baseSha: 'b0',
      baseRef: 'main',
    });
    expect(targets).toEqual([{ pull: undefined, headSha: 'g1', baseRef: 'main', policySha: 'b0', changes }]);
    expect(asked).toHaveLength(1);
  });
});

describe('pushes', () => {
  const push: PushTrigger = {
    kind: 'push',
    eventName: 'push',
    headSha: 'p1',
    beforeSha: 'p0',
    branch: 'main',
    defaultBranch: 'main',
  };

  test('are compared with the commit before', async () => {
    const { github } = scripted({ '/compare/p0...p1': compared });
    const { targets } = await findTargets(github, push);
    expect(targets).toEqual([{ pull: undefined, headSha: 'p1', baseRef: undefined, policySha: 'p0', changes }]);
  });

  test('on another branch are judged by the default branch, which the pusher does not control', async () => {
    const { github } = scripted({ '/branches/main': { commit: { sha: 't1' } }, '/compare/p0...p1': compared });
    const { targets } = await findTargets(github, { ...push, branch: 'topic' });
    expect(targets).toMatchObject([{ policySha: 't1', changes }]);
  });

  test('a new branch is compared with the default branch', async () => {
    const { github } = scripted({ '/branches/main': { commit: { sha: 't1' } }, '/compare/t1...p1': compared });
    const { targets } = await findTargets(github, { ...push, beforeSha: undefined, branch: 'new' });
    expect(targets).toMatchObject([{ policySha: 't1', changes }]);
  });

  test('on a default branch that is new itself, everything is', async () => {
    const { github } = scripted({
      '': { default_branch: 'main' },
      '/branches/main': { commit: { sha: 'p1' } },
      '/git/trees/p1': {
        tree: [{ path: 'a.yml', type: 'blob', mode: '100644', sha: 'b1', size: 1 }],
        truncated: false,
      },
    });
    const { targets } = await findTargets(github, { ...push, beforeSha: undefined, defaultBranch: undefined });
    expect(targets).toMatchObject([{ policySha: 'p1', changes: { head: new Set(['a.yml']), mergeBase: null } }]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { GitHubProblem } from '../../src/github/errors.ts';
import type { PullRequestTrigger } from '../../src/github/event.ts';
import { findPullRequests, openPullsWithHead } from '../../src/github/pull-request.ts';
import { refused, rejection, scripted } from './scripted-github.ts';

const trigger: PullRequestTrigger = {
  kind: 'pull-request',
  eventName: 'pull_request',
  action: 'opened',
  number: 7,
  headSha: 'h1',
  previousHeadSha: undefined,
  closed: false,
  baseRef: 'main',
};

function pull(number: number, change: Record<string, unknown> = {}) {
  return {
    number,
    state: 'open',
    draft: false,
    head: { sha: 'h1', repo: { full_name: 'acme/ads' } },
    base: { ref: 'main', repo: { full_name: 'acme/ads' } },
    author_association: 'MEMBER',
    user: { login: 'robin' },
    changed_files: 2,
    ...change,
  };
}

describe('findPullRequests', () => {
  test('reads the event’s pull request as it is now', async () => {
    const { github, asked } = scripted({ '/pulls/7': pull(7), '/commits/h1/pulls': [pull(7)] });
    expect(await findPullRequests(github, trigger)).toEqual({
      pulls: [
        {
          number: 7,
          headSha: 'h1',
          isCurrent: true,
          isOpen: true,
          isDraft: false,
          baseRef: 'main',
          isFork: false,
          authorAssociation: 'MEMBER',
          authorLogin: 'robin',
          changedFiles: 2,
        },
      ],
      warnings: [],
    });
    expect(asked).toEqual(['/pulls/7', '/commits/h1/pulls?page=1&per_page=100']);
  });

  test('knows forks, also those that are gone, and authors who are', async () => {
    const fork = pull(7, { head: { sha: 'h1', repo: { full_name: 'robin/ads' } }, draft: true });
    const gone = pull(7, { head: { sha: 'h1', repo: null }, user: null, author_association: undefined });
    const read = async (entry: unknown) =>
      (await findPullRequests(scripted({ '/pulls/7': entry, '/commits/h1/pulls': [pull(7)] }).github, trigger))
        .pulls[0];
    expect(await read(fork)).toMatchObject({ isFork: true, isDraft: true });
    expect(await read(gone)).toMatchObject({ isFork: true, authorLogin: undefined, authorAssociation: 'NONE' });
  });

  test('keeps judging the event’s commit after another push or the closing', async () => {
    const moved = pull(7, { head: { sha: 'h2', repo: { full_name: 'acme/ads' } }, state: 'closed' });
    const { github } = scripted({ '/pulls/7': moved, '/commits/h1/pulls': [], '/pulls': [] });
    const { pulls } = await findPullRequests(github, trigger);
    expect(pulls).toMatchObject([{ headSha: 'h1', isCurrent: false, isOpen: false }]);
  });

  test('finds others with the same head, open and in this repository', async () => {
    const { github } = scripted({
      '/pulls/7': pull(7),
      '/pulls/9': pull(9, { base: { ref: 'release', repo: { full_name: 'acme/ads' } } }),
      '/pulls/8': pull(8, { head: { sha: 'h2', repo: null } }),
      '/commits/h1/pulls': [
        pull(9),
        pull(8),
        pull(7),
        pull(3, { state: 'closed' }),
        pull(4, { head: { sha: 'other' } }),
        pull(5, { base: { ref: 'main', repo: { full_name: 'upstream/ads' } } }),
        { number: 7, state: 'open', head: { sha: 'h1' } },
      ],
    });
    const { pulls } = await findPullRequests(github, trigger);
    expect(pulls.map(({ number, baseRef }) => [number, baseRef])).toEqual([
      [7, 'main'],
      [9, 'release'],
    ]);
  });

  test.each([
    ['does not know the commit', []],
    ['fails', refused(500, 'broken')],
    ['cannot be understood', { message: 'odd' }],
  ])('lists all open ones where the commit’s index %s', async (_name, index) => {
    const { github, asked } = scripted({
      '/pulls/7': pull(7),
      '/pulls/9': pull(9),
      '/commits/h1/pulls': index,
      '/pulls': [pull(7), pull(9)],
    });
    const { pulls, warnings } = await findPullRequests(github, trigger);
    expect(pulls.map(({ number }) => number)).toEqual([7, 9]);
    expect(warnings).toEqual([]);
    expect(asked).toContain('/pulls?state=open&page=1&per_page=100');
  });

  test('rejects when GitHub does not say whether there are others, because the check would be theirs too', async () => {
    const { github } = scripted({ '/pulls/7': pull(7), '/pulls': refused(502, 'broken') });
    await expect(findPullRequests(github, trigger)).rejects.toThrow('look for other pull requests with the same head');
  });

  test('warns when others may not be looked for', async () => {
    const { github } = scripted({ '/pulls/7': pull(7) });
    const { pulls, warnings } = await findPullRequests(github, trigger);
    expect(pulls).toHaveLength(1);
    expect(warnings).toMatchObject([{ message: expect.stringContaining('Only pull request #7 was judged.') }]);
  });

  test('rejects when the pull request itself cannot be read', async () => {
    const { github } = scripted({ '/pulls/7': refused(403, 'Resource not accessible by integration'), '/pulls': [] });
    const problem = await rejection(findPullRequests(github, trigger));
    expect(problem).toBeInstanceOf(GitHubProblem);
    expect(problem.message).toContain('could not read pull request #7');
    expect(problem.message).toContain('lacks `pull-requests: write`');
    const odd = scripted({ '/pulls/7': pull(7, { changed_files: 'many' }), '/pulls': [] });
    await expect(findPullRequests(odd.github, trigger)).rejects.toThrow('changed_files is not a number');
  });

  test('asks for no more than is needed, and takes what is not said for the stricter case', async () => {
    const bare = { head: { sha: 'h1' }, base: { ref: 'main' } };
    const { github } = scripted({
      '/pulls/7': bare,
      '/pulls/9': bare,
      '/commits/h1/pulls': [{ number: 7, head: { sha: 'h1' } }, { number: 9, head: { sha: 'h1' } }, { number: 8 }],
    });
    const { pulls } = await findPullRequests(github, trigger);
    const read = { isCurrent: true, isOpen: true, isFork: true, changedFiles: undefined, authorAssociation: 'NONE' };
    expect(pulls).toMatchObject([
      { number: 7, ...read },
      { number: 9, ...read },
    ]);
    const blank = scripted({ '/pulls/7': { base: { ref: 'main' } }, '/pulls': [] });
    expect((await findPullRequests(blank.github, trigger)).pulls).toMatchObject([{ isCurrent: false }]);
  });
});

describe('openPullsWithHead', () => {
  test('asks the commit’s index where the open ones cannot be listed', async () => {
    const { github } = scripted({ '/commits/h1/pulls': [pull(7), pull(8, { state: 'closed' })] });
    expect(await openPullsWithHead(github, 'h1')).toEqual([7]);
  });

  test('rejects with what the list said where neither can be read', async () => {
    const { github } = scripted({ '/pulls': refused(403, 'no'), '/commits/h1/pulls': refused(500, 'down') });
    await expect(openPullsWithHead(github, 'h1')).rejects.toMatchObject({ status: 403 });
  });
});

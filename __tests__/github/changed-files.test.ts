import { describe, expect, test } from '@jest/globals';
import { commitChanges, pullRequestChanges } from '../../src/github/changed-files.ts';
import { GitHubProblem } from '../../src/github/errors.ts';
import type { PullRequest } from '../../src/github/pull-request.ts';
import type { Asked } from '../../standins/github/script.ts';
import { json, refused, scripted } from './scripted-github.ts';

const pull: PullRequest = {
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
};

function file(filename: string, status = 'modified', previous?: string) {
  return { filename, status, ...(previous && { previous_filename: previous }) };
}
function compared(...files: unknown[]) {
  return { merge_base_commit: { sha: 'm0' }, files };
}
function tree(files: Record<string, string>, mode = '100644') {
  const entries = Object.entries(files).map(([path, sha]) => ({ path, sha, mode, type: 'blob', size: 1 }));
  return { tree: entries, truncated: false };
}
const trees = {
  '/git/trees/m0': tree({ same: 's', changed: 'c0', gone: 'g' }),
  '/git/trees/h1': tree({ same: 's', changed: 'c1', new: 'n' }),
};
const byTrees = { base: new Set(['changed', 'gone']), head: new Set(['changed', 'new']), mergeBase: 'm0' };

describe('pullRequestChanges', () => {
  test('takes the comparison’s files when they are as many as GitHub counts', async () => {
    const { github, asked } = scripted({ '/compare/t0...h1': compared(file('a'), file('b', 'added')) });
    expect(await pullRequestChanges(github, pull, 't0')).toEqual({
      base: new Set(['a']),
      head: new Set(['a', 'b']),
      mergeBase: 'm0',
    });
    expect(asked).toHaveLength(1);
  });

  test('knows every status', async () => {
    const files = [
      file('added', 'added'),
      file('copied', 'copied', 'original'),
      file('removed', 'removed'),
      file('modified', 'modified'),
      file('changed', 'changed'),
      file('new-name', 'renamed', 'old-name'),
      file('odd', 'something-new'),
    ];
    const { github } = scripted({ '/compare/t0...h1': compared(...files) });
    expect(await pullRequestChanges(github, { ...pull, changedFiles: 7 }, 't0')).toEqual({
      base: new Set(['removed', 'modified', 'changed', 'old-name', 'odd']),
      head: new Set(['added', 'copied', 'modified', 'changed', 'new-name', 'odd']),
      mergeBase: 'm0',
    });
  });

  test('reads all pages of the list when the comparison says less', async () => {
    const page = (number: number) =>
      Array.from({ length: number < 5 ? 100 : 1 }, (_, index) => file(`f${number}-${index}`, 'added'));
    const { github, asked } = scripted({
      '/compare/t0...h1': compared(file('late')),
      '/pulls/7/files': ({ query }: Asked) => {
        const number = Number(query['page']);
        return json(page(number), 200, { link: number < 5 ? '<u>; rel="next"' : '<u>; rel="prev"' });
      },
    });
    const changes = await pullRequestChanges(github, { ...pull, changedFiles: 401 }, 't0');
    expect(changes.head.size).toBe(402);
    expect(changes.head).toContain('f5-0');
    expect(changes.base).toEqual(new Set(['late']));
    expect(asked).toHaveLength(6);
  });

  test.each([
    ['is shorter than GitHub counts', [file('a')], 2],
    ['is refused for its size', refused(422, 'too large'), 2],
    ['would be cut off', undefined, 3000],
    ['is said to be empty', undefined, 0],
    ['is of a length that GitHub does not say', undefined, undefined],
  ])('compares the trees when the list %s', async (_name, listed, changedFiles) => {
    const { github } = scripted({ '/compare/t0...h1': compared(), '/pulls/7/files': listed, ...trees });
    expect(await pullRequestChanges(github, { ...pull, changedFiles }, 't0')).toEqual(byTrees);
  });

  test('does not believe the count once the head has moved on', async () => {
    const moved = { ...pull, isCurrent: false, changedFiles: 0 };
    const silent = scripted({ '/compare/t0...h1': compared(), ...trees });
    expect(await pullRequestChanges(silent.github, moved, 't0')).toEqual(byTrees);
    const telling = scripted({ '/compare/t0...h1': compared(file('a')) });
    expect((await pullRequestChanges(telling.github, moved, 't0')).head).toEqual(new Set(['a']));
  });

  test('rejects when the list cannot be read', async () => {
    const { github } = scripted({ '/compare/t0...h1': compared(), '/pulls/7/files': refused(403, 'no') });
    await expect(pullRequestChanges(github, pull, 't0')).rejects.toThrow('could not read the files of pull request #7');
  });

  test('rejects a list that cannot be understood, and trees that cannot be read', async () => {
    const odd = scripted({ '/compare/t0...h1': compared({ status: 'added' }, {}) });
    await expect(pullRequestChanges(odd.github, pull, 't0')).rejects.toThrow(GitHubProblem);
    const blind = scripted({ '/compare/t0...h1': compared() });
    await expect(pullRequestChanges(blind.github, { ...pull, changedFiles: 4000 }, 't0')).rejects.toThrow(
      GitHubProblem,
    );
  });
});

describe('commitChanges', () => {
  test('takes the comparison’s files below their limit', async () => {
    const { github } = scripted({ '/compare/b0...h1': compared(file('a', 'removed')) });
    expect(await commitChanges(github, 'b0', 'h1')).toEqual({
      base: new Set(['a']),
      head: new Set(),
      mergeBase: 'm0',
    });
  });

  test('compares the trees at the limit, and when nothing is listed', async () => {
    const many = Array.from({ length: 300 }, (_, index) => file(`f${index}`));
    for (const files of [many, []]) {
      const { github } = scripted({ '/compare/b0...h1': compared(...files), ...trees });
      expect(await commitChanges(github, 'b0', 'h1')).toEqual(byTrees);
    }
  });

  test('without a base everything is new', async () => {
    const { github } = scripted(trees);
    expect(await commitChanges(github, null, 'h1')).toEqual({
      base: new Set(),
      head: new Set(['same', 'changed', 'new']),
      mergeBase: null,
    });
  });

  test('a changed mode is a change', async () => {
    const { github } = scripted({
      '/compare/b0...h1': compared(),
      '/git/trees/m0': tree({ a: 's' }, '120000'),
      '/git/trees/h1': tree({ a: 's' }),
    });
    expect(await commitChanges(github, 'b0', 'h1')).toMatchObject({ base: new Set(['a']), head: new Set(['a']) });
  });
});

import { describe, expect, test } from '@jest/globals';
import { GitHubProblem } from '../../src/github/errors.ts';
import { glanceAtTree, listTree } from '../../src/github/tree.ts';
import { scripted } from './scripted-github.ts';

function blob(path: string, sha: string) {
  return { path, mode: '100644', type: 'blob', sha, size: 3 };
}
function directory(path: string, sha: string) {
  return { path, mode: '040000', type: 'tree', sha };
}
function tree(entries: unknown[], truncated: unknown = false) {
  return { sha: 'x', tree: entries, truncated };
}

describe('listTree', () => {
  test('is one request where the list is complete', async () => {
    const submodule = { path: 'lib', mode: '160000', type: 'commit', sha: 's1' };
    const { github, asked } = scripted({
      '/git/trees/h1': tree([directory('a', 't1'), blob('a/x.yml', 'b1'), submodule]),
    });
    expect(await listTree(github, 'h1')).toEqual(
      new Map([
        ['a/x.yml', { sha: 'b1', size: 3, mode: '100644' }],
        ['lib', { sha: 's1', size: 0, mode: '160000' }],
      ]),
    );
    expect(asked).toEqual(['/git/trees/h1?recursive=1']);
  });

  test('goes through directories where it is cut off', async () => {
    const { github, asked } = scripted({
      '/git/trees/h1?recursive=1': tree([], true),
      '/git/trees/h1': tree([blob('r.yml', 'b0'), directory('a', 't1'), directory('b', 't2')]),
      '/git/trees/t1?recursive=1': tree([blob('x/1.yml', 'b1')]),
      '/git/trees/t2?recursive=1': tree([], true),
      '/git/trees/t2': tree([directory('c', 't3')]),
      '/git/trees/t3?recursive=1': tree([blob('2.yml', 'b2')]),
    });
    const files = await listTree(github, 'h1');
    expect(Object.fromEntries([...files].map(([path, { sha }]) => [path, sha]))).toEqual({
      'a/x/1.yml': 'b1',
      'b/c/2.yml': 'b2',
      'r.yml': 'b0',
    });
    expect(asked).toHaveLength(6);
  });

  test('rejects where a single directory is cut off', async () => {
    const { github } = scripted({ '/git/trees/h1': tree([blob('a', 'b')], true) });
    await expect(listTree(github, 'h1')).rejects.toThrow('The tree h1 is too large to be listed completely');
  });

  test('rejects where it would take too many requests', async () => {
    const many = Array.from({ length: 300 }, (_, index) => directory(`d${index}`, 'td'));
    const { github, asked } = scripted({
      '/git/trees/h1?recursive=1': tree([], true),
      '/git/trees/h1': tree(many),
      '/git/trees/td?recursive=1': tree([]),
    });
    await expect(listTree(github, 'h1')).rejects.toThrow(GitHubProblem);
    expect(asked.length).toBeLessThan(210);
  });

  test('takes a list for cut off unless GitHub says it is not', async () => {
    const { github } = scripted({ '/git/trees/h1': tree([], null) });
    await expect(listTree(github, 'h1')).rejects.toThrow('too large');
  });

  test('finds the tree of a commit that is not taken for one', async () => {
    const { github, asked } = scripted({
      '/git/commits/h1': { tree: { sha: 't1' } },
      '/git/trees/t1': { truncated: false, tree: [{ type: 'blob', path: 'a', sha: 'b1' }] },
    });
    expect(await listTree(github, 'h1')).toEqual(new Map([['a', { sha: 'b1', size: 0, mode: '' }]]));
    expect(asked).toEqual(['/git/trees/h1?recursive=1', '/git/commits/h1', '/git/trees/t1?recursive=1']);
  });

  test('rejects what is no tree', async () => {
    await expect(listTree(scripted({ '/git/trees/h1': {} }).github, 'h1')).rejects.toThrow('tree is not a list');
    await expect(listTree(scripted().github, 'h1')).rejects.toThrow('could not read the tree h1');
  });
});

describe('glanceAtTree', () => {
  test('says whether it saw everything', async () => {
    const { github } = scripted({ '/git/trees/h1': tree([blob('a', 'b')], true), '/git/trees/h2': tree([]) });
    expect(await glanceAtTree(github, 'h1')).toMatchObject({ isComplete: false });
    expect(await glanceAtTree(github, 'h2')).toMatchObject({ isComplete: true });
  });
});

import { describe, expect, test } from '@jest/globals';
import { compareCommits, defaultBranch, encodePath, resolveTip } from '../../src/github/commits.ts';
import { GitHubProblem } from '../../src/github/errors.ts';
import { refused, rejection, scripted } from './scripted-github.ts';

describe('encodePath', () => {
  test('keeps slashes and encodes everything else', () => {
    expect(encodePath('a b/é:{x}%/c#?.yml')).toBe('a%20b/%C3%A9%3A%7Bx%7D%25/c%23%3F.yml');
  });
});

describe('resolveTip', () => {
  test('asks for the branch', async () => {
    const { github, asked } = scripted({ '/branches/main': { commit: { sha: 't1' } } });
    expect(await resolveTip(github, 'main')).toBe('t1');
    expect(asked).toEqual(['/branches/main']);
  });

  test('goes on to the ref, then to the commit', async () => {
    const ref = scripted({ '/git/ref/heads/a/b%23': { object: { sha: 't2' } } });
    expect(await resolveTip(ref.github, 'a/b#')).toBe('t2');
    const commit = scripted({ '/commits/a/b%23': { sha: 't3' } });
    expect(await resolveTip(commit.github, 'a/b#')).toBe('t3');
    expect(commit.asked).toEqual(['/branches/a%2Fb%23', '/git/ref/heads/a/b%23', '/commits/a/b%23']);
  });

  test('rejects when there is none, and does not look further after another failure', async () => {
    const gone = await rejection(resolveTip(scripted().github, 'main'));
    expect(gone).toBeInstanceOf(GitHubProblem);
    expect(gone.message).toContain('could not find the newest commit of branch main');
    const denied = scripted({ '/branches/main': refused(403, 'Resource not accessible by integration') });
    const problem = await rejection(resolveTip(denied.github, 'main'));
    expect(problem.message).toContain('lacks `contents: read`');
    expect(denied.asked).toHaveLength(1);
  });
});

describe('defaultBranch', () => {
  test('is the repository’s', async () => {
    expect(await defaultBranch(scripted({ '/repos/acme/ads': {}, '': { default_branch: 'trunk' } }).github)).toBe(
      'trunk',
    );
    await expect(defaultBranch(scripted().github)).rejects.toThrow('could not read the repository');
  });
});

describe('compareCommits', () => {
  test('finds where two commits parted', async () => {
    const { github, asked } = scripted({
      '/compare/b0...h1': { merge_base_commit: { sha: 'm0' }, files: [{ filename: 'a.yml' }] },
    });
    const { mergeBase, files } = await compareCommits(github, 'b0', 'h1');
    expect(mergeBase).toBe('m0');
    expect(files.map((file) => file.text('filename'))).toEqual(['a.yml']);
    expect(asked).toEqual(['/compare/b0...h1?per_page=100']);
  });

  test('does without files', async () => {
    const { github } = scripted({ '/compare/b0...h1': { merge_base_commit: { sha: 'm0' } } });
    expect((await compareCommits(github, 'b0', 'h1')).files).toEqual([]);
  });

  test('rejects an answer without a merge base', async () => {
    const { github } = scripted({ '/compare/b0...h1': { files: [] } });
    await expect(compareCommits(github, 'b0', 'h1')).rejects.toThrow(GitHubProblem);
    const behind = scripted({ '/compare/b0...h1': { files: [], behind_by: 2 } });
    await expect(compareCommits(behind.github, 'b0', 'h1')).rejects.toThrow('merge_base_commit.sha');
  });

  test('takes the base itself where the head lacks nothing of it', async () => {
    const { github } = scripted({ '/compare/b0...h1': { files: [], behind_by: 0 } });
    expect((await compareCommits(github, 'b0', 'h1')).mergeBase).toBe('b0');
  });
});

import { describe, expect, test } from '@jest/globals';
import { readFile } from '../../src/github/contents.ts';
import { GitHubProblem } from '../../src/github/github-errors.ts';
import type { Asked } from '../../standins/github/script.ts';
import { json, refused, scripted } from './scripted-github.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString();

function file(change: Record<string, unknown> = {}) {
  return {
    type: 'file',
    encoding: 'base64',
    size: 5,
    content: `${base64('héllo').slice(0, 4)}\n`,
    sha: 'b1',
    ...change,
  };
}

describe('readFile', () => {
  test('reads a file of any name at a commit', async () => {
    const { github, asked } = scripted({ '/contents/a%20b/%C3%A9%3A%231.yml': file({ content: base64('héllo') }) });
    expect(text(await readFile(github, 'a b/é:#1.yml', 'h1'))).toBe('héllo');
    expect(asked).toEqual(['/contents/a%20b/%C3%A9%3A%231.yml?ref=h1']);
  });

  test('reads line breaks in base64', async () => {
    const { github } = scripted({ '/contents/a': file({ content: 'aGVs\nbG8=\n' }) });
    expect(text(await readFile(github, 'a', 'h1'))).toBe('hello');
  });

  test('reads an empty file', async () => {
    const { github, asked } = scripted({ '/contents/a': file({ size: 0, content: '' }) });
    expect(text(await readFile(github, 'a', 'h1'))).toBe('');
    expect(asked).toHaveLength(1);
  });

  test('reads files above 1 MB from their blob', async () => {
    const blob = { '/git/blobs/b1': { encoding: 'base64', content: base64('large') } };
    const large = scripted({ '/contents/a': file({ size: 2_000_000, encoding: 'none', content: '' }), ...blob });
    expect(text(await readFile(large.github, 'a', 'h1'))).toBe('large');
    const silent = scripted({ '/contents/a': file({ content: '' }), ...blob });
    expect(text(await readFile(silent.github, 'a', 'h1'))).toBe('large');
  });

  test('reads a known blob right away', async () => {
    const { github, asked } = scripted({ '/git/blobs/b1': { encoding: 'base64', content: base64('blob') } });
    expect(text(await readFile(github, 'a', 'h1', { blobSha: 'b1' }))).toBe('blob');
    expect(asked).toEqual(['/git/blobs/b1']);
  });

  test('reads the file as it is where its blob is not found, or JSON is too small for it', async () => {
    const raw =
      (found: Response) =>
      ({ query, headers }: Asked) =>
        query['ref'] === 'h1' && headers['accept']?.includes('raw') === true
          ? new Response('\uFEFFas it is', {
              headers: { 'content-type': 'application/vnd.github.v3.raw; charset=utf-8' },
            })
          : found;
    const blind = scripted({ '/contents/a': raw(json(file({ encoding: 'none', content: '' }))) });
    expect(text(await readFile(blind.github, 'a', 'h1'))).toBe('\uFEFFas it is');
    expect(text(await readFile(blind.github, 'a', 'h1', { blobSha: 'b1' }))).toBe('\uFEFFas it is');
    const small = scripted({ '/contents/a': raw(json({ errors: [{ code: 'too_large' }] }, 403)) });
    expect(text(await readFile(small.github, 'a', 'h1'))).toBe('\uFEFFas it is');
  });

  test('does not hide that a blob cannot be read', async () => {
    const { github } = scripted({ '/git/blobs/b1': refused(500, 'down'), '/contents/a': file() });
    await expect(readFile(github, 'a', 'h1', { blobSha: 'b1' })).rejects.toThrow('GitHub answered 500');
  });

  test('needs neither type nor size', async () => {
    const { github } = scripted({ '/contents/a': { encoding: 'base64', content: base64('bare') } });
    expect(text(await readFile(github, 'a', 'h1'))).toBe('bare');
  });

  test('a missing file is undefined, a missing commit a problem', async () => {
    expect(await readFile(scripted().github, 'a', 'h1')).toBeUndefined();
    const { github } = scripted({ '/contents/a': refused(404, 'No commit found for the ref h1') });
    await expect(readFile(github, 'a', 'h1')).rejects.toThrow('could not read a at h1: GitHub found nothing there');
  });

  test.each([
    ['a directory', [{ type: 'file' }], 'it is no file (dir)'],
    ['a link', file({ type: 'symlink' }), 'it is no file (symlink)'],
    ['a submodule', file({ type: 'submodule' }), 'it is no file (submodule)'],
    ['more than 100 MB', file({ size: 100_000_001 }), 'larger than 100 MB'],
    [
      'what GitHub refuses for its size',
      json({ message: 'too large', errors: [{ code: 'too_large' }] }, 403),
      'larger than 100 MB',
    ],
  ])('%s is a problem, or no file where that is asked for', async (_name, answer, message) => {
    const { github } = scripted({ '/contents/a': answer });
    await expect(readFile(github, 'a', 'h1')).rejects.toThrow(GitHubProblem);
    await expect(readFile(github, 'a', 'h1')).rejects.toThrow(message);
    expect(await readFile(github, 'a', 'h1', { ifNoFile: 'absent' })).toBeUndefined();
  });

  test('more than the caller takes is no file either', async () => {
    const { github } = scripted({ '/contents/a': file({ size: 11 }) });
    await expect(readFile(github, 'a', 'h1', { mostBytes: 10 })).rejects.toThrow('it is larger than 10 bytes');
    expect(await readFile(github, 'a', 'h1', { mostBytes: 10, ifNoFile: 'absent' })).toBeUndefined();
  });

  test('names the permission that is missing', async () => {
    const { github } = scripted({ '/contents/a': refused(403, 'Resource not accessible by integration') });
    await expect(readFile(github, 'a', 'h1', { ifNoFile: 'absent' })).rejects.toThrow('lacks `contents: read`');
  });

  test('rejects encodings that it does not know', async () => {
    const { github } = scripted({ '/git/blobs/b1': { encoding: 'utf-8', content: 'x' } });
    await expect(readFile(github, 'a', 'h1', { blobSha: 'b1' })).rejects.toThrow('in the encoding utf-8');
  });
});

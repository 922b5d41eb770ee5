import { describe, expect, test } from '@jest/globals';
import type { Changes } from '../../src/github/changed-files.ts';
import { readManifests } from '../../src/github/read-manifests.ts';
import { scripted } from './scripted-github.ts';

const globs = ['**/*.creatives.yml'];
const matches = (path: string) => path.endsWith('.creatives.yml');

function changed(base: string[], head: string[], mergeBase: string | null = 'm0'): Changes {
  return { base: new Set(base), head: new Set(head), mergeBase };
}
function content(text: string) {
  return {
    type: 'file',
    encoding: 'base64',
    size: text.length,
    content: Buffer.from(text).toString('base64'),
    sha: 'x',
  };
}
function entry(path: string, change: Record<string, unknown> = {}) {
  return { path, type: 'blob', mode: '100644', size: 5, sha: `blob-${path}`, ...change };
}
function tree(...entries: unknown[]) {
  return { tree: entries, truncated: false };
}
function texts(files: readonly { path: string; bytes: Uint8Array }[]) {
  return Object.fromEntries(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]));
}

describe('readManifests', () => {
  test('reads changed manifests on both sides and the others at the head', async () => {
    const { github, asked } = scripted({
      '/contents/a.creatives.yml?ref=m0': content('a before'),
      '/contents/gone.creatives.yml?ref=m0': content('gone before'),
      '/contents/a.creatives.yml?ref=h1': content('a now'),
      '/contents/new.creatives.yml?ref=h1': content('new now'),
      '/git/trees/h1': tree(
        entry('a.creatives.yml'),
        entry('new.creatives.yml'),
        entry('other.creatives.yml'),
        entry('link.creatives.yml', { mode: '120000' }),
        entry('README.md'),
      ),
      '/git/blobs/blob-other.creatives.yml': content('other'),
    });
    const changes = changed(
      ['a.creatives.yml', 'gone.creatives.yml', 'x'],
      ['a.creatives.yml', 'new.creatives.yml', 'x'],
    );
    const manifests = await readManifests(github, { changes, headSha: 'h1' }, globs, matches);
    expect(texts(manifests.base)).toEqual({ 'a.creatives.yml': 'a before', 'gone.creatives.yml': 'gone before' });
    expect(texts(manifests.head)).toEqual({ 'a.creatives.yml': 'a now', 'new.creatives.yml': 'new now' });
    expect(texts(manifests.unchanged)).toEqual({ 'other.creatives.yml': 'other' });
    expect(manifests).toMatchObject({ problems: [], warnings: [] });
    expect(asked).toHaveLength(6);
  });

  test('a manifest that is missing or no file at the merge base was not there', async () => {
    const { github } = scripted({
      '/contents/a.creatives.yml?ref=m0': { ...content(''), type: 'symlink' },
      '/contents/a.creatives.yml?ref=h1': content('a'),
      '/contents/b.creatives.yml?ref=h1': content('b'),
      '/git/trees/h1': tree(entry('a.creatives.yml'), entry('b.creatives.yml')),
    });
    const both = ['a.creatives.yml', 'b.creatives.yml'];
    const manifests = await readManifests(github, { changes: changed(both, both), headSha: 'h1' }, globs, matches);
    expect(manifests.base).toEqual([]);
    expect(manifests.head).toHaveLength(2);
  });

  test('without a merge base nothing is read there', async () => {
    const { github, asked } = scripted({ '/contents/a.creatives.yml': content('a'), '/git/trees/h1': tree() });
    const changes = changed(['a.creatives.yml'], ['a.creatives.yml'], null);
    expect((await readManifests(github, { changes, headSha: 'h1' }, globs, matches)).base).toEqual([]);
    expect(asked).toHaveLength(2);
  });

  test('a manifest that GitHub lists but does not find is a problem', async () => {
    const { github } = scripted({ '/git/trees/h1': tree(entry('a.creatives.yml')) });
    const work = readManifests(github, { changes: changed([], ['a.creatives.yml']), headSha: 'h1' }, globs, matches);
    await expect(work).rejects.toThrow('GitHub lists a.creatives.yml as changed at h1, but does not find it there.');
  });

  test.each([
    ['a symbolic link', { mode: '120000' }, 'A manifest must be a regular file, but this is a symbolic link.'],
    ['a submodule', { mode: '160000', type: 'commit' }, 'but this is a submodule.'],
    ['too large', { size: 20_000_001 }, 'A manifest has at most 20,000,000 bytes, but this one 20,000,001.'],
  ])('what is %s is not read, and the rest is', async (_name, change, message) => {
    const { github } = scripted({
      '/contents/b.creatives.yml?ref=h1': content('b'),
      '/git/trees/h1': tree(entry('a.creatives.yml', change), entry('b.creatives.yml')),
    });
    const changes = changed([], ['a.creatives.yml', 'b.creatives.yml']);
    const { problems, head } = await readManifests(github, { changes, headSha: 'h1' }, globs, matches);
    expect(problems).toMatchObject([
      { rule: 'manifest/invalid', path: 'a.creatives.yml', message: expect.stringContaining(message) },
    ]);
    expect(texts(head)).toEqual({ 'b.creatives.yml': 'b' });
  });

  test('searches no more unchanged manifests than it can afford, and says so', async () => {
    const others = Array.from({ length: 302 }, (_, index) => entry(`${index}.creatives.yml`, { sha: 'same' }));
    const { github } = scripted({
      '/contents/a.creatives.yml?ref=h1': content('a'),
      '/git/trees/h1': tree(entry('a.creatives.yml'), ...others),
      '/git/blobs/same': content('o'),
    });
    const changes = changed([], ['a.creatives.yml']);
    const { unchanged, warnings } = await readManifests(github, { changes, headSha: 'h1' }, globs, matches);
    expect(unchanged).toHaveLength(300);
    expect(warnings.map(({ message }) => message)).toEqual([
      '2 unchanged manifests were not searched for identities that are listed twice.',
    ]);
  });
});

describe('when no manifest changed at the head', () => {
  test('only removed ones are read', async () => {
    const { github, asked } = scripted({ '/contents/gone.creatives.yml?ref=m0': content('gone') });
    const changes = changed(['gone.creatives.yml'], ['README.md']);
    const manifests = await readManifests(github, { changes, headSha: 'h1' }, globs, matches);
    expect(texts(manifests.base)).toEqual({ 'gone.creatives.yml': 'gone' });
    expect(manifests.warnings).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  test.each([
    [
      'warns that the globs match nothing',
      tree(entry('README.md')),
      ['No file matches the manifest globs `**/*.creatives.yml`.'],
    ],
    ['is content when they match something', tree(entry('x.creatives.yml')), []],
    ['does not know when the list is cut off', { tree: [], truncated: true }, []],
  ])('one look at the tree %s', async (_name, answer, expected) => {
    const { github, asked } = scripted({ '/git/trees/h1': answer });
    const changes = changed(['README.md'], ['README.md']);
    const manifests = await readManifests(github, { changes, headSha: 'h1' }, globs, matches);
    expect(manifests.warnings.map(({ message }) => message)).toEqual(expected);
    expect(manifests).toMatchObject({ base: [], head: [], unchanged: [], problems: [] });
    expect(asked).toEqual(['/git/trees/h1?recursive=1']);
  });
});

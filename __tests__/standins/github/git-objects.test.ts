import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  applyChanges,
  createCommit,
  emptyObjects,
  hashObject,
  type TreeEntry,
  writeTree,
} from '../../../standins/github/model/history.ts';
import { userNamed } from '../../../standins/github/model/identities.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'git-objects-'));
  git(['init', '-q', '.']);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('ids are those git gives', () => {
  test('to blobs', () => {
    expect(hashObject('blob', Buffer.from('hello\n'))).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
  });

  test('to the empty tree', () => {
    expect(writeTree([], new Map())).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904');
  });

  test('to trees with folders, whose order is by bytes and by a slash after a folder', () => {
    const objects = emptyObjects();
    const changes = { 'a.txt': '1', 'a/b': '2', 'a-b': '3', 'é/ü': '4', 'a/c/d': '5', link: { link: 'a.txt' } };
    const files = applyChanges(objects, new Map(), changes);
    const trees = new Map<string, TreeEntry[]>();
    const root = writeTree(files, trees);
    for (const blob of objects.blobs.values()) {
      git(['hash-object', '-w', '--stdin'], blob);
    }
    const lines = [...files].map(([path, { mode, sha }]) => `${mode} ${sha}\t${path}\n`).join('');
    git(['update-index', '--index-info'], Buffer.from(lines));
    expect(root).toBe(git(['write-tree']));
  });

  test('to commits', () => {
    const objects = emptyObjects();
    const author = userNamed('olive');
    const commit = createCommit(objects, {
      parents: [],
      files: new Map(),
      message: 'First',
      author,
      date: '2026-01-31T12:00:00Z',
    });
    const who = `olive <${author.id}+olive@users.noreply.github.com> 1769860800 +0000`;
    const text = `tree ${commit.tree}\nauthor ${who}\ncommitter ${who}\n\nFirst\n`;
    git(['hash-object', '-w', '-t', 'tree', '--stdin'], Buffer.alloc(0));
    expect(commit.sha).toBe(git(['hash-object', '-t', 'commit', '--stdin'], Buffer.from(text)));
  });
});

function git(args: string[], input?: Buffer): string {
  return execFileSync('git', args, { cwd: folder, input: input ?? '', stdio: ['pipe', 'pipe', 'ignore'] })
    .toString()
    .trim();
}

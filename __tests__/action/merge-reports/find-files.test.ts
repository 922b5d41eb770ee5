import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findFiles } from '../../../src/action/merge-reports/find-files.ts';
import { asNobody } from './as-nobody.ts';

let folder: string;
beforeEach(() => {
  // The globs are below a folder whose name would be a glob of its own.
  folder = join(mkdtempSync(join(tmpdir(), 'find-files-')), 'work [1]');
  for (const file of [
    'a.json',
    'shards/1/report.json',
    'shards/2/report.json',
    'shards/2/notes.txt',
    '.hidden/b.json',
  ]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '{}');
  }
});
afterEach(() => rmSync(dirname(folder), { recursive: true, force: true }));

const found = async (...globs: readonly string[]) => (await findFiles(globs, folder)).files;
const SHARDS = ['shards/1/report.json', 'shards/2/report.json'];

describe('the files that globs mean', () => {
  test.each([
    ['a path', ['./a.json'], ['a.json']],
    ['a wildcard', ['shards/*/report.json'], SHARDS],
    ['any depth, dots included', ['**/*.json'], ['.hidden/b.json', 'a.json', ...SHARDS]],
    ['several globs, each file once', ['shards/**/*.json', 'shards/1/*'], SHARDS],
    ['braces', ['{a,b}.json'], ['a.json']],
    ['without what is excluded before or after', ['!shards/2/**', '**/*.json', '!.hidden/**'], ['a.json', SHARDS[0]]],
    ['nothing', ['reports/*.json', '!a.json', 'shards'], []],
  ])('%s', async (_, globs, expected) => {
    expect(await found(...globs)).toEqual(expected);
  });

  test('elsewhere, absolute or above', async () => {
    writeFileSync(join(folder, '../above.json'), '{}');
    expect(await found('../*.json')).toEqual(['../above.json']);
    const escaped = `${dirname(folder)}/*.json`;
    expect(await found(escaped, `!${dirname(folder)}/b*.json`)).toEqual(['../above.json']);
  });

  test('behind a link when it leads to a file, never in circles', async () => {
    symlinkSync(join(folder, 'a.json'), join(folder, 'shards/link.json'));
    symlinkSync(join(folder, 'gone.json'), join(folder, 'shards/broken.json'));
    symlinkSync(folder, join(folder, 'shards/circle'));
    expect(await found('shards/**/*.json')).toEqual([
      'shards/1/report.json',
      'shards/2/report.json',
      'shards/link.json',
    ]);
  });
});

describe('what globs do not lead to', () => {
  test('is named: those without a file', async () => {
    const { unmatched } = await findFiles(['a.json', 'b.json', 'shards/*.yml', '!a.json'], folder);
    expect(unmatched).toEqual(['a.json', 'b.json', 'shards/*.yml']);
  });

  test('is named: a folder that cannot be read', async () => {
    chmodSync(dirname(folder), 0o755);
    chmodSync(join(folder, 'shards/1'), 0);
    const { files, unreadable } = await asNobody(() => findFiles(['shards/**/*.json'], folder));
    chmodSync(join(folder, 'shards/1'), 0o700);
    expect([files, unreadable]).toEqual([['shards/2/report.json'], ['shards/1']]);
  });
});

import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findFiles, REPORT_BYTES, readReports } from '../../src/action/read-reports.ts';
import { reportOf } from '../core/render/reports.ts';
import { asNobody } from './merge-reports/as-nobody.ts';

describe('find files', () => {
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
});

describe('read reports', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'read-reports-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
  const read = (...globs: readonly string[]) => readReports(globs, folder, new AbortController().signal);
  const whole = JSON.stringify(reportOf());

  describe('the reports that the input names', () => {
    test('are read', async () => {
      write('1.json', whole);
      write('2.json', whole);
      expect(await read('*.json')).toEqual({ reports: [reportOf(), reportOf()], problems: [], warnings: [] });
    });

    test('are problems by name where they cannot be taken; the others are read all the same', async () => {
      write('1.json', whole);
      write('2.json', whole.slice(1));
      write('3.json', '');
      truncateSync(join(folder, '3.json'), REPORT_BYTES + 1);
      const { reports, problems } = await read('*.json');
      expect(reports).toHaveLength(1);
      expect(problems).toMatchObject([
        { rule: 'gate/configuration', message: 'The report `2.json` is not JSON, or only a part of it.' },
        { rule: 'gate/configuration', message: 'The report `3.json` has 101 MB; at most 100 MB are read.' },
      ]);
    });

    test('are problems where they may not be read', async () => {
      write('1.json', whole);
      chmodSync(folder, 0o755);
      chmodSync(join(folder, '1.json'), 0);
      expect(await asNobody(() => read('1.json'))).toMatchObject({
        reports: [],
        problems: [{ message: 'The report `1.json` cannot be read (EACCES).' }],
      });
    });

    test('are not less in silence: a glob that matches nothing beside others is a warning', async () => {
      write('1.json', whole);
      const { problems, warnings } = await read('*.json', 'shards/**');
      expect([problems, warnings]).toMatchObject([
        [],
        [{ message: 'No file matches `shards/**` of input `reports`.' }],
      ]);
    });

    test('are a problem when there are none', async () => {
      mkdirSync(join(folder, 'shards'));
      const { problems } = await read('shards', 'reports/*.json');
      expect(problems.map(({ message }) => message)).toEqual([
        expect.stringMatching(/^No file matches `shards` of input `reports`: it takes globs of JSON reports, such as/),
        expect.stringContaining('`reports/*.json`'),
      ]);
    });

    test('are left when the run is cancelled', async () => {
      write('1.json', whole);
      expect(await readReports(['*.json'], folder, AbortSignal.abort())).toEqual({
        reports: [],
        problems: [],
        warnings: [],
      });
    });
  });
});

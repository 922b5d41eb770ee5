import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { REPORT_BYTES, readReports } from '../../../src/action/merge-reports/read-reports.ts';
import { reportOf } from '../../core/render/reports.ts';
import { asNobody } from './as-nobody.ts';

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
    expect([problems, warnings]).toMatchObject([[], [{ message: 'No file matches `shards/**` of input `reports`.' }]]);
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

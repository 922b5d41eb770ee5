import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { writeReportFile } from '../../src/action/report-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-'));

describe('writeReportFile', () => {
  test('writes to a place of its own and names it absolutely', async () => {
    const path = await writeReportFile('{}', [relative(process.cwd(), folder)]);
    expect(path).toBe(join(folder, 'creative-gate', 'report.json'));
    expect(isAbsolute(path ?? '')).toBe(true);
    expect(readFileSync(path ?? '', 'utf8')).toBe('{}');
  });

  test('takes the next folder when one is not set or cannot be written', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const next = join(folder, 'next');
    expect(await writeReportFile('{}', [undefined, file, next])).toBe(join(next, 'creative-gate', 'report.json'));
    expect(await writeReportFile('{}', [file])).toBeUndefined();
  });
});

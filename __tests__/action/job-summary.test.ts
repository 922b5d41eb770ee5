import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { writeJobSummary } from '../../src/action/job-summary.ts';

const folder = mkdtempSync(join(tmpdir(), 'summary-'));
const MIB = 1024 * 1024;

describe('writeJobSummary', () => {
  test('adds to what is there', async () => {
    const file = join(folder, 'added');
    expect(await writeJobSummary('one', file)).toBe(true);
    expect(await writeJobSummary('two', file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('one\ntwo\n');
  });

  test('stays below the limit together with what is there', async () => {
    const file = join(folder, 'full');
    writeFileSync(file, 'x'.repeat(MIB / 2));
    await writeJobSummary('a line\n'.repeat(MIB / 4), file);
    expect(statSync(file).size).toBeLessThan(MIB);
    expect(readFileSync(file, 'utf8')).toContain('Cut here');
  });

  test('writes nothing without a runner, and throws nothing', async () => {
    expect(await writeJobSummary('one', '')).toBe(false);
    expect(await writeJobSummary('one', join(folder, 'missing', 'file'))).toBe(false);
  });
});

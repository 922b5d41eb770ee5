import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { outputsOf, type RunOutcome, writeOutputs } from '../../src/action/outputs.ts';

const outcome: RunOutcome = {
  conclusion: 'failure',
  counts: { total: 9, pass: 2, warn: 1, fail: 3, waived: 1, pending: 1, inconclusive: 1 },
  report: '/tmp/creative-gate/report.json',
  checkRunId: 42,
  commentUrl: 'https://github.example/c/1',
};

describe('outputsOf', () => {
  test('names every output, and the counts add up', () => {
    const outputs = outputsOf(outcome);
    expect(outputs).toEqual({
      conclusion: 'failure',
      total: '9',
      passed: '3',
      failed: '3',
      pending: '1',
      inconclusive: '1',
      waived: '1',
      report: '/tmp/creative-gate/report.json',
      'check-run-id': '42',
      'comment-url': 'https://github.example/c/1',
    });
  });

  test('leaves empty what there is none of', () => {
    expect(outputsOf({ ...outcome, report: undefined, checkRunId: undefined, commentUrl: undefined })).toMatchObject({
      report: '',
      'check-run-id': '',
      'comment-url': '',
    });
  });
});

describe('writeOutputs', () => {
  const before = process.env['GITHUB_OUTPUT'];
  const folder = mkdtempSync(join(tmpdir(), 'outputs-'));

  beforeEach(() => {
    delete process.env['GITHUB_OUTPUT'];
  });
  afterEach(() => {
    delete process.env['GITHUB_OUTPUT'];
    if (before !== undefined) process.env['GITHUB_OUTPUT'] = before;
  });

  test('appends each in a block with a delimiter nobody can guess', async () => {
    const file = join(folder, 'output');
    process.env['GITHUB_OUTPUT'] = file;
    expect(await writeOutputs({ ...outcome, commentUrl: 'a\nconclusion=success' })).toBe(true);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^conclusion<<(ghadelimiter_[0-9a-f-]{36})\nfailure\n\1\n/);
    expect(text.match(/<<ghadelimiter_/g)).toHaveLength(10);
  });

  test('writes nothing without a runner', async () => {
    expect(await writeOutputs(outcome)).toBe(false);
  });

  test('does not throw when the file cannot be written', async () => {
    process.env['GITHUB_OUTPUT'] = join(folder, 'missing', 'output');
    expect(await writeOutputs(outcome)).toBe(false);
  });
});

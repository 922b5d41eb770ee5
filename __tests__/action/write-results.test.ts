import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { plainResult } from '../../src/action/plain-result.ts';
import {
  outputsOf,
  type RunOutcome,
  writeJobSummary,
  writeOutputs,
  writeReportFile,
  writeResults,
} from '../../src/action/write-results.ts';
import type { RunResult } from '../../src/github-gate/publish-result.ts';
import { UsageMeter } from '../../src/http/usage-meter.ts';
import { fakeLog } from '../github/publish/fake-log.ts';
import { enterRunner, type Runner } from '../support/runner.ts';

describe('ending', () => {
  let runner: Runner;
  beforeEach(() => {
    runner = enterRunner();
  });
  afterEach(() => runner.leave());

  const ended: RunResult = {
    ...plainResult({
      conclusion: 'success',
      problems: [],
      warnings: [],
      run: { event: 'push', headSha: 'a1', baseSha: null, pullRequest: null, policy: { path: 'p.yml', sha: null } },
      checkName: 'Creative Gate',
      sandbox: false,
      meter: new UsageMeter(),
    }),
    checkRunId: 5,
    commentUrl: 'https://github.example/c/1',
  };

  describe('what a run leaves behind', () => {
    test('is the log’s table, the summary, the report and the outputs', async () => {
      const log = fakeLog();
      expect(await writeResults(ended, log)).toBe(0);
      expect(log.lines.join('\n')).toMatch(/Conclusion: success[\s\S]*Report: .*report\.json/);
      expect(runner.summary()).toContain('Creative Gate (push)');
      expect(runner.report()).toEqual(ended.report);
      expect(runner.outputs()).toMatchObject({
        conclusion: 'success',
        total: '0',
        'check-run-id': '5',
        'comment-url': 'https://github.example/c/1',
        report: expect.stringMatching(/^\/.*\/creative-gate\/report\.json$/),
      });
    });

    test('is as much as can be written: the exit code is the same', async () => {
      const nowhere = '/dev/null/nowhere';
      Object.assign(process.env, { GITHUB_STEP_SUMMARY: nowhere, GITHUB_OUTPUT: nowhere });
      expect(await writeResults({ ...ended, exitCode: 1 }, fakeLog())).toBe(1);
      expect(runner.report()).toEqual(ended.report);
    });
  });
});

describe('job summary', () => {
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
});

describe('report file', () => {
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
});

describe('outputs', () => {
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
});

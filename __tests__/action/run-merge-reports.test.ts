import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Invocation } from '../../src/action/invocation.ts';
import { merge } from '../../src/action/run-merge-reports.ts';
import type { Report } from '../../src/core/report.ts';
import { SETTINGS } from '../core/policy/fixtures.ts';
import { creativeOf, reportOf } from '../core/render/reports.ts';

describe('merge reports', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'merge-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (name: string, report: Report) => writeFileSync(join(folder, name), JSON.stringify(report));
  const never = new AbortController().signal;

  function startWith(settings: Partial<Invocation['settings']> = {}, runId = 9001): Invocation {
    const serverUrl = 'https://github.com';
    const apiUrl = 'https://api.github.com';
    return {
      settings: { ...SETTINGS, githubToken: 'fake-token', mode: 'merge-reports', reports: ['*.json'], ...settings },
      trigger: { kind: 'scheduled', eventName: 'schedule', headSha: 'c0ffee' },
      mode: 'merge-reports',
      run: { owner: 'acme', repo: 'ads', repositoryId: '7', apiUrl, serverUrl, runId, runAttempt: 1 },
      warnings: [{ path: null, line: null, column: null, message: 'There is no input `min-scor`.' }],
    };
  }

  describe('merging reports', () => {
    test('ends as the worst of them, with links to the run and the files', async () => {
      write('1.json', reportOf());
      write('2.json', reportOf({ conclusion: 'failure', creatives: [creativeOf({ id: 'a', verdict: 'fail' })] }));
      const ended = await merge(startWith(), never, folder);
      expect(ended).toMatchObject({
        exitCode: 1,
        report: { conclusion: 'failure', counts: { total: 1, fail: 1 }, run: { event: 'schedule' } },
        context: {
          checkName: 'Creative Gate',
          runUrl: 'https://github.com/acme/ads/actions/runs/9001',
          filesUrl: expect.stringMatching(/^https:\/\/github\.com\/acme\/ads\/blob\/9d3e/),
        },
      });
      expect(ended.report.warnings).toMatchObject([{ message: 'There is no input `min-scor`.' }]);
    });

    test('ends well where all did', async () => {
      write('1.json', reportOf());
      expect(await merge(startWith(), never, folder)).toMatchObject({ exitCode: 0, report: { conclusion: 'success' } });
    });

    test('names the sandbox even where the run is not in it', async () => {
      write('1.json', reportOf({ sandbox: true, run: { ...reportOf().run, headSha: null } }));
      expect(await merge(startWith({}, 0), never, folder)).toMatchObject({
        exitCode: 0,
        report: { conclusion: 'neutral', sandbox: true },
        context: { checkName: 'Creative Gate (sandbox)', runUrl: null, filesUrl: null },
      });
    });

    test('shows neither the token nor a signature, whoever wrote the reports', async () => {
      const url = 'https://cdn.example.com/a.mp4?X-Amz-Signature=abc123';
      write('1.json', reportOf({ creatives: [creativeOf({ id: 'fake-token', url })] }));
      const { report } = await merge(startWith(), never, folder);
      expect(report.creatives).toMatchObject([{ id: '***', url: 'https://cdn.example.com/a.mp4?…' }]);
    });

    test('that is cancelled says so', async () => {
      write('1.json', reportOf());
      const ended = await merge(startWith(), AbortSignal.abort(), folder);
      expect(ended).toMatchObject({ exitCode: 1, report: { conclusion: 'cancelled' } });
    });

    test('looks in the working directory', async () => {
      const ended = await merge(startWith({ reports: ['no such folder/*.json'] }), never);
      expect(ended).toMatchObject({ exitCode: 1, report: { conclusion: 'failure' } });
      expect(ended.report.problems).toMatchObject([{ message: expect.stringContaining('`no such folder/*.json`') }]);
    });
  });
});

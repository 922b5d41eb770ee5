import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type GitHubStandIn, startGitHub } from '../../standins/github/index.ts';
import { parseOutputFile } from '../acceptance/support/output-file.ts';
import { runAction } from '../acceptance/support/run-action.ts';

const REPORT = {
  schemaVersion: 1,
  conclusion: 'success',
  sandbox: false,
  run: { event: 'push', headSha: null, baseSha: null, pullRequest: null, policy: { path: 'p.yml', sha: null } },
  counts: { total: 0, pass: 0, warn: 0, fail: 0, waived: 0, pending: 0, inconclusive: 0 },
  creatives: [],
  policyChange: null,
  removed: [],
  problems: [],
  warnings: [],
  usage: {
    submitted: { vidmob: 0, ias: 0, verity: 0, tags: 0 },
    reused: 0,
    requests: { vidmob: 0, ias: 0, verity: 0, github: 0 },
    elapsedMs: 1,
  },
};

let scripts = '';
let gh: GitHubStandIn;
beforeAll(() => {
  scripts = mkdtempSync(join(tmpdir(), 'fake-actions-'));
});
afterAll(() => rmSync(scripts, { recursive: true }));
beforeEach(async () => {
  gh = await startGitHub();
  gh.repo.branch('main', { files: { 'a.yml': '' } });
});
afterEach(() => gh.close());

function fakeAction(name: string, source: string): string {
  const path = join(scripts, `${name}.mjs`);
  writeFileSync(path, `import fs from 'node:fs';\nconst { env } = process;\n${source}`);
  return path;
}

describe('a run', () => {
  test('has the runner’s environment, and none of ours but PATH', async () => {
    const entry = fakeAction('environment', 'console.log(JSON.stringify(env));');
    const pr = gh.repo.pullRequest({ files: { 'b.yml': '' } });
    const inputs = { 'min-score': '0.8' };
    process.env['SECRET_OF_OURS'] = 'x';
    const run = await runAction({
      github: gh,
      event: gh.eventFor(pr),
      inputs,
      entry,
      env: { EXTRA: '1', CI: undefined },
    });
    delete process.env['SECRET_OF_OURS'];
    const seen = JSON.parse(run.stdout) as Record<string, string>;
    expect(seen).toMatchObject({
      'INPUT_MIN-SCORE': '0.8',
      'INPUT_GITHUB-TOKEN': gh.token,
      GITHUB_API_URL: gh.url,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REPOSITORY: 'acme/ads',
      GITHUB_SHA: pr.mergeSha,
      GITHUB_HEAD_REF: pr.headBranch,
      EXTRA: '1',
    });
    const ours = Object.keys(seen).filter((name) => !/^(INPUT|GITHUB|RUNNER)_|^(PATH|HOME|EXTRA)$/.test(name));
    expect(ours).toEqual([]);
  });

  test('gives back exit code, log, outputs, report and summary', async () => {
    const entry = fakeAction(
      'everything',
      `const report = env.RUNNER_TEMP + '/report.json';
       fs.writeFileSync(report, ${JSON.stringify(JSON.stringify(REPORT))});
       fs.appendFileSync(env.GITHUB_OUTPUT, 'conclusion<<X\\nsuccess\\nX\\nreport=' + report + '\\n');
       fs.appendFileSync(env.GITHUB_STEP_SUMMARY, '# Verdict');
       console.error(JSON.parse(fs.readFileSync(env.GITHUB_EVENT_PATH)).ref);
       process.exitCode = 1;`,
    );
    const run = await runAction({ github: gh, event: gh.pushEvent(), entry });
    expect(run).toMatchObject({ exitCode: 1, stderr: 'refs/heads/main\n', summary: '# Verdict', report: REPORT });
    expect(run.outputs).toMatchObject({ conclusion: 'success' });
  });

  test('without a report, or with a wrong one, says so with the log when it is read', async () => {
    const silent = fakeAction('silent', 'console.log("went home");');
    const none = await runAction({ github: gh, event: gh.pushEvent(), entry: silent });
    expect(() => none.report).toThrow(/left no report[\s\S]*went home/);
    const source = `fs.writeFileSync(env.HOME + '/r', '{}'); fs.writeFileSync(env.GITHUB_OUTPUT, 'report=' + env.HOME + '/r');`;
    const wrong = await runAction({ github: gh, event: gh.pushEvent(), entry: fakeAction('wrong', source) });
    expect(() => wrong.report).toThrow(/does not fit its schema/);
  });

  test('can be signalled at an output, at a moment of the test’s choosing, or after a time', async () => {
    const entry = fakeAction(
      'patient',
      `process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000);
       console.log('ready'); fetch(env.GITHUB_API_URL + '/ready').catch(() => {});`,
    );
    const asked = new Promise<void>((resolve) => {
      gh.onRequest(/ready/, () => {
        resolve();
        return 'hang';
      });
    });
    const run = { github: gh, event: gh.pushEvent(), entry };
    for (const after of [asked, /ready/]) {
      const ended = await runAction({ ...run, signalAfter: { signal: 'SIGTERM', after } });
      expect(ended.exitCode).toBe(7);
      expect(ended.elapsedSinceSignalMs).toBeLessThan(ended.elapsedMs);
    }
    const killed = await runAction({ ...run, signalAfter: { signal: 'SIGKILL', after: 10 } });
    expect(killed.exitCode).toBe(null);
  });

  test('that does not end in time is killed', async () => {
    const entry = fakeAction('endless', 'console.log("still here"); setInterval(() => {}, 1000);');
    const run = runAction({ github: gh, event: gh.pushEvent(), entry, timeoutMs: 3000 });
    await expect(run).rejects.toThrow(/did not end within 3000 ms\nstill here/);
  });
});

describe('GITHUB_OUTPUT', () => {
  test('may hold lines and blocks of several lines', () => {
    expect(parseOutputFile('a=1=2\nb<<END\nx\n\ny=z\nEND\n')).toEqual({ a: '1=2', b: 'x\n\ny=z' });
  });

  test('that the runner would refuse is refused', () => {
    expect(() => parseOutputFile('b<<END\nx\n')).toThrow('the value of b does not end');
    expect(() => parseOutputFile('nonsense\n')).toThrow('neither a value nor a block');
  });
});

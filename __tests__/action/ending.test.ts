import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Ended, leaveBehind } from '../../src/action/ending.ts';
import { plainEnding } from '../../src/action/plain-ending.ts';
import { UsageMeter } from '../../src/http/usage-meter.ts';
import { fakeLog } from '../github/publish/fake-log.ts';
import { enterRunner, type Runner } from '../support/runner.ts';

let runner: Runner;
beforeEach(() => {
  runner = enterRunner();
});
afterEach(() => runner.leave());

const ended: Ended = {
  ...plainEnding({
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
    expect(await leaveBehind(ended, log)).toBe(0);
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
    expect(await leaveBehind({ ...ended, exitCode: 1 }, fakeLog())).toBe(1);
    expect(runner.report()).toEqual(ended.report);
  });
});

import { describe, expect, jest, test } from '@jest/globals';
import type { Report } from '../../src/core/report.ts';
import { creativeOf, reportOf } from '../core/render/reports.ts';
import { type ActionRun, runAction } from './support/run-action.ts';
import { manifestOf, urlOf } from './support/scenario.ts';
import { onStage, problems, type Stage } from './support/stage.ts';

jest.setTimeout(60_000);

/** Merges reports that lie in the working directory, by path, with no credentials of any provider. */
async function merged(
  files: Readonly<Record<string, string | object>>,
  { reports = 'reports/*.json', dispatched = false } = {},
): Promise<ActionRun> {
  const texts = Object.entries(files).map(([name, content]) => {
    return [`reports/${name}`, typeof content === 'string' ? content : JSON.stringify(content)] as const;
  });
  return await onStage({}, async ({ github, providers }) => {
    const event = dispatched ? github.dispatchEvent() : github.scheduleEvent();
    const inputs = { mode: 'merge-reports', reports };
    const ended = await runAction({ github, event, inputs, workspace: Object.fromEntries(texts) });
    expect([github.requests, providers.requests, github.checkRuns()]).toEqual([[], [], []]);
    return ended;
  });
}

const { run: RUN } = reportOf();
const shard = (index: number, count: number, parts: Partial<Report> = {}) =>
  reportOf({ ...parts, run: { ...RUN, pullRequest: null, shard: { index, count } } });
const two = (...creatives: readonly Report['creatives'][number][]) => ({
  '1.json': shard(1, 2, { creatives: [creativeOf({ id: 'a' })] }),
  '2.json': shard(2, 2, { creatives: [...creatives] }),
});

describe('merge-reports', () => {
  test.concurrent.each([false, true])('makes one ending of all shards (dispatched: %s)', async (dispatched) => {
    const bad = creativeOf({ id: 'b', verdict: 'fail', manifest: { path: 'b.creatives.yml', line: 9 } });
    const { exitCode, outputs, report, stdout, summary } = await merged(two(bad), { dispatched });
    expect([exitCode, outputs]).toMatchObject([
      0,
      { conclusion: 'success', total: '2', passed: '1', failed: '1', 'check-run-id': '', 'comment-url': '' },
    ]);
    expect(report).toMatchObject({
      run: { event: dispatched ? 'workflow_dispatch' : 'schedule', headSha: RUN.headSha },
      counts: { total: 2 },
      usage: { submitted: { vidmob: 6 }, elapsedMs: 2_400_000 },
    });
    expect(report.run.shard).toBeUndefined();
    expect(stdout).toMatch(/fail +b .*b\.creatives\.yml:9/);
    expect(summary).toContain('b.creatives.yml:9');
  });

  test.concurrent('fails and names the shard whose report is missing', async () => {
    const { exitCode, outputs, report } = await merged({ '1.json': shard(1, 8), '2.json': shard(2, 8) });
    expect([exitCode, outputs['conclusion']]).toEqual([1, 'failure']);
    expect(problems({ report } as ActionRun)).toHaveLength(6);
    expect(report.problems[0]?.message).toContain('The report of shard 3 of 8 is missing');
  });

  test.concurrent('is as bad as the worst shard', async () => {
    const files = { ...two(), '2.json': shard(2, 2, { conclusion: 'pending' }) };
    const { exitCode, outputs } = await merged(files);
    expect([exitCode, outputs['conclusion']]).toEqual([0, 'pending']);
  });

  test.concurrent.each<[string, Record<string, string | object>, RegExp]>([
    ['a part of a report', { ...two(), '3.json': '{"schemaVersion": 1, ' }, /3\.json` is not JSON/],
    ['another file', { ...two(), '3.json': { name: 'ads' } }, /3\.json` is no report of Creative Gate/],
    ['an older report', { ...two(), '3.json': { schemaVersion: 0 } }, /3\.json` is of schemaVersion 0/],
    ['no file at all', { 'report.txt': '' }, /No file matches `reports\/\*\.json` of input `reports`/],
  ])('fails on %s, and names it', async (_, files, message) => {
    const { exitCode, outputs, report, stdout, summary } = await merged(files);
    expect([exitCode, outputs['conclusion']]).toEqual([1, 'failure']);
    expect(report.problems).toMatchObject([{ rule: 'gate/configuration', message: expect.stringMatching(message) }]);
    expect(stdout).toMatch(message);
    expect(summary).toContain('Fix this first');
  });

  test.concurrent('shows what hostile reports say as dead text', async () => {
    const name = '<img src=x> @octocat [a](https://evil.example)\n::add-mask::x';
    const { stdout, summary } = await merged(two(creativeOf({ id: 'b', name, verdict: 'warn' })));
    expect(stdout).not.toMatch(/^::add-mask/m);
    expect(summary).not.toMatch(/<img|(^|\s)@octocat|\]\(https:\/\/evil/m);
  });
});

/** The report of a gate on a pull request that adds one creative; `prepare` decides what is said of it. */
async function gated({ github, repo, run }: Stage, id: string): Promise<Report> {
  const pull = repo.pullRequest({ files: { [`${id}.creatives.yml`]: manifestOf([{ id }]) } });
  return (await run(github.eventFor(pull))).report;
}

describe('merge-reports of what gates wrote', () => {
  test.concurrent('names the pull request of each creative', async () => {
    const reports = await onStage({}, async (stage) => {
      const good = await gated(stage, 'good');
      await stage.newProviders();
      stage.providers.ias.asset(urlOf('bad'), { garm: { hate: 'F' } });
      return { 'good.json': good, 'bad.json': await gated(stage, 'bad') };
    });
    const { exitCode, report, summary } = await merged(reports, { reports: '**/good.json\nreports/bad.json' });
    expect([exitCode, report.conclusion, report.counts]).toMatchObject([1, 'failure', { total: 2, pass: 1, fail: 1 }]);
    expect(report.creatives.map(({ id, pullRequest }) => [id, pullRequest])).toEqual([
      ['bad', 2],
      ['good', 1],
    ]);
    expect(summary).toMatch(/#2 .*bad/);
  });
});

import { describe, expect, test } from '@jest/globals';
import { openChannel, type PublisherOptions } from '../../../src/github/publish/open-channel.ts';
import { virtualClock } from '../../support/virtual-clock.ts';
import { fakeLog } from './fake-log.ts';
import { HEAD, testGitHub } from './test-github.ts';

function setUp(more: Partial<PublisherOptions> = {}) {
  const hub = testGitHub();
  const log = fakeLog();
  const options: PublisherOptions = {
    github: hub.github,
    clock: virtualClock(),
    log,
    run: { runId: 7, attempt: 2 },
    runUrl: 'https://github.example/runs/7',
    checkName: 'Creative Gate',
    headSha: HEAD,
    event: 'pull_request',
    sandbox: false,
    opening: { output: { title: 'Judging', summary: 'Started.' }, statusLine: 'Judging' },
    cancelled: new AbortController().signal,
    ...more,
  };
  return { hub, log, options };
}

describe('openChannel', () => {
  test('opens a check run', async () => {
    const { hub, options } = setUp();
    const opened = await openChannel(options);
    expect(opened).toMatchObject({
      channel: { kind: 'check-run' },
      checkRunId: hub.checks[0]?.id,
      checkUrl: hub.checks[0] && hub.gh.pages.checkRun(hub.checks[0]),
      login: 'github-actions[bot]',
      earlier: [],
      problems: [],
      warnings: [],
    });
    expect(hub.checks[0]).toMatchObject({ status: 'in_progress', externalId: 'creative-gate:v1:7:2' });
  });

  test.each([
    ['https://github.example/runs/7', 'Superseded by [run 7](https://github.example/runs/7), attempt 2.'],
    [undefined, 'Superseded by run 7, attempt 2.'],
  ])('completes what earlier runs left open first, and hands it on as it was', async (runUrl, sentence) => {
    const { hub, options } = setUp({ runUrl });
    const parked = hub.addCheck({
      status: 'in_progress',
      externalId: 'creative-gate:v1:6:1',
      title: 't',
      summary: 's',
      text: 'sealed tickets',
    });
    const done = hub.addCheck({ conclusion: 'success', externalId: 'creative-gate:v1:5:1' });
    const opened = await openChannel(options);
    expect(hub.writes()).toEqual([`PATCH /check-runs/${parked.id}`, 'POST /check-runs']);
    expect(parked).toMatchObject({ status: 'completed', conclusion: 'cancelled', summary: sentence });
    expect(done.conclusion).toBe('success');
    expect(opened.earlier.map(({ id, completed }) => [id, completed])).toEqual([
      [done.id, true],
      [parked.id, false],
    ]);
    expect(opened.earlier[1]?.text).toBe('sealed tickets');
  });

  test('goes on when an earlier one cannot be completed', async () => {
    const { hub, log, options } = setUp();
    hub.addCheck({ status: 'in_progress', externalId: 'creative-gate:v1:6:1' });
    hub.addCheck({ status: 'in_progress', externalId: 'creative-gate:v1:5:1' });
    hub.amend('GET', /check-runs/, ({ check_runs, ...rest }: { check_runs: object[] }) => ({
      ...rest,
      check_runs: check_runs.map((run, index) => (index === 0 ? { ...run, html_url: null } : run)),
    }));
    hub.fail('PATCH', /check-runs/, 403, 'Invalid app_id', 2);
    expect(await openChannel(options)).toMatchObject({ channel: { kind: 'check-run' } });
    expect(log.lines).toHaveLength(2);
  });

  test('is a configuration problem when a job has the name, and writes nothing', async () => {
    const { hub, options } = setUp();
    hub.addCheck({ status: 'in_progress', externalId: '3e1f' });
    const opened = await openChannel(options);
    expect(opened).toMatchObject({ channel: { kind: 'job' }, problems: [{ rule: 'gate/configuration' }] });
    expect(hub.writes()).toEqual([]);
  });

  test('does without the app and the page of a check run', async () => {
    const { hub, options } = setUp();
    hub.amend('POST', /check-runs/, (body: object) => ({ ...body, app: null, html_url: null }));
    expect(await openChannel(options)).toMatchObject({
      login: undefined,
      checkUrl: undefined,
      checkRunId: hub.checks[0]?.id,
    });
  });

  test('falls back to a commit status without checks: write, and prints the cure', async () => {
    const { hub, options } = setUp();
    hub.fail('POST', /check-runs/, 403);
    const opened = await openChannel(options);
    expect(opened).toMatchObject({
      channel: { kind: 'commit-status' },
      login: 'github-actions[bot]',
      checkRunId: undefined,
    });
    expect(hub.statuses).toMatchObject([{ state: 'pending', context: 'Creative Gate', description: 'Judging' }]);
    expect(opened.warnings).toEqual([expect.stringMatching(/`checks: write`.*permissions: \{contents: read/)]);
  });

  test('creates its check also where those on the commit cannot be listed', async () => {
    const { hub, options } = setUp();
    hub.fail('GET', /check-runs/, 404);
    expect(await openChannel(options)).toMatchObject({ channel: { kind: 'check-run' }, earlier: [] });
  });

  test('falls back to the job without either, and names both', async () => {
    const { hub, options } = setUp();
    hub.fail('GET', /check-runs/, 403);
    hub.fail('POST', /check-runs/, 403);
    hub.fail('POST', /statuses/, 403);
    const opened = await openChannel(options);
    expect(opened).toMatchObject({ channel: { kind: 'job' }, login: undefined, problems: [] });
    expect(opened.warnings[0]).toMatch(
      /`checks: write` and `statuses: write`[\s\S]*pending and neutral|pending and neutral/,
    );
  });

  test('writes no commit status in the sandbox', async () => {
    const { hub, options } = setUp({ sandbox: true });
    hub.fail('POST', /check-runs/, 403);
    const opened = await openChannel(options);
    expect(opened).toMatchObject({ channel: { kind: 'job' } });
    expect(opened.warnings[0]).not.toContain('statuses');
    expect(hub.statuses).toEqual([]);
  });

  test('is a problem when GitHub is down or limits us, rather than a lesser channel', async () => {
    for (const [status, message] of [
      [503, 'down'],
      [403, 'API rate limit exceeded'],
    ] as const) {
      const { hub, options } = setUp();
      hub.fail('GET', /check-runs/, status, message);
      const opened = await openChannel(options);
      expect(opened).toMatchObject({ channel: { kind: 'job' }, problems: [{ rule: 'gate/github' }], warnings: [] });
      expect(hub.writes()).toEqual([]);
    }
  });
});

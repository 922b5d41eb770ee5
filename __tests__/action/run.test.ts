import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readInvocation } from '../../src/action/invocation.ts';
import { run } from '../../src/action/run.ts';
import { UsageMeter } from '../../src/http/usage-meter.ts';
import { type GitHubEvent, type GitHubStandIn, startGitHub } from '../../standins/github/index.ts';
import { manifestOf } from '../gate/worlds.ts';
import { enterRunner, type Runner } from '../support/runner.ts';

describe('run', () => {
  let gh: GitHubStandIn;
  let runner: Runner;
  beforeEach(async () => {
    runner = enterRunner();
    gh = await startGitHub();
    gh.repo.branch('main', { files: { 'a.md': '' } });
  });
  afterEach(async () => {
    runner.leave();
    await gh.close();
  });

  function context(env: NodeJS.ProcessEnv) {
    const cancelled = new AbortController().signal;
    return { env, startedAt: Date.now(), cancelled, meter: new UsageMeter(), headStart: undefined };
  }

  async function started(event: GitHubEvent, inputs: Record<string, string> = {}) {
    const env = runner.envFor(gh, event, inputs);
    const start = await readInvocation(env);
    return { start, exitCode: await run(start, context(env)) };
  }

  const pull = () => gh.repo.pullRequest({ files: { 'spring.creatives.yml': manifestOf('good') } });

  describe('a run', () => {
    test('gates what the event is about, and tidies up what a push left behind', async () => {
      const one = pull();
      const old = gh.plantCheckRun(one.headSha, {
        name: 'Creative Gate (sandbox)',
        externalId: 'creative-gate:v1:1:1',
        ofJob: false,
      });
      gh.repo.push(one, { 'c.md': '' });
      expect((await started(gh.eventFor(one))).exitCode).toBe(0);
      expect(old.conclusion).toBe('cancelled');
      expect(gh.checkRuns(one.headSha)[0]?.conclusion).toBe('neutral');
    });

    test('on a closed pull request completes our check, gates nothing and succeeds', async () => {
      const one = pull();
      const name = 'Creative Gate (sandbox)';
      const check = gh.plantCheckRun(one.headSha, { name, externalId: 'creative-gate:v1:1:1', ofJob: false });
      gh.repo.closePullRequest(one);
      expect((await started(gh.eventFor(one, 'pull_request', 'closed'))).exitCode).toBe(0);
      expect(check.conclusion).toBe('cancelled');
      expect(runner.report()).toMatchObject({ conclusion: 'neutral', run: { pullRequest: one.number } });
      expect(runner.report().usage.requests.github).toBeGreaterThan(0);
      expect(runner.log()).toContain('The pull request is closed: nothing to gate.');
    });

    test('on an event about nothing says why', async () => {
      const push = gh.pushEvent('main');
      const deleted = { ...push, payload: { ...push.payload, deleted: true } };
      expect((await started(deleted)).exitCode).toBe(0);
      expect(runner.log()).toContain('Branch main was deleted: nothing to gate.');
      expect(gh.requests).toEqual([]);
    });

    test('outside of the sandbox succeeds where there is nothing to gate', async () => {
      const push = gh.pushEvent('main');
      const tag = { ...push, payload: { ...push.payload, ref: 'refs/tags/v1' } };
      await started(tag, { sandbox: 'false', 'verity-api-key': 'fake-verity-key' });
      expect(runner.outputs()).toMatchObject({ conclusion: 'success', total: '0' });
    });

    test('on a schedule looks after what waits and after the default branch', async () => {
      gh.repo.branch('main', { files: { 'spring.creatives.yml': manifestOf('good') } });
      expect((await started(gh.scheduleEvent())).exitCode).toBe(0);
      expect(runner.report()).toMatchObject({ conclusion: 'neutral', problems: [], run: { event: 'schedule' } });
      expect(runner.report().creatives.map(({ id }) => id)).toEqual(['good']);
    });

    test('that was asked wrongly fails, with its warnings in the log', async () => {
      const { exitCode } = await started(gh.eventFor(pull()), { 'min-score': '7', 'min-scor': '0.7' });
      expect(exitCode).toBe(1);
      expect(runner.log()).toContain('::warning::There is no input `min-scor`; did you mean `min-score`?');
      expect(runner.report()).toMatchObject({ run: { event: 'pull_request', headSha: null } });
    });

    test('that meets an error nobody foresaw still leaves report and outputs', async () => {
      const env = runner.envFor(gh, gh.eventFor(pull()));
      const start = await readInvocation(env);
      if ('problems' in start) throw new Error('the run is configured well');
      const settings = {
        ...start.settings,
        get comment(): never {
          throw new Error('the settings are odd');
        },
      };
      expect(await run({ ...start, settings }, context(env))).toBe(1);
      expect(runner.outputs()).toMatchObject({ conclusion: 'failure' });
      expect(runner.report().problems[0]?.message).toContain('ended in an unexpected error: the settings are odd.');
    });

    test('names the defaults where even those were not given', async () => {
      await run({ problems: [], warnings: [] }, context({}));
      expect(runner.report().run).toMatchObject({ event: '', policy: { path: '.github/creative-gate.yml' } });
      expect(runner.summary()).toContain('Creative Gate');
    });
  });
});

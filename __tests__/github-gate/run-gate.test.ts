import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Settings } from '../../src/core/settings.ts';
import type { GitHubServices } from '../../src/github-gate/github-context.ts';
import { runGitHubGate } from '../../src/github-gate/run-gate.ts';
import { UsageMeter } from '../../src/http/usage-meter.ts';
import { type GitHubStandIn, type PullRequest, startGitHub } from '../../standins/github/index.ts';
import { budget, manifestOf, opened, worldOf } from '../gate/worlds.ts';

describe('run gate', () => {
  const PATH = 'spring.creatives.yml';
  let gh: GitHubStandIn;
  async function start(options: Parameters<typeof startGitHub>[0] = {}) {
    gh = await startGitHub(options);
    gh.repo.branch('main', { files: { 'a.md': '' } });
  }
  beforeEach(() => start());
  afterEach(() => gh.close());

  const pullOf = (...ids: string[]) => gh.repo.pullRequest({ files: { [PATH]: manifestOf(...ids) } });

  async function gated(pull: PullRequest, settings: Partial<Settings> = {}, more: Partial<GitHubServices> = {}) {
    const { world, log } = worldOf(gh, opened(pull), settings, more);
    const ended = await runGitHubGate(world);
    const checks = gh.checkRuns(pull.headSha);
    return { ...ended, lines: log.lines, checks, check: checks.at(-1), comments: gh.comments(pull) };
  }

  describe('a gate', () => {
    test('opens the check, judges, and shows the same on check, comment and report', async () => {
      const { report, exitCode, check, comments, checkRunId, commentUrl, context } = await gated(
        pullOf('bad-low-score'),
      );
      expect(report).toMatchObject({ conclusion: 'failure', counts: { total: 1, fail: 1 }, sandbox: true });
      expect(exitCode).toBe(1);
      expect(check).toMatchObject({ id: checkRunId, name: 'Creative Gate (sandbox)', conclusion: 'failure' });
      expect(check?.annotations.map(({ path, start_line }) => [path, start_line])).toContainEqual([PATH, 2]);
      expect(comments).toHaveLength(1);
      expect(commentUrl).toContain(String(comments[0]?.id));
      expect(context.runUrl).toBe('https://github.com/acme/ads/actions/runs/9001');
    });

    test('fails its check when the result cannot be made, and says so without secrets', async () => {
      class BrokenMeter extends UsageMeter {
        override snapshot(): never {
          throw new Error(`out of order: ${gh.token}`);
        }
      }
      const pull = pullOf('good');
      const { world } = worldOf(gh, opened(pull), {}, { meter: new BrokenMeter() });
      await expect(runGitHubGate(world)).rejects.toThrow('out of order: ***');
      const [check] = gh.checkRuns(pull.headSha);
      expect(check).toMatchObject({ status: 'completed', conclusion: 'failure' });
      expect(check?.summary).toContain('out of order');
      expect(check?.summary).not.toContain(gh.token);
    });

    test('parks: what is late stays in progress for a later run', async () => {
      const { report, exitCode, check } = await gated(
        pullOf('slow-still-processing'),
        { onTimeout: { value: 'pending', origin: 'input on-timeout' } },
        { deadlines: { looking: budget(300), submitting: budget(60_000) } },
      );
      expect(report).toMatchObject({ conclusion: 'pending', counts: { pending: 1 } });
      expect(exitCode).toBe(0);
      expect(check).toMatchObject({ status: 'in_progress', conclusion: null });
    });

    test('cannot park without a check run of its own', async () => {
      await gh.close();
      await start({ permissions: { checks: 'read' } });
      const { report, exitCode } = await gated(
        pullOf('slow-still-processing'),
        { onTimeout: { value: 'pending', origin: 'input on-timeout' } },
        { deadlines: { looking: budget(300), submitting: budget(60_000) } },
      );
      expect([report.conclusion, exitCode]).toEqual(['failure', 1]);
      expect(report.warnings.map(({ message }) => message).join()).toContain('checks: write');
    });

    test('that GitHub does not let read what changed fails, completing the check', async () => {
      const pull = pullOf('good');
      gh.onRequest(/\/compare\//, { status: 404, body: { message: 'Not Found' } });
      const { report, check, comments } = await gated(pull);
      expect(report).toMatchObject({ conclusion: 'failure', problems: [{ rule: 'gate/github' }] });
      expect(check).toMatchObject({ status: 'completed', conclusion: 'failure' });
      expect(comments).toHaveLength(1);
    });

    test('that meets an error nobody foresaw fails, and says what it was', async () => {
      const { report, check } = await gated(
        pullOf('good'),
        {},
        {
          httpFor: () => {
            throw new TypeError('the world is odd');
          },
        },
      );
      expect(report.problems[0]?.message).toContain('the world is odd');
      expect(check).toMatchObject({ conclusion: 'failure' });
    });

    test('that is cancelled completes the check as cancelled and leaves the comment alone', async () => {
      const pull = pullOf('slow-still-processing');
      const { world, cancel } = worldOf(gh, opened(pull));
      const submitted = new Promise<void>((resolve) => {
        const { log } = world;
        Object.assign(world, { log: { ...log, info: () => resolve() } });
      });
      const running = runGitHubGate(world);
      await submitted;
      cancel();
      const { report, exitCode } = await running;
      expect(report).toMatchObject({ conclusion: 'cancelled', counts: { pending: 1 } });
      expect(exitCode).toBe(1);
      expect(gh.checkRuns(pull.headSha)[0]).toMatchObject({ conclusion: 'cancelled' });
      expect(gh.comments(pull)).toEqual([]);
    });

    test('that is cancelled before it could read anything has no problem to tell', async () => {
      const pull = pullOf('good');
      const { world, cancel } = worldOf(gh, opened(pull));
      gh.onRequest(/\/compare\//, () => {
        cancel();
        return { status: 404, body: { message: 'Not Found' } };
      });
      const { report } = await runGitHubGate(world);
      expect(report).toMatchObject({ conclusion: 'cancelled', problems: [], counts: { total: 0 } });
    });

    test('outside of a runner has no page to link to', async () => {
      const pull = pullOf('good');
      const { world } = worldOf(gh, opened(pull));
      const { context } = await runGitHubGate({ ...world, run: { ...world.run, runId: 0 } });
      expect(context.runUrl).toBeNull();
    });

    test('shows no secret, not even one that came up on the way', async () => {
      const http: GitHubServices['httpFor'] = () => async () => ({
        status: 200,
        headers: new Headers(),
        body: {
          access_token: 'fake-token-of-today',
          expires_in: 3600,
          message: 'fake-token-of-today said fake-key-of-vidmob',
        },
      });
      const { vidmob, ias } = worldOf(gh, opened(pullOf())).world.settings;
      const { report, lines } = await gated(
        pullOf('good'),
        {
          sandbox: false,
          vidmob: { ...vidmob, apiKey: 'fake-key-of-vidmob' },
          ias: { ...ias, clientId: 'fake-id', clientSecret: 'fake-secret' },
        },
        { httpFor: http, deadlines: { looking: budget(200), submitting: budget(200) } },
      );
      expect(lines).toContain('mask: fake-token-of-today');
      expect(JSON.stringify(report)).toContain('*** said ***');
      expect(JSON.stringify(report)).not.toMatch(/fake-token-of-today|fake-key-of-vidmob/);
    });
  });
});

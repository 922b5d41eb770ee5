import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { keepMemorySmall, main } from '../../src/action/main.ts';
import { type GitHubStandIn, type PullRequest, startGitHub } from '../../standins/github/index.ts';
import { manifestOf } from '../gate/worlds.ts';
import { enterRunner, type Runner } from '../support/runner.ts';

describe('memory', () => {
  test('the flags are ones that this Node knows', () => {
    expect(keepMemorySmall).not.toThrow();
  });
});

describe('main', () => {
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

  const pullOf = (...ids: string[]): PullRequest =>
    gh.repo.pullRequest({ files: { 'spring.creatives.yml': manifestOf(...ids) } });
  const listeners = () => process.listenerCount('SIGTERM') + process.listenerCount('SIGINT');

  describe('the action', () => {
    test('gates a pull request, asking for it while the rest is loaded', async () => {
      const pull = pullOf('good');
      expect(await main(runner.envFor(gh, gh.eventFor(pull)))).toBe(0);
      expect(gh.requests[0]?.path).toBe(`/repos/acme/ads/pulls/${pull.number}`);
      expect(runner.report()).toMatchObject({ conclusion: 'neutral', counts: { pass: 1 } });
      expect(gh.checkRuns(pull.headSha)[0]).toMatchObject({ conclusion: 'neutral' });
    });

    test('exits with 1 on a failure', async () => {
      expect(await main(runner.envFor(gh, gh.eventFor(pullOf('bad-low-score'))))).toBe(1);
      expect(runner.outputs()).toMatchObject({ conclusion: 'failure', failed: '1' });
    });

    test('that is wrongly configured asks nobody and says all that is wrong', async () => {
      const env = runner.envFor(gh, gh.eventFor(pullOf('good')), { 'min-score': '7', comment: 'loud' });
      expect(await main(env)).toBe(1);
      expect(runner.report().problems).toHaveLength(2);
      expect(gh.requests).toEqual([]);
    });

    test('is told of a proxy that is none, without its value', async () => {
      const env = { ...runner.envFor(gh, gh.eventFor(pullOf('good'))), HTTPS_PROXY: 'not-a-real-password@' };
      expect(await main(env)).toBe(1);
      expect(runner.report().problems).toMatchObject([
        { rule: 'gate/configuration', message: expect.stringMatching(/^HTTPS_PROXY: not the URL of a proxy/) },
      ]);
      expect(runner.log() + runner.summary()).not.toContain('not-a-real-password');
    });

    test('leaves no listener behind', async () => {
      const before = listeners();
      await main({});
      expect(listeners()).toBe(before);
    });
  });
});

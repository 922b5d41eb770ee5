import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createServices } from '../../src/action/services.ts';
import { UsageMeter } from '../../src/http/usage-meter.ts';
import { type GitHubStandIn, startGitHub } from '../../standins/github/index.ts';
import { opened, SETTINGS } from '../gate/worlds.ts';
import { fakeLog } from '../github/publish/fake-log.ts';
import { call } from '../support/scripted-http.ts';

describe('services', () => {
  let gh: GitHubStandIn;
  beforeEach(async () => {
    gh = await startGitHub();
    gh.repo.branch('main', { files: { 'a.md': '' } });
  });
  afterEach(() => gh.close());

  function make(timeoutMs: number, isCancelled = false) {
    const controller = new AbortController();
    if (isCancelled) controller.abort(new Error('Cancelled.'));
    const meter = new UsageMeter();
    const startedAt = Date.now();
    const run = {
      owner: 'acme',
      repo: 'ads',
      repositoryId: undefined,
      apiUrl: gh.url,
      serverUrl: 'https://github.com',
      runId: 1,
      runAttempt: 1,
    };
    const start = {
      settings: { ...SETTINGS, githubToken: gh.token, timeoutMs },
      run,
      trigger: opened(gh.repo.pullRequest({ files: { 'b.md': '' } })),
      mode: 'gate',
      warnings: [],
    } as const;
    const context = { env: {}, startedAt, cancelled: controller.signal, meter, headStart: undefined };
    const log = fakeLog({ debugs: true });
    const made = createServices(start, { ...context, log });
    return { ...made, log, meter, startedAt, cancel: () => controller.abort(new Error('Cancelled.')) };
  }

  const ask = ({ octokit }: { octokit: ReturnType<typeof make>['services']['github']['octokit'] }) =>
    octokit.rest.repos.get({ owner: 'acme', repo: 'ads' });

  describe('the services of a gate', () => {
    test('counts whom it asks: GitHub and the providers', async () => {
      const { services, meter, leave } = make(60_000);
      await ask(services.github);
      await services.httpFor('ias')({ method: 'GET', repeat: 'always', url: `${gh.url}/v1/nothing`, call: call() });
      leave();
      gh.takeViolations();
      expect(meter.snapshot().requests).toMatchObject({ github: 1, ias: 1 });
    });

    test('writes a line about every request for debugging, without its query and without secrets', async () => {
      const { services, log, leave } = make(60_000);
      await ask(services.github);
      const url = `${gh.url}/v1/${gh.token}/nothing?token=fake-signature`;
      await services.httpFor('ias')({ method: 'GET', repeat: 'always', url, call: call() });
      leave();
      gh.takeViolations();
      expect(log.lines).toEqual([
        expect.stringMatching(/^debug: github: GET \/repos\/acme\/ads 200 in \d+ ms$/),
        expect.stringMatching(/^debug: ias: GET \/v1\/\*\*\*\/nothing 401 in \d+ ms$/),
      ]);
      expect(log.lines.join()).not.toMatch(new RegExp(`fake-signature|${gh.token}`));
    });

    test('ends looking with the budget, and leaves submitting a minute', async () => {
      const { services, startedAt, leave } = make(30);
      const { looking, submitting } = services.deadlines;
      expect([looking.at - startedAt, submitting.at - startedAt]).toEqual([30, 60_000]);
      await sleep(60);
      expect([looking.signal.aborted, submitting.signal.aborted]).toEqual([true, false]);
      await ask(services.github);
      leave();
    });

    test('ends reading with a cancellation, while the result can still be shown', async () => {
      const { services, cancel, leave } = make(60_000);
      cancel();
      await expect(ask(services.github)).rejects.toThrow();
      await ask(services.publishing);
      expect(services.deadlines.looking.signal.aborted).toBe(true);
      leave();
    });

    test('leaves what is on its way a moment to come back with a ticket', async () => {
      const { services, cancel, leave } = make(60_000);
      const { submitting, landing } = services.deadlines;
      cancel();
      expect([submitting.signal.aborted, landing?.signal.aborted]).toEqual([true, false]);
      await sleep(1_600);
      expect(landing?.signal.aborted).toBe(true);
      leave();
    });

    test('begins nothing when it was cancelled before', () => {
      const { services, leave } = make(60_000, true);
      expect(services.deadlines.landing?.signal.aborted).toBe(true);
      leave();
    });
  });
});

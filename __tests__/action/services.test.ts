import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { makeWorld } from '../../src/action/services.ts';
import { UsageMeter } from '../../src/http/usage-meter.ts';
import { type GitHubStandIn, startGitHub } from '../../standins/github/index.ts';
import { opened, SETTINGS } from '../gate/worlds.ts';
import { fakeLog } from '../github/publish/fake-log.ts';
import { call } from '../support/scripted-http.ts';

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
  const surroundings = { env: {}, startedAt, cancelled: controller.signal, meter, headStart: undefined };
  const made = makeWorld(start, { ...surroundings, log: fakeLog() });
  return { ...made, meter, startedAt, cancel: () => controller.abort(new Error('Cancelled.')) };
}

const ask = ({ octokit }: { octokit: ReturnType<typeof make>['world']['github']['octokit'] }) =>
  octokit.rest.repos.get({ owner: 'acme', repo: 'ads' });

describe('the world of a gate', () => {
  test('counts whom it asks: GitHub and the providers', async () => {
    const { world, meter, leave } = make(60_000);
    await ask(world.github);
    await world.httpFor('ias')({ method: 'GET', repeat: 'always', url: `${gh.url}/v1/nothing`, call: call() });
    leave();
    gh.takeViolations();
    expect(meter.snapshot().requests).toMatchObject({ github: 1, ias: 1 });
  });

  test('ends looking with the budget, and leaves submitting a minute', async () => {
    const { world, startedAt, leave } = make(30);
    const { looking, submitting } = world.deadlines;
    expect([looking.at - startedAt, submitting.at - startedAt]).toEqual([30, 60_000]);
    await sleep(60);
    expect([looking.signal.aborted, submitting.signal.aborted]).toEqual([true, false]);
    await ask(world.github);
    leave();
  });

  test('ends reading with a cancellation, while the result can still be shown', async () => {
    const { world, cancel, leave } = make(60_000);
    cancel();
    await expect(ask(world.github)).rejects.toThrow();
    await ask(world.publishing);
    expect(world.deadlines.looking.signal.aborted).toBe(true);
    leave();
  });

  test('leaves what is on its way a moment to come back with a ticket', async () => {
    const { world, cancel, leave } = make(60_000);
    const { submitting, landing } = world.deadlines;
    cancel();
    expect([submitting.signal.aborted, landing?.signal.aborted]).toEqual([true, false]);
    await sleep(1_600);
    expect(landing?.signal.aborted).toBe(true);
    leave();
  });

  test('begins nothing when it was cancelled before', () => {
    const { world, leave } = make(60_000, true);
    expect(world.deadlines.landing?.signal.aborted).toBe(true);
    leave();
  });
});

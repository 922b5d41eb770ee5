import { describe, expect, jest, test } from '@jest/globals';
import { busy, PARK, ready, submissions } from '../support/parking.ts';
import { manifestOf } from '../support/scenario.ts';
import { onStage } from '../support/stage.ts';

const PATH = 'spring.creatives.yml';

jest.setTimeout(60_000);

describe('a parked gate', () => {
  test('stays open, says what it waits for, and a re-run finishes it without a second bill', async () => {
    await onStage({}, async (stage) => {
      const { github, repo } = stage;
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }, { id: 'b' }]) } });
      busy(stage, 'a', 'b');
      const parked = await stage.run(github.eventFor(pull), PARK);
      expect(parked.report.conclusion).toBe('pending');
      expect(parked.exitCode).toBe(0);
      const [check] = github.checkRuns(pull.headSha);
      expect(check).toMatchObject({ status: 'in_progress' });
      expect(check?.text).toContain('creative-gate:store:v1');
      expect(check?.summary).toContain('2 of 2 creatives are pending');
      expect(submissions(stage)).toEqual({ vidmob: 2, ias: 2, verity: 2 });

      ready(stage, 'a', 'b');
      const resumed = await stage.run(github.eventFor(pull), {}, { env: { GITHUB_RUN_ATTEMPT: '2' } });
      expect(resumed.report.conclusion).toBe('success');
      expect(submissions(stage)).toEqual({ vidmob: 2, ias: 2, verity: 2 });
      expect(resumed.report.usage.submitted).toEqual({ vidmob: 0, ias: 0, verity: 0, tags: 0 });
      expect(github.checkRuns(pull.headSha).filter(({ status }) => status !== 'completed')).toEqual([]);
    });
  });

  test('is continued by a new push, which ends the old check and submits what is new only', async () => {
    await onStage({}, async (stage) => {
      const { github, repo } = stage;
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }]) } });
      busy(stage, 'a');
      await stage.run(github.eventFor(pull), PARK);
      const before = pull.headSha;
      repo.push(pull, { [PATH]: manifestOf([{ id: 'a' }, { id: 'b' }]) });
      ready(stage, 'a');
      const next = await stage.run(github.eventFor(pull, 'pull_request', 'synchronize', { before }));
      expect(next.report.conclusion).toBe('success');
      expect(submissions(stage)).toEqual({ vidmob: 2, ias: 2, verity: 2 });
      expect(github.checkRuns(before)).toMatchObject([{ status: 'completed', conclusion: 'cancelled' }]);
    });
  });

  test('is finished by any attempt after it, however many looked in vain', async () => {
    await onStage({}, async (stage) => {
      const { github, repo } = stage;
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }, { id: 'b' }]) } });
      busy(stage, 'a', 'b');
      for (const attempt of ['1', '2', '3']) {
        const parked = await stage.run(github.eventFor(pull), PARK, { env: { GITHUB_RUN_ATTEMPT: attempt } });
        expect(parked.report.conclusion).toBe('pending');
      }
      ready(stage, 'a');
      await stage.run(github.eventFor(pull), PARK, { env: { GITHUB_RUN_ATTEMPT: '4' } });
      ready(stage, 'b');
      const last = await stage.run(github.eventFor(pull), PARK, { env: { GITHUB_RUN_ATTEMPT: '5' } });
      // What the fourth attempt was told is not asked for again.
      expect(last.report).toMatchObject({ conclusion: 'success', usage: { reused: 3 } });
      expect(submissions(stage)).toEqual({ vidmob: 2, ias: 2, verity: 2 });
      const conclusions = github.checkRuns(pull.headSha).map(({ conclusion }) => conclusion);
      expect(conclusions).toEqual([...Array(4).fill('cancelled'), 'success']);
      expect(github.comments(pull)).toHaveLength(1);
    });
  });

  test('is continued where what was pushed changes one entry and leaves another', async () => {
    await onStage({}, async (stage) => {
      const { github, repo } = stage;
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }, { id: 'b' }]) } });
      busy(stage, 'a', 'b');
      await stage.run(github.eventFor(pull), PARK);
      const before = pull.headSha;
      const changed = [{ id: 'a' }, { id: 'b', url: 'https://cdn.example.com/b-2.mp4' }];
      repo.push(pull, { [PATH]: manifestOf(changed) });
      ready(stage, 'a', 'b');
      const next = await stage.run(github.eventFor(pull, 'pull_request', 'synchronize', { before }), PARK);
      expect(next.report.usage.submitted).toMatchObject({ vidmob: 1, ias: 1, verity: 1 });
      expect(github.checkRuns(before)).toMatchObject([{ status: 'completed', conclusion: 'cancelled' }]);
    });
  });

  test('whose answers never come ends in a failure once `max-pending-age` has passed', async () => {
    await onStage({}, async (stage) => {
      const { github, repo } = stage;
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }, { id: 'b' }]) } });
      busy(stage, 'a');
      ready(stage, 'b');
      await stage.run(github.eventFor(pull), PARK);
      const inputs = { ...PARK, 'max-pending-age': '10ms' };
      const late = await stage.run(github.eventFor(pull), inputs, { env: { GITHUB_RUN_ATTEMPT: '2' } });
      expect([late.report.conclusion, late.exitCode]).toEqual(['failure', 1]);
      const findings = late.report.creatives.flatMap((creative) => creative.findings);
      expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['gate/time-budget']));
      expect(github.checkRuns(pull.headSha).at(-1)).toMatchObject({ status: 'completed', conclusion: 'failure' });
    });
  });

  test('of which a provider is out when `max-pending-age` has passed does not wait on', async () => {
    await onStage({}, async (stage) => {
      const { github, repo, providers } = stage;
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }]) } });
      busy(stage, 'a');
      await stage.run(github.eventFor(pull), PARK);
      ready(stage, 'a');
      providers.onRequest(/v1\/results/, { status: 429, headers: { 'retry-after': '9999' }, body: {} });
      const inputs = { ...PARK, 'max-pending-age': '10ms' };
      const late = await stage.run(github.eventFor(pull), inputs, { env: { GITHUB_RUN_ATTEMPT: '2' } });
      expect([late.report.conclusion, late.exitCode]).toEqual(['failure', 1]);
    });
  });

  test('needs a check run: with a commit status only, what is pending is a failure', async () => {
    await onStage({ permissions: { checks: 'none' } }, async (stage) => {
      const { github, repo } = stage;
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }]) } });
      busy(stage, 'a');
      const ended = await stage.run(github.eventFor(pull), PARK);
      expect([ended.report.conclusion, ended.exitCode]).toEqual(['failure', 1]);
      expect(github.statuses(pull.headSha).map(({ state }) => state)).toEqual(['pending', 'failure']);
    });
  });

  test('tells in its summary what it waits for, since when, and who goes on', async () => {
    await onStage({}, async (stage) => {
      const { github, repo } = stage;
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }, { id: 'b' }]) } });
      busy(stage, 'a', 'b');
      ready(stage, 'b');
      await stage.run(github.eventFor(pull), { ...PARK, timeout: '2s' });
      const [check] = github.checkRuns(pull.headSha);
      expect(check?.title).toMatch(/1 of 2 creatives is pending/);
      const day = new Date().toISOString().slice(0, 10);
      const since = String.raw`\(1 creative, since ${day} \d\d:\d\d UTC\)`;
      expect(check?.summary).toMatch(new RegExp(`Waiting for Vidmob ${since}, IAS ${since} and Verity ${since}`));
      expect(check?.summary).toMatch(/Nothing is submitted twice/);
      expect(check?.summary).toMatch(/Waiting for IAS: IAS is scoring the asset/);
      expect(check?.summary).not.toContain('raise `timeout`');
      expect(check?.summary).toMatch(/next poll is due in the first scheduled run after/);
    });
  });
});

describe('a second run on a commit that another run is at work on', () => {
  test('goes on from what that one has written down, and stops it', async () => {
    await onStage({}, async (stage) => {
      const { github, repo, providers } = stage;
      const ids = Array.from({ length: 100 }, (_, n) => `creative-${n}`);
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf(ids.map((id) => ({ id }))) } });
      busy(stage, ...ids);
      providers.onRequest('ias.score', async () => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        return 'pass' as const;
      });
      const onlyIas = { 'vidmob-api-key': '', 'verity-api-key': '' };
      const first = stage.run(github.eventFor(pull), { ...onlyIas, timeout: '60m' });
      while (!github.checkRuns(pull.headSha)[0]?.text) await new Promise((resolve) => setTimeout(resolve, 20));
      ready(stage, ...ids);
      const second = await stage.run(github.eventFor(pull), onlyIas, { env: { GITHUB_RUN_ID: '9002' } });
      const ended = await first;
      expect(second.report.conclusion).toBe('success');
      // At most what was accepted since the last flush and on its way is repeated, and the token that both asked for.
      expect(providers.takeViolations().length).toBeLessThanOrEqual(50 + 8 + 1);
      expect(submissions(stage).ias).toBeLessThanOrEqual(100 + 50 + 8);
      expect(ended.stdout).toMatch(/A newer run has taken over this commit/);
      expect([ended.exitCode, ended.outputs['conclusion']]).toEqual([1, 'cancelled']);
      expect(github.checkRuns(pull.headSha).map(({ conclusion }) => conclusion)).toEqual(['cancelled', 'success']);
      expect(github.comments(pull)).toHaveLength(1);
      expect(github.comments(pull)[0]?.body).toContain('All 100 creatives pass');
    });
  });
});

import { describe, expect, jest, test } from '@jest/globals';
import { busy, ready, submissions } from '../support/parking.ts';
import { manifestOf } from '../support/scenario.ts';
import { onStage, type Stage } from '../support/stage.ts';

jest.setTimeout(120_000);

const PATH = 'spring.creatives.yml';
const idsOf = (count: number) => Array.from({ length: count }, (_, n) => `creative-${n}`);
const again = { env: { GITHUB_RUN_ATTEMPT: '2' } };

function pullOf({ repo }: Stage, ids: readonly string[]) {
  return repo.pullRequest({ files: { [PATH]: manifestOf(ids.map((id) => ({ id }))) } });
}

/** Resolves once a provider has been sent so many submissions. */
async function accepted({ providers }: Stage, count: number): Promise<void> {
  while (providers.calls('ias.score').filter(({ status }) => status === 200).length < count) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe('a run that is cancelled while it waits', () => {
  test('closes its check with every ticket in it, and the next attempt resumes all of them', async () => {
    await onStage({}, async (stage) => {
      const { github } = stage;
      const ids = idsOf(20);
      busy(stage, ...ids);
      const pull = pullOf(stage, ids);
      const waiting = /0 of 60 answered, 60 waiting/;
      const ended = await stage.run(
        github.eventFor(pull),
        { timeout: '60m', 'poll-interval': '500ms' },
        { signalAfter: { signal: 'SIGTERM', after: waiting } },
      );
      expect([ended.exitCode, ended.outputs['conclusion'], ended.outputs['pending']]).toEqual([1, 'cancelled', '20']);
      expect(ended.elapsedSinceSignalMs).toBeLessThan(5_000);
      const [check] = github.checkRuns(pull.headSha);
      expect(check).toMatchObject({ status: 'completed', conclusion: 'cancelled' });
      expect(check?.text).toContain('creative-gate:store:v1');

      ready(stage, ...ids);
      const resumed = await stage.run(github.eventFor(pull), {}, again);
      expect(resumed.report).toMatchObject({ conclusion: 'success', counts: { pass: 20 } });
      expect(resumed.report.usage.submitted).toEqual({ vidmob: 0, ias: 0, verity: 0, tags: 0 });
      expect(submissions(stage)).toEqual({ vidmob: 20, ias: 20, verity: 20 });
    });
  });

  test('in the middle of submitting keeps what was accepted so far, and what was on its way', async () => {
    await onStage({}, async (stage) => {
      const { github, providers } = stage;
      const ids = idsOf(60);
      busy(stage, ...ids);
      // Answers take a while, so that the signal comes when some are on their way.
      const removeDelay = providers.onRequest('ias.score', async () => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        return 'pass' as const;
      });
      const pull = pullOf(stage, ids);
      const ended = await stage.run(
        github.eventFor(pull),
        { timeout: '60m' },
        { signalAfter: { signal: 'SIGINT', after: accepted(stage, 30) } },
      );
      expect([ended.exitCode, ended.outputs['conclusion']]).toEqual([1, 'cancelled']);
      expect(ended.elapsedSinceSignalMs).toBeLessThan(5_000);
      const sent = submissions(stage).ias;
      expect(sent).toBeLessThan(60);
      removeDelay();
      ready(stage, ...ids);
      const resumed = await stage.run(github.eventFor(pull), {}, again);
      expect(resumed.report).toMatchObject({ conclusion: 'success', counts: { pass: 60 } });
      expect(resumed.report.usage.submitted.ias).toBe(60 - sent);
      expect(submissions(stage)).toEqual({ vidmob: 60, ias: 60, verity: 60 });
    });
  });
});

describe('a run that is killed', () => {
  test('after fifty acceptances has them written down: the next one repeats at most those after', async () => {
    await onStage({}, async (stage) => {
      const { github, providers } = stage;
      const ids = idsOf(200);
      busy(stage, ...ids);
      const pull = pullOf(stage, ids);
      const onlyIas = { 'vidmob-api-key': '', 'verity-api-key': '', timeout: '60m' };
      // Slow enough that a flush ends before the next fifty are accepted.
      providers.onRequest('ias.score', async () => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        return 'pass' as const;
      });
      const killed = await stage.run(github.eventFor(pull), onlyIas, {
        signalAfter: { signal: 'SIGKILL', after: accepted(stage, 130) },
      });
      expect(killed.exitCode).toBeNull();
      const first = providers.calls('ias.score').filter(({ status }) => status === 200).length;
      const [left] = github.checkRuns(pull.headSha);
      expect(left).toMatchObject({ status: 'in_progress' });
      expect(left?.text).toContain('creative-gate:store:v1');

      ready(stage, ...ids);
      const resumed = await stage.run(github.eventFor(pull), onlyIas, again);
      expect(resumed.report).toMatchObject({ conclusion: 'success', counts: { pass: 200 } });
      const repeated = providers.takeViolations();
      expect(repeated.length).toBeLessThanOrEqual(first - 100);
      expect(resumed.report.usage.submitted.ias).toBe(200 - first + repeated.length);
      expect(github.checkRuns(pull.headSha)).toMatchObject([
        { status: 'completed', conclusion: 'cancelled' },
        { status: 'completed', conclusion: 'success' },
      ]);
    });
  });
});

import { describe, expect, test } from '@jest/globals';
import { busy, PARK, ready, submissions } from '../support/parking.ts';
import { manifestOf } from '../support/scenario.ts';
import { onStage } from '../support/stage.ts';

const PATH = 'spring.creatives.yml';
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
      expect(check?.summary).toContain('2 of 2 creatives wait for an answer');
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
});

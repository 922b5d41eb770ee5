import { describe, expect, test } from '@jest/globals';
import { busy, PARK, ready, rescored, submissions } from '../support/parking.ts';
import { manifestOf } from '../support/scenario.ts';
import { onStage } from '../support/stage.ts';

const PATH = 'spring.creatives.yml';

describe('a scheduled run', () => {
  test('leaves a parked gate alone while its answers are missing, and finishes it once they are there', async () => {
    await onStage({}, async (stage) => {
      const { github, repo } = stage;
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }, { id: 'b' }]) } });
      busy(stage, 'a', 'b');
      await stage.run(github.eventFor(pull), PARK);
      ready(stage, 'a');
      const early = await rescored(stage);
      expect(early.report).toMatchObject({ conclusion: 'pending', problems: [] });
      expect(early.exitCode).toBe(0);
      expect(github.checkRuns(pull.headSha)).toMatchObject([{ status: 'in_progress' }]);

      ready(stage, 'b');
      const late = await rescored(stage);
      expect(late.report).toMatchObject({ conclusion: 'success', problems: [], counts: { total: 2, pass: 2 } });
      expect(github.checkRuns(pull.headSha)).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
      expect(submissions(stage)).toEqual({ vidmob: 2, ias: 2, verity: 2 });
      const comments = github.comments(pull);
      expect(comments).toHaveLength(1);
      expect(comments[0]?.body).toContain('All 2 creatives pass');
    });
  });

  test('does not touch a gate that another run is at work on', async () => {
    await onStage({}, async (stage) => {
      const { github, repo } = stage;
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }]) } });
      busy(stage, 'a');
      const gate = stage.run(github.eventFor(pull), { timeout: '8s' });
      while (!github.checkRuns(pull.headSha)[0]?.text?.includes('creative-gate:store')) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        if (stage.providers.calls('ias.score').length > 0) break;
      }
      const run = await rescored(stage);
      expect(run.report.creatives).toEqual([]);
      expect(github.checkRuns(pull.headSha)).toMatchObject([{ status: 'in_progress' }]);
      await gate;
    });
  });
});

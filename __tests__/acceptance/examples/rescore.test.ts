import { describe, expect, jest, test } from '@jest/globals';
import { eventsOf, example, exampleText } from '../../support/examples.ts';
import { runAction } from '../support/run-action.ts';
import { manifestOf } from '../support/scenario.ts';
import { onStage } from '../support/stage.ts';
import { inputsOf, permissionsOf } from './support.ts';

jest.setTimeout(60_000);

const files = { 'spring.creatives.yml': manifestOf([{ id: 'one' }]) };

describe('the examples of rescoring', () => {
  test.concurrent.each(['rescore.yml', 'rescore-sharded.yml'])('%s finishes what a gate parked', async (name) => {
    const main = { '.github/workflows/creatives.yml': exampleText(name), 'autumn.creatives.yml': 'creatives: []\n' };
    await onStage({ permissions: permissionsOf(name), main }, async ({ github, repo, providers, run }) => {
      const pull = repo.pullRequest({ files });
      const parked = await run(github.eventFor(pull, 'pull_request_target', 'opened'), {
        timeout: '0s',
        'on-timeout': 'pending',
      });
      expect([parked.exitCode, parked.outputs['conclusion']]).toEqual([0, 'pending']);
      const [schedule, dispatch] = eventsOf(example(name));
      expect([schedule, dispatch]).toEqual(['schedule', 'workflow_dispatch']);
      for (const event of [github.scheduleEvent(), github.dispatchEvent()]) {
        providers.ias.revokeTokens(); // each run asks for one of its own
        const ended = await runAction({ github, event, inputs: inputsOf(name, providers) });
        expect([ended.exitCode, ended.outputs['conclusion']]).toEqual([0, 'success']);
        expect([...ended.report.problems, ...ended.report.warnings]).toEqual([]);
        expect(ended.report.run.shard).toEqual(name === 'rescore.yml' ? undefined : { index: 1, count: 4 });
      }
      expect(github.checkRuns(pull.headSha)).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
      expect(github.comments(pull)).toHaveLength(1);
    });
  });
});

import { describe, expect, jest, test } from '@jest/globals';
import type { GitHubEvent } from '../../../standins/github/index.ts';
import { eventsOf, example, exampleText } from '../../support/examples.ts';
import { type ActionRun, runAction } from '../support/run-action.ts';
import { manifestOf, urlOf } from '../support/scenario.ts';
import { onStage, type Stage } from '../support/stage.ts';
import { inputsOf, permissionsOf } from './support.ts';

jest.setTimeout(60_000);

const files = { 'spring.creatives.yml': manifestOf([{ id: 'one' }, { id: 'radio', url: urlOf('radio', 'mp3') }]) };

type Seen = { readonly stage: Stage; readonly ended: ActionRun; readonly comments: number };

/** Runs the bundle as the example does, with its inputs and permissions only, on the event it is for. */
async function played(name: string, see: (seen: Seen) => void): Promise<void> {
  // The file stands where the runner says it is: its time limit is compared with the budget.
  const main = { '.github/workflows/creatives.yml': exampleText(name) };
  await onStage({ permissions: permissionsOf(name), main }, async (stage) => {
    const { github, repo, providers } = stage;
    const pull = repo.pullRequest({ files });
    const events: Readonly<Record<string, () => GitHubEvent>> = {
      pull_request: () => github.eventFor(pull, 'pull_request', 'opened'),
      pull_request_target: () => github.eventFor(pull, 'pull_request_target', 'opened'),
      merge_group: () => github.mergeGroupEvent([pull]),
    };
    for (const event of eventsOf(example(name))) {
      const inputs = inputsOf(name, providers);
      const ended = await runAction({ github, event: (events[event] as () => GitHubEvent)(), inputs });
      see({ stage, ended, comments: github.comments(pull).length });
    }
  });
}

/** Problems and warnings of the run; there are none where inputs and permissions suffice. */
const complaints = ({ report }: ActionRun) => [...report.problems, ...report.warnings].map(({ message }) => message);

describe('the examples of gates', () => {
  test.concurrent.each([
    ['gate-pull-request-target.yml', 1],
    ['gate-pull-request.yml', 1],
    ['merge-queue.yml', 0],
  ])('%s judges by every provider, and lacks nothing', async (name, expected) => {
    await played(name, ({ stage, ended, comments }) => {
      expect([ended.exitCode, ended.outputs]).toMatchObject([0, { conclusion: 'success', total: '2', passed: '2' }]);
      expect(complaints(ended)).toEqual([]);
      expect(ended.stdout).not.toMatch(/^::(warning|error)/m);
      expect(stage.github.checkRuns()).toMatchObject([{ name: 'Creative Gate', conclusion: 'success' }]);
      expect(comments).toBe(expected);
      const answered = ended.report.creatives.map(({ assessments }) => Object.keys(assessments).sort());
      expect(answered[0]).toEqual(['ias', 'verity', 'vidmob']);
    });
  });

  test.concurrent('sandbox.yml asks nobody, and satisfies no required check', async () => {
    await played('sandbox.yml', ({ stage, ended, comments }) => {
      expect([ended.exitCode, ended.outputs]).toMatchObject([0, { conclusion: 'neutral', total: '2', passed: '2' }]);
      expect(complaints(ended)).toEqual([expect.stringMatching(/^No workspaceId: organization-global/)]);
      expect(stage.github.checkRuns()).toMatchObject([{ name: 'Creative Gate (sandbox)', conclusion: 'neutral' }]);
      expect(stage.providers.requests).toEqual([]);
      expect(comments).toBe(1);
    });
  });
});

import { describe, expect, jest, test } from '@jest/globals';
import type { Report } from '../../../src/core/report.ts';
import { creativeOf, reportOf } from '../../core/render/reports.ts';
import { type ActionRun, runAction } from '../support/run-action.ts';
import { onStage } from '../support/stage.ts';
import { inputsOf, permissionsOf } from './support.ts';

jest.setTimeout(60_000);

const NAME = 'rescore-sharded.yml';
const REPORT = 1;

/** The reports as the step before puts them down: a folder for each artifact. */
const placed = (reports: readonly Report[]) =>
  Object.fromEntries(
    reports.map((report, index) => [`reports/creative-gate-shard-${index + 1}/report.json`, JSON.stringify(report)]),
  );

const shards = [1, 2, 3, 4].map((index) =>
  reportOf({
    run: { ...reportOf().run, event: 'schedule', pullRequest: null, shard: { index, count: 4 } },
    creatives: [creativeOf({ id: `creative-${index}` })],
  }),
);

async function closed(workspace: Readonly<Record<string, string>>): Promise<ActionRun> {
  return await onStage({ permissions: permissionsOf(NAME, REPORT) }, async ({ github, providers }) => {
    const inputs = inputsOf(NAME, providers, REPORT);
    return await runAction({ github, event: github.scheduleEvent(), inputs, workspace });
  });
}

describe(`the closing job of ${NAME}`, () => {
  test.concurrent('makes one report of all shards', async () => {
    const { exitCode, outputs } = await closed(placed(shards));
    expect([exitCode, outputs]).toMatchObject([0, { conclusion: 'success', total: '4', passed: '4' }]);
  });

  test.concurrent('names the shards that left no report, also where only one did', async () => {
    // A single artifact is unpacked without a folder of its own.
    const { exitCode, report } = await closed({ 'reports/report.json': JSON.stringify(shards[1]) });
    expect(exitCode).toBe(1);
    expect(report.problems.map(({ message }) => /shard \d of 4/.exec(message)?.[0])).toEqual([
      'shard 1 of 4',
      'shard 3 of 4',
      'shard 4 of 4',
    ]);
  });
});

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type CacheStandIn, startCache } from '../../../standins/cache.ts';
import { MAIN_SCOPE, rescored, submissions } from '../support/parking.ts';
import { manifestOf } from '../support/scenario.ts';
import { onStage, problems } from '../support/stage.ts';

jest.setTimeout(60_000);

const PATH = 'spring.creatives.yml';
const BAD = { scores: { META: { score: 0.2 } } };
const GOOD = { scores: { META: { score: 0.9 } } };

let cache: CacheStandIn;
beforeEach(async () => {
  cache = await startCache();
});
afterEach(() => cache.close());
const onMain = (id: string) => ({ env: { ...cache.env(MAIN_SCOPE), GITHUB_RUN_ID: id } });

describe('scores that changed', () => {
  test.each([
    ['a cursor', true],
    ['no cursor, because no cache is there', false],
  ])('turn a finished check by a new check run, with %s', async (_, isCached) => {
    await onStage({}, async (stage) => {
      const { github, repo, providers } = stage;
      const env = (id: string) => (isCached ? onMain(id) : { env: { GITHUB_RUN_ID: id } });
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }, { id: 'b' }]) } });
      await stage.run(github.eventFor(pull));
      await rescored(stage, env('9101'));
      expect(github.checkRuns(pull.headSha)).toMatchObject([{ conclusion: 'success' }]);

      providers.vidmob.rescore('a', BAD);
      const fell = await rescored(stage, env('9102'));
      expect([fell.exitCode, fell.report.conclusion, problems(fell)]).toEqual([0, 'success', []]);
      expect(fell.report.creatives).toMatchObject([
        { id: 'a', verdict: 'fail', pullRequest: pull.number },
        { id: 'b', verdict: 'pass', pullRequest: pull.number },
      ]);
      const checks = github.checkRuns(pull.headSha);
      expect(checks).toMatchObject([{ conclusion: 'success' }, { status: 'completed', conclusion: 'failure' }]);
      expect(checks[1]?.externalId).toBe('creative-gate:v1:9102:1');
      expect(github.comments(pull)).toHaveLength(1);
      expect(github.comments(pull)[0]?.body).toContain('1 of 2 creatives fails');

      providers.vidmob.rescore('a', GOOD);
      await rescored(stage, env('9103'));
      expect(github.checkRuns(pull.headSha).at(-1)).toMatchObject({ conclusion: 'success' });
      expect(github.checkRuns(pull.headSha)).toHaveLength(3);
      expect(submissions(stage)).toEqual({ vidmob: 2, ias: 2, verity: 2 });
    });
  });

  test('are not missed where a check could not be read at the first attempt', async () => {
    await onStage({}, async (stage) => {
      const { github, repo, providers } = stage;
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }]) } });
      await stage.run(github.eventFor(pull));
      await rescored(stage, onMain('9101'));
      providers.vidmob.rescore('a', BAD);
      const mend = github.onRequest(new RegExp(`/commits/${pull.headSha}/check-runs`), { status: 500, body: {} });
      const failed = await rescored(stage, onMain('9102'));
      expect([failed.exitCode, failed.report.conclusion]).toEqual([1, 'failure']);
      expect(problems(failed).join()).toMatch(/gate\/github .*check runs/);
      mend();
      await rescored(stage, onMain('9103'));
      expect(github.checkRuns(pull.headSha).at(-1)).toMatchObject({ conclusion: 'failure' });
    });
  });

  test('turn no check of a gate that asked a provider whose credentials the run has not', async () => {
    await onStage({}, async (stage) => {
      const { github, repo, providers } = stage;
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }]) } });
      await stage.run(github.eventFor(pull));
      providers.vidmob.rescore('a', GOOD);
      const run = await rescored(stage, { ...onMain('9101'), inputs: { 'verity-api-key': '' } });
      expect(run.report.conclusion).toBe('failure');
      expect(problems(run).join()).toContain('whose credentials this run does not have');
      expect(github.checkRuns(pull.headSha)).toHaveLength(1);
    });
  });
});

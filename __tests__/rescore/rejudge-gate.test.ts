import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { PullRequest } from '../../standins/github/index.ts';
import { manifestOf } from '../gate/worlds.ts';
import { BAD, GOOD, openStage, PATH, type RescoreStage } from './stages.ts';

describe('rejudge gate', () => {
  jest.setTimeout(30_000);

  let stage: RescoreStage;
  let pull: PullRequest;
  beforeEach(async () => {
    stage = await openStage();
    pull = stage.gh.repo.pullRequest({ files: { [PATH]: manifestOf('a', 'b') } });
    await stage.parked(pull);
    await stage.scheduled(); // finishes it
  });
  afterEach(() => stage.close());

  const conclusions = () => stage.gh.checkRuns(pull.headSha).map(({ conclusion }) => conclusion);

  describe('a finished gate whose scores changed', () => {
    test('gets a new check run where its conclusion is another', async () => {
      stage.providers.vidmob.rescore('a', BAD);
      const { report } = await stage.scheduled();
      expect(report).toMatchObject({ conclusion: 'success', counts: { total: 2, fail: 1, pass: 1 } });
      expect(conclusions()).toEqual(['success', 'failure']);
      stage.providers.vidmob.rescore('a', GOOD);
      await stage.scheduled();
      expect(conclusions()).toEqual(['success', 'failure', 'success']);
      expect(stage.gh.comments(pull)).toHaveLength(1);
    });

    test('is left as it is where the conclusion stays, or nothing changed', async () => {
      stage.providers.vidmob.rescore('a', GOOD);
      expect((await stage.scheduled()).report).toMatchObject({ conclusion: 'success', counts: { total: 2, pass: 2 } });
      expect(conclusions()).toEqual(['success']);
    });

    test('is judged the next time where Vidmob is out', async () => {
      stage.providers.vidmob.rescore('a', BAD);
      const mend = stage.providers.onRequest('vidmob.scores', { status: 500, body: {} });
      expect((await stage.scheduled()).report.conclusion).toBe('pending');
      expect(conclusions()).toEqual(['success']);
      mend();
      await stage.scheduled();
      expect(conclusions()).toEqual(['success', 'failure']);
    });

    test('is not failed for what is not known of it any more', async () => {
      stage.gh.repo.branch('main', { files: { 'other.md': '' } });
      stage.providers.vidmob.rescore('a', GOOD);
      const gone = stage.providers.onRequest('vidmob.status', { status: 404, body: {} });
      const { report } = await stage.scheduled();
      gone();
      expect(report.warnings.map(({ message }) => message).join()).not.toContain('unexpected');
      expect(conclusions()).toEqual(['success']);
    });

    test('is left to a run of its own that has begun meanwhile', async () => {
      stage.providers.vidmob.rescore('a', BAD);
      const own = {
        name: 'Creative Gate',
        externalId: 'creative-gate:v1:9999:1',
        ofJob: false,
        status: 'in_progress',
      } as const;
      stage.providers.onRequest(
        'vidmob.scores',
        () => {
          stage.gh.plantCheckRun(pull.headSha, own);
          return 'pass';
        },
        { times: 1 },
      );
      await stage.scheduled();
      expect(conclusions()).toEqual(['success', null]);
    });

    test('that somebody cancelled is of no interest any more', async () => {
      for (const check of stage.gh.checkRuns(pull.headSha)) check.conclusion = 'cancelled';
      stage.providers.vidmob.rescore('a', BAD);
      expect((await stage.scheduled()).report).toMatchObject({ conclusion: 'success', creatives: [] });
      expect(conclusions()).toEqual(['cancelled']);
    });

    test('waits for the next run where the hourly limit is near', async () => {
      await stage.close();
      stage = await openStage({}, { rateLimit: 330 });
      pull = stage.gh.repo.pullRequest({ files: { [PATH]: manifestOf('a') } });
      await stage.parked(pull);
      await stage.scheduled();
      stage.providers.vidmob.rescore('a', BAD);
      const { report } = await stage.scheduled();
      expect(report.conclusion).toBe('pending');
      expect(report.warnings.map(({ message }) => message).join()).toContain('1 gates were not reached');
      expect(conclusions()).toEqual(['success']);
    });

    test('is not turned where not everything is kept that it was judged by', async () => {
      // The same commit against another base brings a creative that was never submitted.
      stage.gh.repo.branch('old', { files: { 'a.md': '' } });
      const more = { 'other.creatives.yml': manifestOf('x'), 'more.creatives.yml': manifestOf('c') };
      stage.gh.repo.branch('main', { files: { 'more.creatives.yml': manifestOf('c') } });
      const other = stage.gh.repo.pullRequest({ files: more });
      await stage.parked(other);
      await stage.scheduled();
      const [check] = stage.gh.checkRuns(other.headSha);
      stage.gh.repo.retarget(other, 'old');
      stage.providers.vidmob.rescore('x', GOOD);
      const { report } = await stage.scheduled();
      expect(report.warnings.map(({ message }) => message).join()).toContain('not everything is kept');
      expect(stage.gh.checkRuns(other.headSha)).toEqual([check]);
    });
  });
});

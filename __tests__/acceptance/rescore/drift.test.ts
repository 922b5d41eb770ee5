import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type CacheStandIn, startCache } from '../../../standins/cache.ts';
import { MAIN_SCOPE, rescored, submissions } from '../support/parking.ts';
import { manifestOf } from '../support/scenario.ts';
import { onStage, problems, type Stage } from '../support/stage.ts';

jest.setTimeout(60_000);

const PATH = 'spring.creatives.yml';
const TITLE = 'Creative Gate: scores drifted';
const BAD = { scores: { META: { score: 0.2 } } };
const GOOD = { scores: { META: { score: 0.9 } } };

let cache: CacheStandIn;
beforeEach(async () => {
  cache = await startCache();
});
afterEach(() => cache.close());
const onMain = (id: string) => ({ env: { ...cache.env(MAIN_SCOPE), GITHUB_RUN_ID: id } });

/** A default branch with creatives that a person's dispatch has submitted, and the scheduled run that found the answers. */
async function scored(stage: Stage, ids: readonly string[]) {
  stage.repo.branch('main', { files: { [PATH]: manifestOf(ids.map((id) => ({ id }))) } });
  await stage.run(stage.github.dispatchEvent(), {}, onMain('9098'));
  return await rescored(stage, onMain('9099'));
}

describe('the default branch', () => {
  test('has drift told in one issue, which is kept up to date and closed when all is well', async () => {
    await onStage({}, async (stage) => {
      const { github, providers } = stage;
      const first = await scored(stage, ['a', 'b', 'c']);
      expect(first.report).toMatchObject({ conclusion: 'success', counts: { total: 3, pass: 3 } });
      expect(github.issues()).toEqual([]);

      providers.vidmob.rescore('a', BAD);
      const second = await rescored(stage, onMain('9101'));
      expect([second.exitCode, second.report.conclusion]).toEqual([0, 'success']);
      expect(second.report.counts).toMatchObject({ total: 3, fail: 1 });
      expect(github.issues()).toMatchObject([{ title: TITLE, state: 'open' }]);
      expect(github.issues()[0]?.body).toContain('1 creative on `main` fails that passed before');

      providers.vidmob.rescore('b', BAD);
      await rescored(stage, onMain('9102'));
      expect(github.issues()).toHaveLength(1);
      expect(github.issues()[0]?.body).toContain('2 creatives on `main` fail that passed before');

      providers.vidmob.rescore('a', GOOD);
      providers.vidmob.rescore('b', GOOD);
      const last = await rescored(stage, onMain('9103'));
      expect(github.issues()).toMatchObject([{ state: 'closed' }]);
      expect(last.report.counts).toMatchObject({ total: 3, pass: 3 });
      expect(submissions(stage)).toEqual({ vidmob: 3, ias: 3, verity: 3 });
    });
  });

  test('is fetched whole where the cache was evicted, and no issue is opened without a baseline', async () => {
    await onStage({}, async (stage) => {
      const { github, repo, providers } = stage;
      // The tickets are on the pull request that brought the creatives.
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }, { id: 'b' }]) } });
      await stage.run(github.eventFor(pull));
      repo.branch('main', { files: { [PATH]: manifestOf([{ id: 'a' }, { id: 'b' }]) } });
      repo.closePullRequest(pull);
      providers.vidmob.rescore('a', BAD);
      const run = await rescored(stage, onMain('9101'));
      expect(run.report).toMatchObject({ conclusion: 'success', counts: { total: 2, fail: 1, pass: 1 } });
      expect(github.issues()).toEqual([]);

      cache.entries.splice(0);
      const again = await rescored(stage, onMain('9102'));
      expect(again.report.counts).toMatchObject({ total: 2, fail: 1 });
      expect(github.issues()).toEqual([]);
      expect(submissions(stage)).toEqual({ vidmob: 2, ias: 2, verity: 2 });
    });
  });

  test('has nothing new submitted by a schedule, and as much as is allowed by a dispatch', async () => {
    await onStage({}, async (stage) => {
      const { github, repo } = stage;
      repo.branch('main', { files: { [PATH]: manifestOf([{ id: 'a' }, { id: 'b' }, { id: 'c' }]) } });
      const scheduled = await rescored(stage, onMain('9101'));
      expect(scheduled.report).toMatchObject({ conclusion: 'success', counts: { total: 3, inconclusive: 3 } });
      expect(submissions(stage)).toEqual({ vidmob: 0, ias: 0, verity: 0 });

      const dispatch = async (id: string) =>
        await stage.run(github.dispatchEvent(), { 'max-submissions': '2' }, onMain(id));
      const some = await dispatch('9102');
      expect(some.report).toMatchObject({ conclusion: 'pending', counts: { total: 3, pending: 3 } });
      expect(submissions(stage)).toEqual({ vidmob: 2, ias: 2, verity: 2 });
      const rest = await dispatch('9103');
      expect(rest.report).toMatchObject({ conclusion: 'pending', counts: { total: 3, pass: 2, pending: 1 } });
      const last = await rescored(stage, onMain('9104'));
      expect(last.report).toMatchObject({ conclusion: 'success', counts: { total: 3, pass: 3 } });
      expect(submissions(stage)).toEqual({ vidmob: 3, ias: 3, verity: 3 });
    });
  });

  test('whose drift may not be told says which permission is missing, and tells it once it may', async () => {
    await onStage({}, async (stage) => {
      const { github, providers } = stage;
      await scored(stage, ['a']);
      providers.vidmob.rescore('a', BAD);
      const refusal = { status: 403, body: { message: 'Resource not accessible by integration' } };
      const allow = github.onRequest(/^[A-Z]+ \/repos\/[^/]+\/[^/]+\/issues$/, refusal);
      const refused = await rescored(stage, onMain('9101'));
      expect([refused.exitCode, refused.report.conclusion]).toEqual([0, 'success']);
      expect(refused.report.warnings.map(({ message }) => message).join()).toContain('issues: write');
      allow();
      await rescored(stage, onMain('9102'));
      expect(github.issues()).toMatchObject([{ title: TITLE, state: 'open' }]);
    });
  });

  test('has its unused waivers listed', async () => {
    const policy = [
      'waivers:',
      '  - creative: gone',
      '    rule: ias/drugs',
      '    reason: it was agreed',
      '    approvedBy: brand-safety@acme.example',
      '    expires: 2099-01-31',
    ].join('\n');
    await onStage({}, async (stage) => {
      const files = { [PATH]: manifestOf([{ id: 'a' }]), '.github/creative-gate.yml': policy };
      stage.repo.branch('main', { files });
      await stage.run(stage.github.dispatchEvent(), {}, onMain('9101'));
      const run = await rescored(stage, onMain('9102'));
      expect(run.report.conclusion).toBe('success');
      expect(run.report.warnings).toMatchObject([{ path: '.github/creative-gate.yml', line: 2 }]);
      expect(run.report.warnings[0]?.message).toContain('is not used');
    });
  });

  test('with a manifest that cannot be read is no success', async () => {
    await onStage({}, async (stage) => {
      stage.repo.branch('main', { files: { [PATH]: 'creatives: [{id: a}]\n' } });
      const run = await rescored(stage, onMain('9101'));
      expect(run.report.conclusion).toBe('failure');
      expect(problems(run).join()).toContain('manifest/invalid');
    });
  });

  test('is divided among shards, each with an issue and an entry of its own', async () => {
    await onStage({}, async (stage) => {
      const { github, providers, repo } = stage;
      const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
      repo.branch('main', { files: { [PATH]: manifestOf(ids.map((id) => ({ id }))) } });
      const inShard = async (index: number, id: string, event = github.scheduleEvent()) =>
        await stage.run(event, { shard: `${index}/2` }, onMain(id));
      const one = await inShard(1, '9101', github.dispatchEvent());
      const two = await inShard(2, '9102', github.dispatchEvent());
      const shares = [one, two].map(({ report }) => report.creatives.map(({ id }) => id));
      expect(shares.flat().toSorted()).toEqual(ids);
      expect(cache.entries.every(({ key }) => /-shard-[12]of2-main-/.test(key))).toBe(true);

      for (const id of ids) providers.vidmob.rescore(id, BAD);
      await inShard(1, '9103');
      await inShard(2, '9104');
      expect(github.issues().map(({ title, state }) => [title, state])).toEqual([
        [TITLE, 'open'],
        [TITLE, 'open'],
      ]);
      for (const id of ids) providers.vidmob.rescore(id, GOOD);
      await inShard(1, '9105');
      expect(github.issues().map(({ state }) => state)).toEqual(['closed', 'open']);
      expect(submissions(stage)).toEqual({ vidmob: 6, ias: 6, verity: 6 });
    });
  });
});

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type CacheStandIn, startCache } from '../../../standins/cache.ts';
import { busy, MAIN_SCOPE, PARK, ready, rescored, submissions } from '../support/parking.ts';
import { manifestOf } from '../support/scenario.ts';
import { onStage, problems } from '../support/stage.ts';

jest.setTimeout(60_000);

const PATH = 'spring.creatives.yml';
const TOO_OLD = { 'max-pending-age': '1s' };

let cache: CacheStandIn;
beforeEach(async () => {
  cache = await startCache();
});
afterEach(() => cache.close());
const onMain = (id: string) => ({ ...cache.env(MAIN_SCOPE), GITHUB_RUN_ID: id });

/** A promise, and what resolves it. */
function moment() {
  let come = () => {};
  const came = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { came, come };
}

describe('an interrupted scheduled run', () => {
  test.each(['SIGTERM', 'SIGKILL'] as const)('by %s loses no ticket, and the next one goes on', async (signal) => {
    await onStage({}, async (stage) => {
      const { github, repo } = stage;
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }, { id: 'b' }]) } });
      busy(stage, 'a', 'b');
      await stage.run(github.eventFor(pull), PARK);
      ready(stage, 'a', 'b');
      const { came, come } = moment();
      const mend = stage.providers.onRequest('ias.results', async (_request, earlier) => {
        if (earlier < 2) return 'pass'; // two quick looks, then the gate is being judged
        come();
        return 'hang';
      });
      const cut = await stage.run(
        github.scheduleEvent(),
        {},
        { env: onMain('9101'), signalAfter: { signal, after: came } },
      );
      mend();
      const [check] = github.checkRuns(pull.headSha);
      expect(check).toMatchObject({ status: 'in_progress' });
      expect(check?.text).toContain('creative-gate:store:v1');
      if (signal === 'SIGTERM') {
        expect([cut.exitCode, cut.outputs['conclusion'], cut.report.problems]).toEqual([1, 'cancelled', []]);
        expect(cut.elapsedSinceSignalMs).toBeLessThan(5_000);
      }
      // Without a word of its end, its lease holds; the next attempt of the same run knows better.
      const other = await rescored(stage, { env: onMain('9102') });
      const isFree = signal === 'SIGTERM';
      expect(github.checkRuns(pull.headSha)).toMatchObject([{ status: isFree ? 'completed' : 'in_progress' }]);
      expect(other.exitCode).toBe(0);
      await rescored(stage, { env: { ...onMain('9101'), GITHUB_RUN_ATTEMPT: '2' } });
      expect(github.checkRuns(pull.headSha)).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
      expect(submissions(stage)).toEqual({ vidmob: 2, ias: 2, verity: 2 });
      expect(github.comments(pull)).toHaveLength(1);
    });
  });

  test('by SIGKILL after a dispatch has submitted repeats at most what was not written down', async () => {
    await onStage({}, async (stage) => {
      const { github, repo, providers } = stage;
      const ids = Array.from({ length: 60 }, (_, index) => `c${index}`);
      repo.branch('main', { files: { [PATH]: manifestOf(ids.map((id) => ({ id }))) } });
      const { came, come } = moment();
      const mend = providers.onRequest('verity.submit', (_request, earlier) => {
        if (earlier < 40) return 'pass';
        if (cache.entries.length > 0) come();
        return { status: 503, body: {} };
      });
      const event = github.dispatchEvent();
      await stage.run(event, {}, { env: onMain('9101'), signalAfter: { signal: 'SIGKILL', after: came } });
      mend();
      const written = cache.entries.length;
      expect(written).toBeGreaterThan(0);
      await stage.run(event, {}, { env: onMain('9102') });
      const last = await rescored(stage, { env: onMain('9103') });
      expect(last.report.counts).toMatchObject({ total: 60, pass: 60 });
      const { vidmob, verity } = submissions(stage);
      const accepted = new Set(providers.vidmob.media().map(({ uniqueId }) => uniqueId));
      expect(accepted.size).toBe(60);
      expect(vidmob).toBeLessThanOrEqual(120);
      expect(verity).toBeLessThanOrEqual(120);
      expect(submissions(stage).ias).toBeLessThanOrEqual(110);
      providers.takeViolations();
    });
  });
});

describe('a gate that can come to no good end', () => {
  test('ends as failure once one creative was waited for too long, whatever the others do', async () => {
    await onStage({}, async (stage) => {
      const { github, repo } = stage;
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }, { id: 'b' }]) } });
      busy(stage, 'a', 'b');
      await stage.run(github.eventFor(pull), PARK);
      ready(stage, 'a');
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      const run = await rescored(stage, { inputs: TOO_OLD });
      expect(run.report.conclusion).toBe('success');
      const [check] = github.checkRuns(pull.headSha);
      expect(check).toMatchObject({ status: 'completed', conclusion: 'failure' });
      expect(check?.summary).toContain('max-pending-age');
    });
  });

  test('ends so too where a provider is out for all that time', async () => {
    await onStage({}, async (stage) => {
      const { github, repo, providers } = stage;
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }]) } });
      busy(stage, 'a');
      await stage.run(github.eventFor(pull), PARK);
      providers.onRequest(/verity/, { status: 500, body: {} });
      providers.onRequest(/^GET \/api/, { status: 500, body: {} });
      const early = await rescored(stage);
      expect(early.report.conclusion).toBe('pending');
      expect(github.checkRuns(pull.headSha)).toMatchObject([{ status: 'in_progress' }]);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await rescored(stage, { inputs: TOO_OLD });
      expect(github.checkRuns(pull.headSha)).toMatchObject([{ conclusion: 'failure' }]);
    });
  });

  test('fails at once where one answer is enough for it', async () => {
    await onStage({}, async (stage) => {
      const { github, repo, providers } = stage;
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }, { id: 'b' }]) } });
      busy(stage, 'a', 'b');
      await stage.run(github.eventFor(pull), PARK);
      providers.vidmob.creative('a', { processing: 0, scores: { META: { score: 0.1 } } });
      await rescored(stage);
      expect(github.checkRuns(pull.headSha)).toMatchObject([{ conclusion: 'failure' }]);
    });
  });

  test('was killed before it kept anything: it ends once no job can be at work on it any more', async () => {
    const long = new Date(Date.now() - 7 * 3_600_000).toISOString();
    await onStage({}, async (stage) => {
      const { github, repo } = stage;
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }]) } });
      const left = { name: 'Creative Gate', externalId: 'creative-gate:v1:9001:1', status: 'in_progress' } as const;
      github.plantCheckRun(pull.headSha, { ...left, ofJob: false, startedAt: long });
      await rescored(stage);
      const [check] = github.checkRuns(pull.headSha);
      expect(check).toMatchObject({ status: 'completed', conclusion: 'failure' });
      expect(check?.summary).toContain('start this workflow by hand');
    });
  });
});

describe('trouble with one gate', () => {
  test('leaves it parked, and the others are finished', async () => {
    await onStage({}, async (stage) => {
      const { github, repo } = stage;
      const pulls = ['a', 'b'].map((id) =>
        repo.pullRequest({ files: { [`${id}.creatives.yml`]: manifestOf([{ id }]) } }),
      );
      busy(stage, 'a', 'b');
      for (const [index, pull] of pulls.entries()) {
        await stage.run(github.eventFor(pull), PARK, { env: { GITHUB_RUN_ID: `${9001 + index}` } });
      }
      ready(stage, 'a', 'b');
      const [one, two] = pulls;
      const mend = github.onRequest(new RegExp(`/pulls/${one?.number}$`), { status: 500, body: {} });
      const run = await rescored(stage);
      expect([run.exitCode, run.report.conclusion]).toEqual([1, 'failure']);
      expect(problems(run)).toHaveLength(1);
      expect(github.checkRuns(one?.headSha)).toMatchObject([{ status: 'in_progress' }]);
      expect(github.checkRuns(two?.headSha)).toMatchObject([{ conclusion: 'success' }]);
      mend();
      await rescored(stage, { env: { GITHUB_RUN_ID: '9101' } });
      expect(github.checkRuns(one?.headSha)).toMatchObject([{ conclusion: 'success' }]);
      expect(submissions(stage)).toEqual({ vidmob: 2, ias: 2, verity: 2 });
    });
  });

  test('is told where the hourly limit is near: the rest is left for the next run', async () => {
    await onStage({ rateLimit: 70 }, async (stage) => {
      const { github, repo } = stage;
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }]) } });
      busy(stage, 'a');
      await stage.run(github.eventFor(pull), PARK);
      ready(stage, 'a');
      const run = await rescored(stage);
      expect([run.exitCode, run.report.conclusion]).toEqual([0, 'pending']);
      expect(run.report.warnings.map(({ message }) => message).join()).toContain('The next run continues from there.');
      expect(github.checkRuns(pull.headSha)).toMatchObject([{ status: 'in_progress' }]);
    });
  });
});

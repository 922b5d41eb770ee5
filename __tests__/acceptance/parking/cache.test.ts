import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type CacheStandIn, startCache } from '../../../standins/cache.ts';
import { manifestOf } from '../support/scenario.ts';
import { onStage, type Stage } from '../support/stage.ts';

const PATH = 'spring.creatives.yml';
const PULL = { write: 'refs/pull/1/merge', read: ['refs/heads/main'] };
const MAIN = { write: 'refs/heads/main', read: [] };

let cache: CacheStandIn;
beforeEach(async () => {
  cache = await startCache();
});
afterEach(() => cache.close());

const submissions = ({ providers }: Stage) =>
  (['vidmob.submit', 'ias.score', 'verity.submit'] as const).map((call) => providers.calls(call).length);

/** Takes away what check runs keep, so that only the cache is left. */
function forgetChecks({ github }: Stage) {
  for (const check of github.checkRuns()) check.text = null;
}

describe('finished answers', () => {
  test('are reused from the pull request’s own scope, and the report says so', async () => {
    await onStage({}, async (stage) => {
      const pull = stage.repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }]) } });
      const event = stage.github.eventFor(pull);
      const env = cache.env(PULL);
      const first = await stage.run(event, {}, { env });
      expect(first.report).toMatchObject({ conclusion: 'success', usage: { reused: 0 } });
      expect(cache.entries.map(({ key }) => key)).toEqual(['creative-gate-v1-pr-1-9001-1-1']);
      forgetChecks(stage);
      const asked = stage.providers.requests.length;
      const second = await stage.run(event, {}, { env: { ...env, GITHUB_RUN_ATTEMPT: '2' } });
      expect(second.report).toMatchObject({ conclusion: 'success', usage: { reused: 3 } });
      expect(stage.providers.requests.length).toBe(asked);
      const { vidmob, ias, verity } = second.report.creatives[0]?.assessments ?? {};
      expect([vidmob, ias, verity]).toEqual(Array(3).fill(expect.objectContaining({ status: 'scored', reused: true })));
      expect(stage.github.comments(pull)[0]?.body).toContain('3 answers reused');
      // Nothing was learned: an entry that says the same would only take room.
      expect(cache.entries).toHaveLength(1);
    });
  });

  test('of the base branch are reused by a pull request', async () => {
    await onStage({ main: { [PATH]: manifestOf([{ id: 'a' }]) } }, async (stage) => {
      const { github, repo } = stage;
      const before = repo.branches.get('main');
      repo.branch('main', { files: { [PATH]: manifestOf([{ id: 'a' }, { id: 'b' }]) } });
      await stage.run(github.pushEvent('main', before), {}, { env: cache.env(MAIN) });
      expect(submissions(stage)).toEqual([1, 1, 1]);
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }]) } });
      forgetChecks(stage);
      repo.push(pull, { [PATH]: manifestOf([{ id: 'a' }, { id: 'b', brands: ['acme'] }]) });
      const next = await stage.run(
        github.eventFor(pull),
        {},
        { env: cache.env({ ...PULL, write: `refs/pull/${pull.number}/merge` }) },
      );
      expect(next.report.conclusion).toBe('success');
      expect(next.report.usage.submitted).toMatchObject({ ias: 0, verity: 0 });
    });
  });

  test('that are corrupt or sealed by another are ignored, and the work is done again', async () => {
    await onStage({}, async (stage) => {
      const pull = stage.repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }]) } });
      const event = stage.github.eventFor(pull);
      await stage.run(event, {}, { env: cache.env(PULL) });
      forgetChecks(stage);
      const [entry] = cache.entries;
      if (entry) entry.content = Buffer.from('not an archive');
      const next = await stage.run(event, {}, { env: { ...cache.env(PULL), GITHUB_RUN_ATTEMPT: '2' } });
      expect(next.report).toMatchObject({ conclusion: 'success', usage: { reused: 0 } });
      expect(next.exitCode).toBe(0);
      // Nothing is left to go on from: everything is submitted once more.
      expect(stage.providers.takeViolations()).toHaveLength(3);
    });
  });
});

describe('a cache service that does not work costs time, not verdicts', () => {
  test.each([
    ['fails', () => cache.onRequest(/./, { status: 500, body: {} })],
    ['hangs', () => cache.onRequest(/./, 'hang')],
    ['only reads', () => undefined],
  ])('one that %s', async (what, break_) => {
    await onStage({}, async (stage) => {
      break_();
      const pull = stage.repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }]) } });
      const mode = what === 'only reads' ? { ACTIONS_CACHE_MODE: 'read' } : {};
      const ran = await stage.run(stage.github.eventFor(pull), {}, { env: { ...cache.env(PULL), ...mode } });
      expect([ran.exitCode, ran.outputs['conclusion'], ran.outputs['passed']]).toEqual([0, 'success', '1']);
      expect(cache.entries).toEqual([]);
      if (what !== 'only reads') expect(ran.stdout).toMatch(/::warning::.*cache.*Everything works without/);
      expect(ran.elapsedMs).toBeLessThan(40_000);
    });
  });
});

import { describe, expect, jest, test } from '@jest/globals';
import { manifestOf, urlOf } from './support/scenario.ts';
import { onStage } from './support/stage.ts';

jest.setTimeout(60_000);

const files = { 'spring.creatives.yml': manifestOf([{ id: 'done' }, { id: 'slow' }]) };
const ONLY_IAS = { 'vidmob-api-key': '', 'verity-api-key': '' };
/** Long enough to be in the middle of a wait. */
const WAITING = /1 of 2 answered/;

describe('a run that is cancelled while it waits', () => {
  test.concurrent.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s closes its check within 5 s and keeps what it knows',
    async (signal) => {
      await onStage({}, async ({ github, repo, providers, run }) => {
        providers.ias.asset(urlOf('slow'), { processing: 1_000 });
        const pull = repo.pullRequest({ files });
        const inputs = { ...ONLY_IAS, timeout: '60m', 'poll-interval': '500ms' };
        const ended = await run(github.eventFor(pull), inputs, { signalAfter: { signal, after: WAITING } });
        expect(ended.elapsedSinceSignalMs).toBeLessThan(3_000);
        expect(ended.exitCode).toBe(1);
        expect(ended.outputs).toMatchObject({ conclusion: 'cancelled', total: '2', passed: '1', pending: '1' });
        expect(ended.report.creatives.map(({ id, verdict }) => [id, verdict])).toEqual([
          ['done', 'pass'],
          ['slow', 'pending'],
        ]);
        expect(ended.summary).toMatch(/cancelled/i);
        expect(github.checkRuns()).toMatchObject([{ status: 'completed', conclusion: 'cancelled' }]);
        expect(github.comments(pull)).toEqual([]);
      });
    },
  );

  test.concurrent('leaves an earlier comment as it was', async () => {
    await onStage({}, async (stage) => {
      const { github, repo, run } = stage;
      const pull = repo.pullRequest({ files: { 'a.creatives.yml': manifestOf([{ id: 'done' }]) } });
      await run(github.eventFor(pull), ONLY_IAS);
      const before = github.comments(pull)[0]?.body;
      repo.push(pull, { 'a.creatives.yml': null, 'b.creatives.yml': manifestOf([{ id: 'quick' }, { id: 'slow' }]) });
      await stage.newProviders();
      stage.providers.ias.asset(urlOf('slow'), { processing: 1_000 });
      const after = { signalAfter: { signal: 'SIGTERM', after: WAITING } } as const;
      await run(github.eventFor(pull), { ...ONLY_IAS, timeout: '60m', 'poll-interval': '500ms' }, after);
      expect(github.comments(pull).map(({ body }) => body)).toEqual([before]);
    });
  });

  test.concurrent('ends although GitHub no longer answers', async () => {
    await onStage({}, async ({ github, repo, providers, run }) => {
      providers.ias.asset(urlOf('slow'), { processing: 1_000 });
      github.onRequest(/^PATCH .*check-runs/, 'hang');
      const pull = repo.pullRequest({ files });
      const inputs = { ...ONLY_IAS, timeout: '60m', 'poll-interval': '500ms' };
      const ended = await run(github.eventFor(pull), inputs, { signalAfter: { signal: 'SIGINT', after: WAITING } });
      expect(ended.elapsedSinceSignalMs).toBeLessThan(5_500);
      expect([ended.exitCode, ended.outputs['conclusion']]).toEqual([1, 'cancelled']);
    });
  });
});

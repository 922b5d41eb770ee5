import { describe, expect, jest, test } from '@jest/globals';
import { manifestOf, urlOf } from './support/scenario.ts';
import { onStage, type Stage } from './support/stage.ts';

jest.setTimeout(60_000);

const PATH = 'creatives/spring.creatives.yml';
const files = { [PATH]: manifestOf([{ id: 'one' }, { id: 'two' }]) };
const ONLY_IAS = { 'vidmob-api-key': '', 'verity-api-key': '' };
const PARKING = { 'on-timeout': 'pending', timeout: '5s' };

/** Statuses of the check runs at the moment of each request to a provider. */
function watchChecks({ github, providers }: Stage): string[] {
  const seen: string[] = [];
  providers.onRequest(/./, () => {
    seen.push(
      github
        .checkRuns()
        .map(({ name, status }) => `${name}: ${status}`)
        .join(),
    );
    return 'pass';
  });
  return seen;
}

describe('the check run', () => {
  test.concurrent('is in progress before the first submission, and completed at the end', async () => {
    await onStage({}, async (stage) => {
      const { github, repo, run } = stage;
      const pull = repo.pullRequest({ files });
      const seen = watchChecks(stage);
      const { outputs, exitCode } = await run(github.eventFor(pull));
      expect(new Set(seen)).toEqual(new Set(['Creative Gate: in_progress']));
      const [check, ...others] = github.checkRuns(pull.headSha);
      expect(others).toEqual([]);
      expect(check).toMatchObject({
        status: 'completed',
        conclusion: 'success',
        externalId: 'creative-gate:v1:9001:1',
      });
      expect(check?.detailsUrl).toBe('https://github.com/acme/ads/actions/runs/9001');
      expect([outputs['check-run-id'], exitCode]).toEqual([String(check?.id), 0]);
    });
  });

  test.concurrent('has the name that the input states', async () => {
    await onStage({}, async ({ github, repo, run }) => {
      const pull = repo.pullRequest({ files });
      await run(github.eventFor(pull), { 'check-name': 'Brand safety' });
      expect(github.checkRuns()).toMatchObject([{ name: 'Brand safety', conclusion: 'success' }]);
      expect(github.comments(pull)[0]?.body).toContain('Brand safety');
    });
  });

  test.concurrent('stays open when parked; a later run closes it and opens another, and none is patched again', async () => {
    await onStage({}, async ({ github, repo, providers, run }) => {
      const pull = repo.pullRequest({ files });
      providers.ias.asset(urlOf('one'), { processing: 1_000 });
      const parked = await run(github.eventFor(pull), { ...ONLY_IAS, ...PARKING });
      expect(parked.outputs).toMatchObject({ conclusion: 'pending', pending: '1', passed: '1' });
      expect(parked.exitCode).toBe(0);
      expect(github.checkRuns()).toMatchObject([{ status: 'in_progress', conclusion: null }]);
      expect(github.checkRuns()[0]?.title).toMatch(/1 of 2 creatives is pending/);
      expect(parked.report.creatives[0]?.findings).toMatchObject([{ rule: 'gate/time-budget', severity: 'error' }]);

      providers.ias.asset(urlOf('one'), { processing: 0 });
      for (const attempt of ['2', '3']) {
        const env = { GITHUB_RUN_ATTEMPT: attempt };
        expect((await run(github.eventFor(pull), ONLY_IAS, { env })).exitCode).toBe(0);
      }
      expect(github.checkRuns().map(({ conclusion, externalId }) => [conclusion, externalId])).toEqual([
        ['cancelled', 'creative-gate:v1:9001:1'],
        ['success', 'creative-gate:v1:9001:2'],
        ['success', 'creative-gate:v1:9001:3'],
      ]);
      expect(github.violations).toEqual([]);
    });
  });

  test.concurrent('is left to a newer run that has completed it', async () => {
    await onStage({}, async ({ github, repo, providers, run }) => {
      const pull = repo.pullRequest({ files });
      const newer = new Promise<void>((resolve, reject) => {
        providers.onRequest(
          'ias.score',
          async () => {
            await run(github.eventFor(pull), { providers: 'verity' }, { env: { GITHUB_RUN_ID: '9002' } }).catch(reject);
            resolve();
            return 'pass' as const;
          },
          { times: 1 },
        );
      });
      const [older] = await Promise.all([run(github.eventFor(pull), ONLY_IAS), newer]);
      expect(older.stdout).toContain('was completed by a newer run, so this result is not written');
      expect(github.checkRuns().map(({ conclusion }) => conclusion)).toEqual(['cancelled', 'success']);
    });
  });
});

describe('annotations', () => {
  test.concurrent('sit on the line of each creative: all of them, 50 a request, before the check is completed', async () => {
    await onStage({}, async ({ github, repo, providers, run }) => {
      const ids = Array.from({ length: 120 }, (_, index) => `spot-${index}`);
      const entries = ids.map((id) => ({ id, url: urlOf(id, 'mp3') }));
      for (const { url } of entries) providers.ias.asset(url, { garm: { hate: 'F' } });
      const text = manifestOf(entries);
      const pull = repo.pullRequest({ files: { [PATH]: text } });
      await run(github.eventFor(pull), ONLY_IAS);

      const lines = text.split('\n');
      const expected = ids.map(
        (id) => lines.findIndex((line) => line.endsWith(` ${id}`) || line.includes(`/${id}.mp3`)) + 1,
      );
      const [check] = github.checkRuns();
      expect(check?.annotations.map(({ start_line }) => start_line)).toEqual(expected);
      expect(new Set(check?.annotations.map(({ path, annotation_level }) => `${path} ${annotation_level}`))).toEqual(
        new Set([`${PATH} failure`]),
      );
      expect(check?.annotations[0]).toMatchObject({
        title: 'spot-0: ias/hate',
        message: expect.stringContaining('floor'),
      });

      const updates = github.requests
        .filter(({ method }) => method === 'PATCH')
        .map(({ body }) => body as { status?: string; output: { annotations?: unknown[] } })
        // A slow machine shows progress in between.
        .filter(({ status, output }) => status !== undefined || output.annotations !== undefined);
      expect(updates.map(({ status, output }) => [output.annotations?.length ?? 0, status])).toEqual(
        [[50], [50], [20], [0, 'completed']].map(([count, status]) => [count, status]),
      );
    });
  });

  test.concurrent('mark what is wrong with a manifest where it is', async () => {
    await onStage({}, async ({ github, repo, run }) => {
      const broken = 'creatives:\n  - id: one\n    url: https://cdn.example.com/a.mp4\n    colour: red\n';
      const pull = repo.pullRequest({ files: { [PATH]: broken } });
      await run(github.eventFor(pull));
      expect(github.checkRuns()[0]?.annotations).toMatchObject([
        { path: PATH, start_line: 4, annotation_level: 'failure', title: 'manifest/invalid' },
      ]);
    });
  });
});

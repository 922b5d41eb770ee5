import { describe, expect, jest, test } from '@jest/globals';
import { manifestOf } from '../support/scenario.ts';
import { onStage, problems, type Stage } from '../support/stage.ts';

jest.setTimeout(60_000);

const files = { 'a.creatives.yml': manifestOf([{ id: 'one' }, { id: 'two' }]) };

/** Cancels a run as the runner does, at the moment when something is asked and never answered. */
async function cancelled(signal: NodeJS.Signals, hangAt: (stage: Stage, asked: () => 'hang') => void) {
  return await onStage({}, async (stage) => {
    const { github, repo, run } = stage;
    const pull = repo.pullRequest({ files });
    const asked = new Promise<void>((resolve) => {
      hangAt(stage, () => {
        resolve();
        return 'hang';
      });
    });
    const ended = await run(github.eventFor(pull), {}, { signalAfter: { signal, after: asked } });
    expect([ended.exitCode, ended.outputs['conclusion'], ended.report.conclusion]).toEqual([
      1,
      'cancelled',
      'cancelled',
    ]);
    expect(ended.elapsedSinceSignalMs).toBeLessThan(5_000);
    expect(ended.summary).toMatch(/cancelled/i);
    expect(github.checkRuns()).toMatchObject([
      {
        headSha: pull.headSha,
        status: 'completed',
        conclusion: 'cancelled',
        title: expect.stringMatching(/cancelled/i),
      },
    ]);
    return ended;
  });
}

describe('a run that is cancelled', () => {
  test.concurrent('while a provider is asked keeps what it has', async () => {
    const ended = await cancelled('SIGINT', ({ providers }, asked) => {
      providers.onRequest('verity.submit', asked);
    });
    expect(ended.outputs).toMatchObject({ total: '2', passed: '0' });
    expect(ended.report.creatives.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  test.concurrent('while GitHub is read ends as quickly', async () => {
    const ended = await cancelled('SIGTERM', ({ github }, asked) => {
      github.onRequest(/\/compare\//, asked);
    });
    expect(ended.outputs).toMatchObject({ total: '0' });
    expect(problems(ended)).toEqual([]);
  });
});

describe('a GitHub that cannot be understood', () => {
  test.concurrent.each<[string, RegExp, RegExp]>([
    ['about the pull request', /^GET .*\/pulls\/1$/, /^gate\/github .*pull request #1 cannot be understood/],
    ['about what changed', /\/compare\//, /^gate\/github .*cannot be understood/],
    ['about the new check run', /^POST .*\/check-runs$/, /^gate\/github .*the new check run cannot be understood/],
  ])('%s fails the run, which leaves report and outputs behind', async (_, request, reason) => {
    await onStage({}, async ({ github, repo, providers, run }) => {
      const pull = repo.pullRequest({ files });
      github.onRequest(request, { status: 200, body: { message: 'Unicorn!' } });
      const ended = await run(github.eventFor(pull));
      expect(problems(ended)).toContainEqual(expect.stringMatching(reason));
      expect([ended.exitCode, ended.outputs['conclusion'], providers.requests]).toEqual([1, 'failure', []]);
      expect(github.checkRuns().map(({ conclusion }) => conclusion)).not.toContain('success');
    });
  });
});

import { describe, expect, jest, test } from '@jest/globals';
import { manifestOf } from '../support/scenario.ts';
import { judged, onStage, type Stage } from '../support/stage.ts';

jest.setTimeout(60_000);

const A = 'a.creatives.yml';
const files = { [A]: manifestOf([{ id: 'one' }]) };
const PARKING = { 'on-timeout': 'pending', timeout: '0s' };

/** Nothing is answered in time, so that the check stays open. */
function neverAnswer({ providers }: Stage): void {
  providers.onRequest(/results|status/, { status: 404, body: {} });
}

describe.each(['pull_request', 'pull_request_target'] as const)('%s', (name) => {
  test.concurrent('puts check and comment on the head, never on the merge commit', async () => {
    await onStage({}, async ({ github, repo, run }) => {
      const pull = repo.pullRequest({ files });
      const { exitCode, outputs, report } = await run(github.eventFor(pull, name, 'opened'));
      const [check, ...others] = github.checkRuns();
      expect(others).toEqual([]);
      expect(check).toMatchObject({ name: 'Creative Gate', headSha: pull.headSha, conclusion: 'success' });
      expect(check?.externalId).toMatch(/^creative-gate:/);
      const [comment] = github.comments(pull);
      expect(comment?.body).toContain('one');
      expect(report.run).toMatchObject({ event: name, headSha: pull.headSha, pullRequest: pull.number });
      expect([exitCode, outputs]).toMatchObject([
        0,
        { conclusion: 'success', total: '1', passed: '1', 'check-run-id': String(check?.id) },
      ]);
      expect(outputs['comment-url']).toContain(`issuecomment-${comment?.id}`);
    });
  });
});

describe('a second run', () => {
  test.concurrent('makes a new check run and keeps the one comment up to date', async () => {
    await onStage({}, async ({ github, repo, newProviders, run }) => {
      const pull = repo.pullRequest({ files });
      await run(github.eventFor(pull, 'pull_request', 'opened'));
      await newProviders();
      github.plantComment(pull, github.comments(pull)[0]?.body ?? '', 'mallory');
      await run(github.eventFor(pull, 'pull_request', 'reopened'), { 'min-score': '1' });
      expect(github.checkRuns(pull.headSha).map(({ conclusion }) => conclusion)).toEqual(['success', 'failure']);
      const comments = github.comments(pull);
      expect(comments.map(({ user }) => user.login)).toEqual(['github-actions[bot]', 'mallory']);
      expect(comments[0]?.body).toMatch(/fails/);
    });
  });
});

describe('closed', () => {
  test.concurrent('completes the pending check as cancelled, gates nothing and succeeds', async () => {
    await onStage({}, async (stage) => {
      const { github, repo, providers, run } = stage;
      neverAnswer(stage);
      const pull = repo.pullRequest({ files });
      const parked = await run(github.eventFor(pull, 'pull_request', 'opened'), PARKING);
      expect([parked.exitCode, parked.outputs['conclusion']]).toEqual([0, 'pending']);
      expect(github.checkRuns()).toMatchObject([{ status: 'in_progress' }]);

      const asked = providers.requests.length;
      repo.closePullRequest(pull);
      const { exitCode, outputs, report } = await run(github.eventFor(pull, 'pull_request', 'closed'));
      expect(github.checkRuns()).toMatchObject([{ status: 'completed', conclusion: 'cancelled' }]);
      expect([exitCode, outputs['conclusion'], outputs['total'], report.creatives]).toEqual([0, 'success', '0', []]);
      expect(providers.requests.slice(asked)).toEqual([]);
    });
  });

  test.concurrent('leaves a check that another open pull request shares', async () => {
    await onStage({}, async (stage) => {
      const { github, repo, run } = stage;
      neverAnswer(stage);
      repo.branch('release', { files: { 'notes.md': 'x' } });
      const pull = repo.pullRequest({ files });
      repo.pullRequest({ base: 'release', head: pull.headSha });
      await run(github.eventFor(pull, 'pull_request', 'opened'), PARKING);
      repo.closePullRequest(pull);
      expect((await run(github.eventFor(pull, 'pull_request', 'closed'))).exitCode).toBe(0);
      expect(github.checkRuns()).toMatchObject([{ status: 'in_progress' }]);
    });
  });
});

describe('synchronize', () => {
  test.concurrent('judges the new head and cancels the open check of the old one, not those of others', async () => {
    await onStage({}, async (stage) => {
      const { github, repo, newProviders, run } = stage;
      const pull = repo.pullRequest({ files });
      const old = pull.headSha;
      neverAnswer(stage);
      await run(github.eventFor(pull, 'pull_request', 'opened'), PARKING);
      await newProviders();
      github.plantCheckRun(old, { name: 'build' });
      repo.push(pull, { [A]: manifestOf([{ id: 'two' }]) });
      const ended = await run(github.eventFor(pull, 'pull_request', 'synchronize', { before: old }));
      expect(judged(ended)).toEqual(['two']);
      expect(github.checkRuns(old)).toMatchObject([
        { name: 'Creative Gate', status: 'completed', conclusion: 'cancelled' },
        { name: 'build', status: 'in_progress' },
      ]);
      expect(github.checkRuns(pull.headSha)).toMatchObject([{ name: 'Creative Gate', conclusion: 'success' }]);
      expect(github.comments(pull)).toHaveLength(1);
    });
  });
});

describe('edited', () => {
  test.concurrent('judges a retargeted pull request against its new base and by its policy', async () => {
    await onStage({ main: files }, async ({ github, repo, newProviders, run }) => {
      const policy = 'vidmob: {minScore: 0.99}\n';
      repo.branch('release', {
        files: { [A]: manifestOf([{ id: 'one', name: 'Released' }]), '.github/creative-gate.yml': policy },
      });
      const pull = repo.pullRequest({
        files: { 'b.creatives.yml': manifestOf([{ id: 'two' }]) },
        from: repo.branches.get('main') ?? '',
      });
      const first = await run(github.eventFor(pull, 'pull_request', 'opened'));
      expect([judged(first), first.outputs['conclusion']]).toEqual([['two'], 'success']);

      await newProviders();
      repo.retarget(pull, 'release');
      const second = await run(github.eventFor(pull, 'pull_request', 'edited', { from: 'main' }));
      expect([judged(second), second.outputs['conclusion']]).toEqual([['two'], 'failure']);
      expect(second.report.run.baseSha).toBe(repo.branches.get('release'));
      expect(github.checkRuns(pull.headSha).map(({ conclusion }) => conclusion)).toEqual(['success', 'failure']);
    });
  });
});

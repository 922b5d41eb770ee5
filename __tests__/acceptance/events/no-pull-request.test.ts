import { describe, expect, jest, test } from '@jest/globals';
import type { GitHubEvent } from '../../../standins/github/index.ts';
import { manifestOf } from '../support/scenario.ts';
import { judged, onStage } from '../support/stage.ts';

jest.setTimeout(60_000);

const A = 'a.creatives.yml';
const POLICY = '.github/creative-gate.yml';
const LENIENT = { [POLICY]: 'vidmob: {minScore: 0.1}\n' };
const STRICT = { [POLICY]: 'vidmob: {minScore: 0.99}\n' };
const ONE = { [A]: manifestOf([{ id: 'one' }]) };
const TWO = { [A]: manifestOf([{ id: 'one' }, { id: 'two' }]) };

const NONE = '0'.repeat(40);

function changed(event: GitHubEvent, payload: object): GitHubEvent {
  return { ...event, payload: { ...event.payload, ...payload } };
}

describe('merge_group', () => {
  test.concurrent('is judged on its own commit, by the policy it is based on, without a comment', async () => {
    await onStage({ main: { ...ONE, ...STRICT } }, async ({ github, repo, run }) => {
      const pulls = [
        repo.pullRequest({ files: TWO }),
        repo.pullRequest({ files: { 'b.creatives.yml': manifestOf([{ id: 'three' }]) } }),
      ];
      const event = github.mergeGroupEvent(pulls);
      repo.branch('main', { files: LENIENT });
      const ended = await run(event);
      expect([judged(ended), ended.outputs['conclusion'], ended.exitCode]).toEqual([['three', 'two'], 'failure', 1]);
      expect(github.checkRuns()).toMatchObject([{ name: 'Creative Gate', headSha: event.sha, conclusion: 'failure' }]);
      expect(pulls.flatMap((pull) => github.comments(pull))).toEqual([]);
      expect(ended.report.run).toMatchObject({ event: 'merge_group', headSha: event.sha, pullRequest: null });
      expect(ended.outputs['comment-url']).toBe('');
    });
  });
});

describe('push', () => {
  test.concurrent('to the default branch: compared with the commit before, whose policy counts', async () => {
    await onStage({ main: { ...ONE, ...LENIENT } }, async ({ github, repo, run }) => {
      const before = repo.branches.get('main');
      const sha = repo.branch('main', { files: { ...TWO, ...STRICT } });
      const ended = await run(github.pushEvent('main', before));
      expect([judged(ended), ended.outputs['conclusion'], ended.exitCode]).toEqual([['two'], 'success', 0]);
      expect(github.checkRuns()).toMatchObject([{ name: 'Creative Gate (push)', headSha: sha, conclusion: 'success' }]);
      expect(ended.report.run).toMatchObject({ headSha: sha, baseSha: before, policy: { sha: before } });
      // It only asks which pull requests brought the commit: they may have the answers.
      const asked = github.requests.filter(({ path }) => /issues|pulls/.test(path)).map(({ operation }) => operation);
      expect(asked).toEqual(['GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls']);
    });
  });

  test.concurrent('to another branch: the default branch’s policy counts, not the one pushed before', async () => {
    await onStage({ main: { ...ONE, ...STRICT } }, async ({ github, repo, run }) => {
      const before = repo.branch('topic', { files: LENIENT });
      repo.branch('topic', { files: TWO });
      const ended = await run(github.pushEvent('topic', before));
      expect([judged(ended), ended.outputs['conclusion']]).toEqual([['two'], 'failure']);
      expect(ended.report.run.policy.sha).toBe(repo.branches.get('main'));
      expect(github.checkRuns()).toMatchObject([{ name: 'Creative Gate (push)' }]);
    });
  });

  test.concurrent('of a new branch: compared with the default branch', async () => {
    await onStage({ main: ONE }, async ({ github, repo, run }) => {
      repo.branch('topic', { files: TWO });
      const ended = await run(changed(github.pushEvent('topic'), { before: NONE, created: true }));
      expect([judged(ended), ended.outputs['conclusion']]).toEqual([['two'], 'success']);
    });
  });

  test.concurrent('of a default branch that is new itself: everything is new', async () => {
    await onStage({ main: TWO }, async ({ github, run }) => {
      expect(judged(await run(changed(github.pushEvent(), { before: NONE, created: true })))).toEqual(['one', 'two']);
    });
  });

  test.concurrent('never waits for a later run', async () => {
    await onStage({ main: ONE }, async ({ github, repo, providers, run }) => {
      providers.onRequest(/results|status/, { status: 404, body: {} });
      repo.branch('main', { files: TWO });
      const ended = await run(github.pushEvent('main'), { 'on-timeout': 'pending', timeout: '0s' });
      expect([ended.outputs['conclusion'], ended.outputs['pending'], ended.exitCode]).toEqual(['failure', '1', 1]);
      expect(github.checkRuns()).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    });
  });
});

describe('nothing is gated, and the run succeeds and says why', () => {
  test.concurrent.each<[string, (push: GitHubEvent, group: GitHubEvent) => GitHubEvent, RegExp]>([
    ['when a tag is pushed', (push) => changed(push, { ref: 'refs/tags/v1' }), /refs\/tags\/v1 is no branch/],
    ['when a branch is deleted', (push) => changed(push, { after: NONE, deleted: true }), /main was deleted/],
    [
      'when a merge group is dissolved',
      (_, group) => changed(group, { action: 'destroyed', reason: 'dequeued' }),
      /merge group was dissolved/,
    ],
  ])('%s', async (_, eventOf, reason) => {
    await onStage({ main: ONE }, async ({ github, repo, providers, run }) => {
      const group = github.mergeGroupEvent([repo.pullRequest({ files: TWO })]);
      const { exitCode, outputs, report, stdout, summary } = await run(eventOf(github.pushEvent(), group));
      expect([exitCode, outputs['conclusion'], outputs['total']]).toEqual([0, 'success', '0']);
      expect(report).toMatchObject({ conclusion: 'success', creatives: [], problems: [] });
      expect(stdout).toMatch(reason);
      expect(summary).toMatch(/nothing to judge/i);
      expect([github.requests, providers.requests]).toEqual([[], []]);
    });
  });
});

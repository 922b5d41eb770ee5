import { describe, expect, jest, test } from '@jest/globals';
import { busy, PARK, ready, submissions } from '../support/parking.ts';
import { manifestOf } from '../support/scenario.ts';
import { judged, onStage } from '../support/stage.ts';

jest.setTimeout(60_000);

const file = (id: string) => ({ [`${id}.creatives.yml`]: manifestOf([{ id }]) });

describe('a merge group', () => {
  test('takes the answers from the checks of its pull requests: nothing is asked, nothing submitted', async () => {
    await onStage({}, async (stage) => {
      const { github, repo, providers } = stage;
      const pulls = ['a', 'b', 'c'].map((id) => repo.pullRequest({ files: file(id) }));
      for (const pull of pulls) await stage.run(github.eventFor(pull));
      const asked = providers.requests.length;
      const event = github.mergeGroupEvent(pulls);
      const ended = await stage.run(event);
      expect(judged(ended)).toEqual(['a', 'b', 'c']);
      expect(ended.report).toMatchObject({ conclusion: 'success', usage: { reused: 9 } });
      expect(ended.elapsedMs).toBeLessThan(10_000);
      expect(providers.requests.length).toBe(asked);
      expect(github.checkRuns(event.sha)).toMatchObject([{ name: 'Creative Gate', conclusion: 'success' }]);
      for (const pull of pulls) expect(github.comments(pull)).toHaveLength(1);
      expect(ended.outputs['comment-url']).toBe('');
    });
  });

  test('submits what none of them had judged, and waits for that only', async () => {
    await onStage({}, async (stage) => {
      const { github, repo } = stage;
      const known = repo.pullRequest({ files: file('known') });
      const fresh = repo.pullRequest({ files: file('fresh') });
      await stage.run(github.eventFor(known));
      const ended = await stage.run(github.mergeGroupEvent([known, fresh]));
      expect(ended.report).toMatchObject({ conclusion: 'success', usage: { reused: 3, submitted: { ias: 1 } } });
      expect(submissions(stage)).toEqual({ vidmob: 2, ias: 2, verity: 2 });
    });
  });

  test('that is parked is finished by running its job again', async () => {
    await onStage({}, async (stage) => {
      const { github, repo } = stage;
      const pull = repo.pullRequest({ files: file('slow') });
      busy(stage, 'slow');
      const event = github.mergeGroupEvent([pull]);
      const parked = await stage.run(event, PARK);
      expect(parked.report.conclusion).toBe('pending');
      expect(github.checkRuns(event.sha)).toMatchObject([{ status: 'in_progress' }]);
      ready(stage, 'slow');
      const resumed = await stage.run(event, PARK, { env: { GITHUB_RUN_ATTEMPT: '2' } });
      expect(resumed.report.conclusion).toBe('success');
      expect(submissions(stage)).toEqual({ vidmob: 1, ias: 1, verity: 1 });
      expect(github.comments(pull)).toEqual([]);
    });
  });
});

describe('what is merged', () => {
  test('is judged by the push with the answers of the pull request', async () => {
    await onStage({}, async (stage) => {
      const { github, repo, providers } = stage;
      const pull = repo.pullRequest({ files: file('a') });
      await stage.run(github.eventFor(pull));
      const asked = providers.requests.length;
      const before = repo.branches.get('main');
      repo.branches.set('main', pull.headSha);
      repo.closePullRequest(pull);
      const ended = await stage.run(github.pushEvent('main', before));
      expect(judged(ended)).toEqual(['a']);
      expect(ended.report).toMatchObject({ conclusion: 'success', usage: { reused: 3 } });
      expect(providers.requests.length).toBe(asked);
      expect(github.checkRuns(pull.headSha).map(({ name }) => name)).toEqual(['Creative Gate', 'Creative Gate (push)']);
    });
  });

  test('by a queue, several at once, is judged with the answers of the group’s own check', async () => {
    await onStage({}, async (stage) => {
      const { github, repo, providers } = stage;
      const pulls = ['a', 'b'].map((id) => repo.pullRequest({ files: file(id) }));
      for (const pull of pulls) await stage.run(github.eventFor(pull));
      const before = repo.branches.get('main');
      const group = github.mergeGroupEvent(pulls);
      await stage.run(group);
      const asked = providers.requests.length;
      repo.branches.set('main', group.sha);
      for (const pull of pulls) repo.closePullRequest(pull);
      const ended = await stage.run(github.pushEvent('main', before));
      expect(judged(ended)).toEqual(['a', 'b']);
      expect(ended.report).toMatchObject({ conclusion: 'success', usage: { reused: 6 } });
      expect(providers.requests.length).toBe(asked);
    });
  });
});

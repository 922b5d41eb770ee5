import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type GitHubStandIn, startGitHub } from '../../../standins/github/index.ts';

let gh: GitHubStandIn;
beforeEach(async () => {
  gh = await startGitHub({ now: () => Date.parse('2026-01-31T12:00:00Z') });
  gh.repo.branch('main', { files: { 'a.yml': 'a\n' } });
});
afterEach(() => gh.close());

describe('pull_request', () => {
  test('names the merge commit, the head and what the push replaced', () => {
    const pr = gh.repo.pullRequest({ files: { 'b.yml': '' }, fork: true });
    const before = pr.headSha;
    gh.repo.push(pr, { 'b.yml': 'more' });
    const event = gh.eventFor(pr, 'pull_request', 'synchronize');
    expect(event).toMatchObject({
      name: 'pull_request',
      sha: pr.mergeSha,
      ref: `refs/pull/${pr.number}/merge`,
      baseRef: 'main',
      headRef: pr.headBranch,
      actor: 'contributor',
      payload: {
        action: 'synchronize',
        before,
        after: pr.headSha,
        pull_request: {
          author_association: 'CONTRIBUTOR',
          created_at: '2026-01-31T12:00:00Z',
          head: { sha: pr.headSha, repo: { full_name: 'contributor/ads', fork: true } },
          base: { sha: gh.repo.branches.get('main'), repo: { full_name: 'acme/ads', fork: false } },
        },
        repository: { full_name: 'acme/ads', default_branch: 'main' },
        sender: { login: 'contributor' },
      },
    });
  });

  test('says where it was retargeted from', () => {
    gh.repo.branch('release', { files: { 'r.yml': '' } });
    const pr = gh.repo.pullRequest({ files: { 'b.yml': '' } });
    gh.repo.retarget(pr, 'release');
    const { payload } = gh.eventFor(pr, 'pull_request', 'edited', { from: 'main' });
    expect(payload).toMatchObject({
      changes: { base: { ref: { from: 'main' } } },
      pull_request: { base: { ref: 'release' } },
    });
  });

  test('of a deleted fork has no head repository', () => {
    const pr = gh.repo.pullRequest({ fork: true });
    pr.headRepository = null;
    expect(gh.eventFor(pr).payload).toMatchObject({ pull_request: { head: { repo: null } } });
  });
});

test('pull_request_target runs on the default branch', () => {
  const pr = gh.repo.pullRequest({ files: { 'b.yml': '' } });
  const event = gh.eventFor(pr, 'pull_request_target', 'opened');
  expect(event).toMatchObject({ sha: gh.repo.branches.get('main'), ref: 'refs/heads/main' });
  expect(event.payload).not.toHaveProperty('before');
});

test('push lists what its commit changed', () => {
  const before = gh.repo.branches.get('main');
  const after = gh.repo.branch('main', { files: { 'b.yml': '', 'a.yml': null } });
  const event = gh.pushEvent();
  expect(event).toMatchObject({ name: 'push', sha: after, ref: 'refs/heads/main' });
  expect(event.payload).toMatchObject({ before, after, head_commit: { added: ['b.yml'], removed: ['a.yml'] } });
});

test('the first push of a branch comes from nothing', async () => {
  const fresh = await startGitHub();
  fresh.repo.branch('main', { files: { x: '' } });
  expect(fresh.pushEvent().payload).toMatchObject({ before: '0'.repeat(40), created: true });
  await fresh.close();
});

test('merge_group has a branch with all its pull requests and names none of them', () => {
  const one = gh.repo.pullRequest({ files: { 'b.yml': 'b' } });
  const two = gh.repo.pullRequest({ files: { 'c.yml': 'c' } });
  const event = gh.mergeGroupEvent([one, two]);
  const base = gh.repo.branches.get('main');
  expect(event.ref).toBe(`refs/heads/gh-readonly-queue/main/pr-${two.number}-${base}`);
  expect(event.payload).toMatchObject({
    merge_group: { head_sha: event.sha, base_sha: base, base_ref: 'refs/heads/main' },
  });
  expect([...(gh.repo.objects.commits.get(event.sha)?.files.keys() ?? [])]).toEqual(['a.yml', 'b.yml', 'c.yml']);
});

test('schedule and workflow_dispatch run on the default branch', () => {
  expect(gh.scheduleEvent()).toMatchObject({ name: 'schedule', payload: { schedule: '*/30 * * * *' } });
  const dispatch = gh.dispatchEvent({ shard: '1/2' });
  expect(dispatch).toMatchObject({
    name: 'workflow_dispatch',
    payload: { inputs: { shard: '1/2' }, ref: 'refs/heads/main' },
  });
});

test('a repository without the branch that is asked for says so', () => {
  expect(() => gh.repo.pullRequest({ base: 'none' })).toThrow("no branch none; create it with repo.branch('none'");
});

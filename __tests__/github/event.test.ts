import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isProblem, readTrigger } from '../../src/github/event.ts';

describe('event', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'event-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function trigger(name: string, payload: unknown, env: NodeJS.ProcessEnv = {}) {
    const path = join(folder, 'event.json');
    await writeFile(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
    return await readTrigger({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, ...env });
  }

  const pull = { number: 7, head: { sha: 'a1' }, base: { ref: 'main' } };
  const zero = '0'.repeat(40);

  describe('pull requests', () => {
    test('a new push names the head before it', async () => {
      const payload = { action: 'synchronize', number: 7, before: 'a0', after: 'a1', pull_request: pull };
      expect(await trigger('pull_request', payload)).toEqual({
        kind: 'pull-request',
        eventName: 'pull_request',
        action: 'synchronize',
        number: 7,
        headSha: 'a1',
        previousHeadSha: 'a0',
        closed: false,
        baseRef: 'main',
      });
    });

    test('is judged by its number and its head alone', async () => {
      expect(await trigger('pull_request', { pull_request: { number: 7, head: { sha: 'a1' } } })).toMatchObject({
        number: 7,
        headSha: 'a1',
        closed: false,
        baseRef: undefined,
      });
    });

    test('closing one is told apart', async () => {
      expect(await trigger('pull_request_target', { action: 'closed', pull_request: pull })).toMatchObject({
        eventName: 'pull_request_target',
        number: 7,
        closed: true,
        previousHeadSha: undefined,
      });
    });
  });

  describe('merge groups', () => {
    const group = {
      head_sha: 'g1',
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-b0',
      base_sha: 'b0',
      base_ref: 'refs/heads/main',
    };

    test('a group has a head and a base', async () => {
      expect(await trigger('merge_group', { action: 'checks_requested', merge_group: group })).toEqual({
        kind: 'merge-group',
        eventName: 'merge_group',
        headSha: 'g1',
        headRef: 'gh-readonly-queue/main/pr-7-b0',
        baseSha: 'b0',
        baseRef: 'main',
      });
    });

    test('is judged by the two commits alone', async () => {
      const { head_sha, base_sha } = group;
      expect(await trigger('merge_group', { merge_group: { head_sha, base_sha } })).toMatchObject({
        kind: 'merge-group',
        headSha: 'g1',
        headRef: undefined,
        baseRef: undefined,
      });
    });

    test('a dissolved one has nothing to gate', async () => {
      expect(await trigger('merge_group', { action: 'destroyed', merge_group: group })).toMatchObject({
        kind: 'nothing',
        reason: 'The merge group was dissolved: nothing to gate.',
      });
    });
  });

  describe('pushes', () => {
    const payload = { ref: 'refs/heads/release/1', before: 'b0', after: 'b1', repository: { default_branch: 'main' } };

    test('commits on a branch', async () => {
      expect(await trigger('push', payload)).toEqual({
        kind: 'push',
        eventName: 'push',
        headSha: 'b1',
        beforeSha: 'b0',
        branch: 'release/1',
        defaultBranch: 'main',
      });
    });

    test('a new branch has no commit before', async () => {
      expect(await trigger('push', { ...payload, before: zero })).toMatchObject({ beforeSha: undefined });
      expect(await trigger('push', { ref: 'refs/heads/x', after: 'b1' })).toMatchObject({
        beforeSha: undefined,
        defaultBranch: undefined,
      });
    });

    test.each([
      ['a tag', { ref: 'refs/tags/v1' }, 'refs/tags/v1 is no branch: nothing to gate.'],
      ['a deleted branch', { after: zero }, 'Branch release/1 was deleted: nothing to gate.'],
      ['a branch that says it was deleted', { deleted: true }, 'Branch release/1 was deleted: nothing to gate.'],
    ])('%s has nothing to gate', async (_name, change, reason) => {
      expect(await trigger('push', { ...payload, ...change })).toEqual({ kind: 'nothing', eventName: 'push', reason });
    });
  });

  describe('schedules', () => {
    test.each([['schedule'], ['workflow_dispatch']])('%s needs no payload', async (name) => {
      expect(await readTrigger({ GITHUB_EVENT_NAME: name, GITHUB_SHA: 'd1' })).toEqual({
        kind: 'scheduled',
        eventName: name,
        headSha: 'd1',
      });
    });

    test('the commit must be known', async () => {
      expect(await readTrigger({ GITHUB_EVENT_NAME: 'schedule' })).toMatchObject({
        message: expect.stringContaining('GITHUB_SHA is not set'),
      });
    });
  });

  describe('what is no trigger', () => {
    test.each([
      ['an unsupported event', 'issue_comment', {}, 'does not run on the event `issue_comment`'],
      ['a payload that is not JSON', 'push', '{', 'is not JSON'],
      ['a payload of another shape', 'pull_request', { action: 'opened' }, 'pull_request.number is not a number'],
      [
        'an empty payload',
        'merge_group',
        'null',
        'about the merge_group event cannot be understood: merge_group.head_sha',
      ],
    ])('%s', async (_name, event, payload, message) => {
      const problem = await trigger(event, payload);
      expect(problem).toMatchObject({ rule: 'gate/configuration', message: expect.stringContaining(message) });
      expect(isProblem(problem)).toBe(true);
    });

    test('no payload at all', async () => {
      expect(await readTrigger({ GITHUB_EVENT_NAME: 'push' })).toMatchObject({
        message: expect.stringContaining('GITHUB_EVENT_PATH is not set'),
      });
      expect(await trigger('push', {}, { GITHUB_EVENT_PATH: join(folder, 'gone.json') })).toMatchObject({
        message: expect.stringContaining('cannot be read from GITHUB_EVENT_PATH (ENOENT)'),
      });
    });

    test('a trigger is no problem', async () => {
      expect(isProblem(await trigger('pull_request', { action: 'opened', pull_request: pull }))).toBe(false);
      expect(isProblem('gate')).toBe(false);
    });
  });
});

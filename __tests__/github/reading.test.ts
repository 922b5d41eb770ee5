import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ManifestFiles, matchesManifest } from '../../src/core/manifest/manifest-files.ts';
import type { PullRequestTrigger } from '../../src/github/event.ts';
import { createGitHub, type GitHub } from '../../src/github/github-client.ts';
import { readManifests } from '../../src/github/read-manifests.ts';
import { findTargets } from '../../src/github/target.ts';
import { createGitHubStandIn, type GitHubInProcess, type PullRequest } from '../../standins/github/index.ts';

describe('reading', () => {
  // Against the stand-in, which answers as GitHub's published description says and counts every misuse.
  let gh: GitHubInProcess;
  let github: GitHub;

  function start(limits: Parameters<typeof createGitHubStandIn>[0] = {}) {
    gh = createGitHubStandIn(limits);
    const { owner, name } = gh.repo;
    github = createGitHub({ token: gh.token, apiUrl: gh.url, owner: owner.login, repo: name, fetch: gh.fetch });
  }

  beforeEach(() => start());
  afterEach(() => expect(gh.violations).toEqual([]));

  function opened({ number, headSha, base }: PullRequest): PullRequestTrigger {
    return {
      kind: 'pull-request',
      eventName: 'pull_request',
      action: 'opened',
      number,
      headSha,
      previousHeadSha: undefined,
      closed: false,
      baseRef: base,
    };
  }

  const globs = ['**/*.creatives.yml'];

  function texts(manifests: ManifestFiles) {
    const shown = (files: ManifestFiles['head']) =>
      Object.fromEntries(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]));
    return { base: shown(manifests.base), head: shown(manifests.head), unchanged: shown(manifests.unchanged) };
  }

  async function read(trigger: Parameters<typeof findTargets>[1]) {
    const { own, others } = await findTargets(github, trigger);
    return await Promise.all(
      [own, ...others].map(async (target) => texts(await readManifests(github, target, globs, matchesManifest(globs)))),
    );
  }

  describe('reading a pull request', () => {
    const before = {
      'a.creatives.yml': 'a: 1\n',
      'old/b.creatives.yml': 'b: 1\nmore: text\nthat: makes\nit: similar\n',
      'gone.creatives.yml': 'gone: 1\n',
      'kept.creatives.yml': 'kept: 1\n',
    };
    const change = {
      'a.creatives.yml': 'a: 2\n',
      'old/b.creatives.yml': null,
      'new näme/b#1.creatives.yml': 'b: 1\nmore: text\nthat: makes\nit: similar\n',
      'gone.creatives.yml': null,
      'README.md': 'Hello\n',
    };
    const expected = {
      base: {
        'a.creatives.yml': 'a: 1\n',
        'old/b.creatives.yml': before['old/b.creatives.yml'],
        'gone.creatives.yml': 'gone: 1\n',
      },
      head: {
        'a.creatives.yml': 'a: 2\n',
        'new näme/b#1.creatives.yml': before['old/b.creatives.yml'],
      },
      unchanged: { 'kept.creatives.yml': 'kept: 1\n' },
    };

    test('from this repository or from a fork', async () => {
      gh.repo.branch('main', { files: before });
      for (const fork of [false, true]) {
        const pull = gh.repo.pullRequest({ files: change, fork });
        expect(await read(opened(pull))).toEqual([expected]);
      }
    });

    test('against the commit where it parted, when the base has moved on', async () => {
      const parted = gh.repo.branch('main', { files: before });
      gh.repo.branch('main', { files: { 'a.creatives.yml': 'a: 3\n', 'later.creatives.yml': 'later: 1\n' } });
      expect(await read(opened(gh.repo.pullRequest({ files: change, from: parted })))).toEqual([expected]);
    });

    test('when lists and trees are cut off', async () => {
      start({ limits: { treeEntries: 6, pullFiles: 2, compareFiles: 2 } });
      const more = Object.fromEntries(['x', 'y', 'z'].map((name) => [`docs/${name}/page.md`, name]));
      gh.repo.branch('main', { files: { ...before, ...more } });
      expect(await read(opened(gh.repo.pullRequest({ files: change })))).toEqual([expected]);
    });

    test('that has thousands of files', async () => {
      const many = Object.fromEntries(Array.from({ length: 3100 }, (_, index) => [`assets/${index}.txt`, `${index}`]));
      gh.repo.branch('main', { files: before });
      expect(await read(opened(gh.repo.pullRequest({ files: { ...many, ...change } })))).toEqual([expected]);
    });

    test('with hundreds of files, by all pages of the list', async () => {
      const many = Object.fromEntries(Array.from({ length: 420 }, (_, index) => [`assets/${index}.txt`, `${index}`]));
      gh.repo.branch('main', { files: before });
      expect(await read(opened(gh.repo.pullRequest({ files: { ...many, ...change } })))).toEqual([expected]);
      expect(gh.requests.filter(({ path }) => path.includes('/files')).length).toBe(5);
    });

    test('with a manifest above 1 MB', async () => {
      const large = `# ${'x'.repeat(1_500_000)}\n`;
      gh.repo.branch('main', { files: { 'a.creatives.yml': large } });
      const pull = gh.repo.pullRequest({ files: { 'a.creatives.yml': `${large}b: 1\n` } });
      const [found] = await read(opened(pull));
      expect(found?.base['a.creatives.yml']).toBe(large);
      expect(found?.head['a.creatives.yml']).toBe(`${large}b: 1\n`);
    });

    test('together with another one of the same head', async () => {
      gh.repo.branch('main', { files: before });
      gh.repo.branch('release', { files: { 'a.creatives.yml': 'a: 0\n' } });
      const pull = gh.repo.pullRequest({ files: change });
      gh.repo.pullRequest({ base: 'release', head: pull.headSha });
      expect(await read(opened(pull))).toEqual([expected, expected]);
    });
  });

  describe('reading what has no pull request', () => {
    test('a merge group', async () => {
      gh.repo.branch('main', { files: { 'a.creatives.yml': 'a: 1\n' } });
      const group = gh.repo.queue([gh.repo.pullRequest({ files: { 'a.creatives.yml': 'a: 2\n' } })]);
      const found = await read({
        kind: 'merge-group',
        eventName: 'merge_group',
        headSha: group.headSha,
        headRef: group.branch,
        baseSha: group.baseSha,
        baseRef: group.base,
      });
      expect(found).toEqual([
        { base: { 'a.creatives.yml': 'a: 1\n' }, head: { 'a.creatives.yml': 'a: 2\n' }, unchanged: {} },
      ]);
    });

    test('a push', async () => {
      const beforeSha = gh.repo.branch('main', { files: { 'a.creatives.yml': 'a: 1\n' } });
      const headSha = gh.repo.branch('main', { files: { 'b.creatives.yml': 'b: 1\n' } });
      const push = { kind: 'push', eventName: 'push', branch: 'main', defaultBranch: 'main', headSha } as const;
      const unchanged = { 'a.creatives.yml': 'a: 1\n' };
      expect(await read({ ...push, beforeSha })).toEqual([
        { base: {}, head: { 'b.creatives.yml': 'b: 1\n' }, unchanged },
      ]);
      expect(await read({ ...push, beforeSha: undefined })).toEqual([
        { base: {}, head: { 'a.creatives.yml': 'a: 1\n', 'b.creatives.yml': 'b: 1\n' }, unchanged: {} },
      ]);
    });
  });
});

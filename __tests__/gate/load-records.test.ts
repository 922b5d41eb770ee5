import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadFrom, type StoredText } from '../../src/gate/load-records.ts';
import type { GitHubServices } from '../../src/github-gate/github-context.ts';
import { furtherTexts } from '../../src/github-gate/known-records.ts';
import type { ProviderRecord } from '../../src/records/record-set.ts';
import { createRecordSet } from '../../src/records/record-set.ts';
import { createSeals } from '../../src/records/seal.ts';
import { renderStore } from '../../src/records/write-store.ts';
import { type GitHubStandIn, startGitHub } from '../../standins/github/index.ts';
import { SECRETS } from './memories.ts';
import { opened, worldOf } from './worlds.ts';

const seals = createSeals(SECRETS, '42');
const unfinished = { vidmob: 0, ias: 1, verity: 0 };
const header = { runId: 1, attempt: 1, leaseUntil: 0, unfinished, workspaces: [], held: 1 };
const record = (key: string): ProviderRecord => ({
  provider: 'ias',
  key: key.padEnd(16, 'A'),
  ticket: { id: `ticket-${key}`, submittedAt: 1, stage: 'first' },
  answer: null,
});
const store = (key: string, by = seals) => renderStore(header, [record(key)], by, 40_000).text;

async function* portions(...texts: string[]): AsyncGenerator<readonly StoredText[]> {
  for (const text of texts) yield [{ text, where: 'check run 1' }];
}

describe('recalling', () => {
  test('takes what opens until nothing is missing', async () => {
    const recordSet = createRecordSet();
    const isMissing = () => recordSet.size < 2;
    const warnings = await loadFrom(portions(store('a'), 'no store', store('b'), store('c')), {
      recordSet,
      seals,
      isMissing,
    });
    expect(recordSet.all()).toEqual([record('a'), record('b')]);
    expect(warnings).toEqual([]);
  });

  test('asks nobody when nothing is missing', async () => {
    const recordSet = createRecordSet();
    await loadFrom(portions(store('a')), { recordSet, seals, isMissing: () => false });
    expect(recordSet.size).toBe(0);
  });

  test('ignores what does not open, and says so', async () => {
    const recordSet = createRecordSet();
    const foreign = store('a', createSeals({ ...SECRETS, ias: 'another-secret' }, '42'));
    const warnings = await loadFrom(portions(foreign), { recordSet, seals, isMissing: () => true });
    expect(recordSet.size).toBe(0);
    expect(warnings).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/^What was kept of IAS on check run 1 does not open/) }),
    ]);
  });
});

describe('where earlier runs kept something', () => {
  let gh: GitHubStandIn;
  beforeEach(async () => {
    gh = await startGitHub();
    gh.repo.branch('main', { files: { 'a.md': '' } });
  });
  afterEach(() => gh.close());

  async function keep(world: Pick<GitHubServices, 'github'>, sha: string, key: string) {
    const { octokit, owner, repo } = world.github;
    await octokit.rest.checks.create({
      owner,
      repo,
      name: 'Creative Gate (sandbox)',
      head_sha: sha,
      external_id: 'creative-gate:v1:1:1',
      output: { title: 't', summary: 's', text: store(key) },
    });
  }

  async function keysFound(world: GitHubServices): Promise<string[]> {
    const recordSet = createRecordSet();
    await loadFrom(furtherTexts(world), { recordSet, seals, isMissing: () => true });
    return recordSet.all().map(({ key }) => key.replaceAll('A', ''));
  }

  test('is the head before a push, and no earlier one', async () => {
    const pull = gh.repo.pullRequest({ files: { 'b.md': '1' } });
    const first = pull.headSha;
    const second = gh.repo.push(pull, { 'b.md': '2' });
    gh.repo.push(pull, { 'b.md': '3' });
    const { world } = worldOf(gh, opened(pull, { action: 'synchronize', previousHeadSha: second }));
    await keep(world, first, 'first');
    expect(await keysFound(world)).toEqual(['first']);
    await keep(world, second, 'second');
    expect(await keysFound(world)).toEqual(['second']);
  });

  test('is an earlier commit where the event does not say what was before', async () => {
    const pull = gh.repo.pullRequest({ files: { 'b.md': '1' } });
    const first = pull.headSha;
    gh.repo.push(pull, { 'b.md': '2' });
    const { world } = worldOf(gh, opened(pull, { action: 'reopened' }));
    await keep(world, first, 'first');
    expect(await keysFound(world)).toEqual(['first']);
    expect(await keysFound({ ...world, trigger: opened(pull) })).toEqual([]);
  });

  test('are the pull requests of a merge group, the one it is named after first', async () => {
    const one = gh.repo.pullRequest({ files: { 'b.md': '1' } });
    const two = gh.repo.pullRequest({ files: { 'c.md': '1' } });
    const { branch, headSha, baseSha, base } = gh.repo.queue([one, two]);
    const trigger = {
      kind: 'merge-group',
      eventName: 'merge_group',
      headSha,
      headRef: branch,
      baseSha,
      baseRef: base,
    } as const;
    const { world } = worldOf(gh, trigger);
    await keep(world, one.headSha, 'one');
    await keep(world, two.headSha, 'two');
    expect(await keysFound(world)).toEqual(['two', 'one']);
    expect(await keysFound({ ...world, trigger: { ...trigger, headRef: undefined, baseRef: undefined } })).toHaveLength(
      2,
    );
  });

  test('are before all others the pull requests whose turn in the queue was earlier', async () => {
    const [outside, earlier, last] = ['o', 'e', 'l'].map((id) => gh.repo.pullRequest({ files: { [id]: '1' } }));
    if (!outside || !earlier || !last) throw new Error('unreachable');
    gh.repo.queue([earlier]);
    const { branch, headSha, baseSha, base } = gh.repo.queue([earlier, last]);
    const group = { kind: 'merge-group', eventName: 'merge_group', headSha, headRef: branch, baseSha } as const;
    const { world } = worldOf(gh, { ...group, baseRef: base });
    await keep(world, outside.headSha, 'outside');
    await keep(world, earlier.headSha, 'earlier');
    await keep(world, last.headSha, 'last');
    expect(await keysFound(world)).toEqual(['last', 'earlier', 'outside']);
  });

  test('are the pull requests that a push brought', async () => {
    const pull = gh.repo.pullRequest({ files: { 'b.md': '1' } });
    const { world } = worldOf(gh, {
      kind: 'push',
      eventName: 'push',
      headSha: pull.headSha,
      beforeSha: undefined,
      branch: 'main',
      defaultBranch: 'main',
    });
    await keep(world, pull.headSha, 'brought');
    // The commit's own check is that of a merge queue's group; here it is the pull request's at once.
    expect(await keysFound(world)).toEqual(['brought']);
  });

  test('is nowhere when GitHub does not say: the work is done again', async () => {
    const pull = gh.repo.pullRequest({ files: { 'b.md': '1' } });
    const { world } = worldOf(gh, opened(pull, { action: 'reopened' }));
    gh.onRequest(/GET .*/, { status: 500, body: { message: 'Server Error' } });
    expect(await keysFound(world)).toEqual([]);
    const group = {
      kind: 'merge-group',
      eventName: 'merge_group',
      headSha: pull.headSha,
      headRef: 'x',
      baseSha: 'y',
      baseRef: 'main',
    } as const;
    expect(await keysFound({ ...world, trigger: group })).toEqual([]);
    const push = {
      kind: 'push',
      eventName: 'push',
      headSha: pull.headSha,
      beforeSha: undefined,
      branch: 'main',
      defaultBranch: 'main',
    } as const;
    expect(await keysFound({ ...world, trigger: push })).toEqual([]);
  });
});

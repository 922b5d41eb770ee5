import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Policy } from '../../src/core/policy/policy.ts';
import { readProposal } from '../../src/gate/propose-policy.ts';
import { findTargets, type Target } from '../../src/github/target.ts';
import { comparisonFilesOf } from '../../src/github-gate/github-source.ts';
import { type GitHubStandIn, type PullRequest, startGitHub } from '../../standins/github/index.ts';
import { ALL, policy } from '../core/policy/fixtures.ts';
import { opened, worldOf } from '../gate/worlds.ts';

const PATH = '.github/creative-gate.yml';
const BASE = 'vidmob: {minScore: 0.7}\n';
let gh: GitHubStandIn;
beforeEach(async () => {
  gh = await startGitHub();
});
afterEach(() => gh.close());

const main = (files: Record<string, string>) => gh.repo.branch('main', { files: { 'a.md': '', ...files } });
type Files = NonNullable<NonNullable<Parameters<GitHubStandIn['repo']['pullRequest']>[0]>['files']>;
const pullOf = (files: Files) => gh.repo.pullRequest({ files });

async function targetOf(pull: PullRequest): Promise<Target> {
  const { world } = worldOf(gh, opened(pull));
  return (await findTargets(world.github, world.trigger)).own;
}

/** What is read for a target, the base's policy being the given text; null: it cannot be used. */
async function read(target: Target, base: string | null = BASE, credentials = ALL) {
  const { world } = worldOf(gh, opened({ number: 1, headSha: target.headSha, base: 'main' } as PullRequest));
  const used: Policy | null = base === null ? null : policy(base, {}, credentials);
  const { settings } = world;
  return await readProposal(comparisonFilesOf(world, target), { settings, credentials, base: used });
}
const changed = async (files: Files, base?: string | null) => read(await targetOf(pullOf(files)), base);
const NOTHING = { proposal: undefined, problems: [], warnings: [] };

describe('a proposed policy', () => {
  test('is read and compared where the change touches the file', async () => {
    main({ [PATH]: BASE });
    const { proposal, problems, warnings } = await changed({ [PATH]: 'vidmob: {minScore: 0.6}\n' });
    expect(proposal?.changes).toEqual([
      { key: 'vidmob.minScore', from: 0.7, to: 0.6, effect: 'looser', text: '0.70 → 0.60' },
    ]);
    expect(proposal?.policy?.vidmob.default.minScore.fail?.value).toBe(0.6);
    expect([problems, warnings, proposal?.notes, proposal?.problems]).toEqual([[], [], [], []]);
  });

  test('is none where the file stays as it is, for a push, and where the branch is merely behind', async () => {
    main({ [PATH]: BASE });
    const pull = pullOf({ 'b.md': 'b' });
    expect(await read(await targetOf(pull))).toEqual(NOTHING);
    main({ [PATH]: 'vidmob: {minScore: 0.8}\n' });
    expect(await read(await targetOf(pull))).toEqual(NOTHING);
    const touching = await targetOf(pullOf({ [PATH]: BASE }));
    expect(await read({ ...touching, baseRef: undefined })).toEqual(NOTHING);
  });

  test('may be that there is no file any more', async () => {
    main({ [PATH]: BASE });
    const { proposal } = await changed({ [PATH]: null });
    expect(proposal?.changes.map(({ key }) => key)).toEqual(['vidmob', 'vidmob.minScore']);
    expect(proposal?.policy?.sha).toBeNull();
  });

  test('of a merge group is read at its head', async () => {
    main({ [PATH]: BASE });
    const target = await targetOf(pullOf({ [PATH]: 'vidmob: {minScor: 0.6}\n' }));
    const { problems } = await read({ ...target, pull: undefined });
    expect(problems[0]?.message).toMatch(/^The policy of this merge group: unknown key "minScor"/);
  });

  test('that changes nothing in force says so', async () => {
    main({ [PATH]: BASE });
    const { proposal } = await changed({ [PATH]: `# Why\n${BASE}` });
    expect(proposal).toMatchObject({
      changes: [],
      notes: [expect.stringContaining('nothing that is in force changes')],
    });
  });

  test('that cannot be used in this run judges nothing', async () => {
    main({ [PATH]: BASE });
    const target = await targetOf(pullOf({ [PATH]: `${BASE}verity: {}\n` }));
    const { proposal, problems } = await read(target, BASE, { ...ALL, verity: false });
    expect(proposal).toMatchObject({ policy: null, problems: [{ rule: 'gate/configuration' }] });
    expect(proposal?.changes.map(({ key }) => key)).toEqual(['verity']);
    expect(problems).toEqual([]);
  });

  test('is compared with the tip of the base, with a remark where that has moved on', async () => {
    main({ [PATH]: BASE });
    const pull = pullOf({ [PATH]: 'vidmob: {minScore: 0.6}\n' });
    main({ 'c.md': 'c' });
    expect((await read(await targetOf(pull))).proposal?.notes).toEqual([]);
    main({ [PATH]: 'vidmob: {minScore: 0.8}\n' });
    const { proposal } = await read(await targetOf(pull), 'vidmob: {minScore: 0.8}\n');
    expect(proposal?.notes).toEqual([expect.stringContaining('Bring the branch up to date')]);
    const target = await targetOf(pull);
    const unrelated = { ...target, changes: { ...target.changes, mergeBase: null } };
    expect((await read(unrelated)).proposal?.notes).toEqual([]);
  });
});

describe('a proposed policy that cannot be used', () => {
  test.each<readonly [string, Files[string], RegExp]>([
    [
      'an unknown key',
      'vidmob: {minScor: 1}',
      /^The policy .*did you mean "minScore"\? Once merged, every run would fail\.$/,
    ],
    ['a wrong value', 'vidmob: {minScore: 2}', /takes a number from 0 to 1, not 2\. Once merged/],
    ['a link', { link: 'a.md' }, /no regular file of at most 1 MB\. Once merged/],
    ['too much', `# ${'x'.repeat(1_000_001)}`, /no regular file of at most 1 MB\. Once merged/],
  ])('is a problem: %s', async (_what, content, message) => {
    main({ [PATH]: BASE });
    const { proposal, problems } = await changed({ [PATH]: content });
    expect(proposal).toEqual({
      policy: null,
      changes: [],
      notes: [expect.stringContaining('cannot be used')],
      problems: [],
    });
    expect(problems).toEqual([
      expect.objectContaining({ rule: 'policy/invalid', path: PATH, message: expect.stringMatching(message) }),
    ]);
  });

  test('since reading it would take for ever', async () => {
    main({ [PATH]: BASE });
    const tall = `overrides:\n${'- {when: {types: [video]}, vidmob: {}, ias: {}, verity: {}}\n'.repeat(12_000)}`;
    const target = await targetOf(pullOf({ [PATH]: tall }));
    const { world } = worldOf(gh, opened({ number: 1, headSha: target.headSha, base: 'main' } as PullRequest));
    const proposing = { settings: world.settings, credentials: ALL, base: policy(BASE) };
    const { problems } = await readProposal(comparisonFilesOf(world, target), proposing, 50);
    expect(problems).toEqual([
      expect.objectContaining({ line: 1, message: expect.stringContaining('takes more than 0.05 seconds') }),
    ]);
  });
});

describe('where the base has no policy that can be used', () => {
  test('a good one mends it, a bad one is a further problem, and neither is compared', async () => {
    main({ [PATH]: 'vidmob: {minScor: 1}\n' });
    const good = await changed({ [PATH]: BASE }, null);
    expect(good).toMatchObject({ proposal: undefined, problems: [], warnings: [{ path: PATH }] });
    const bad = await changed({ [PATH]: 'ias: {failOn: [hihg]}\n' }, null);
    expect(bad).toMatchObject({ proposal: undefined, problems: [{ rule: 'policy/invalid' }], warnings: [] });
  });
});

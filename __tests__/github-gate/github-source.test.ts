import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Policy } from '../../src/core/policy/policy.ts';
import type { Settings } from '../../src/core/settings.ts';
import type { OpenAccounts } from '../../src/gate/accounts.ts';
import { comparisonFromFiles } from '../../src/gate/comparison-from-files.ts';
import { readProposal } from '../../src/gate/propose-policy.ts';
import { findTargets, type Target } from '../../src/github/target.ts';
import type { GitHubServices } from '../../src/github-gate/github-context.ts';
import { comparisonFilesOf, gitHubSource } from '../../src/github-gate/github-source.ts';
import { type GitHubStandIn, type PullRequest, startGitHub } from '../../standins/github/index.ts';
import { ALL, policy as policyOf } from '../core/policy/fixtures.ts';
import { budget, manifestOf, opened, worldOf } from '../gate/worlds.ts';

describe('comparisons', () => {
  const POLICY = '.github/creative-gate.yml';
  const PATH = 'spring.creatives.yml';
  let gh: GitHubStandIn;
  beforeEach(async () => {
    gh = await startGitHub();
  });
  afterEach(() => gh.close());

  const main = (files: Record<string, string> = {}) => gh.repo.branch('main', { files: { 'a.md': '', ...files } });
  const pullOf = (files: Record<string, string | null>, more: object = {}) => gh.repo.pullRequest({ files, ...more });

  async function readComparisons(world: GitHubServices, credentials = ALL) {
    const { own, others } = await gitHubSource(world).comparisons();
    const context = { ...world, opened: { credentials } as OpenAccounts };
    return await Promise.all([own, ...others].map((files) => comparisonFromFiles(files, context)));
  }

  async function read(pull: PullRequest, settings: Partial<Settings> = {}, credentials = ALL) {
    const { world } = worldOf(gh, opened(pull), { sandbox: false, ...settings });
    const comparisons = await readComparisons(world, credentials);
    const [first] = comparisons;
    if (first === undefined) throw new Error('there is a comparison for the pull request');
    return { ...first, comparisons, rules: first.problems.map(({ rule }) => rule) };
  }

  describe('what is to be judged', () => {
    test('is what is new or changed, by the policy at the tip of the base branch', async () => {
      main({ [PATH]: manifestOf('old', 'gone'), [POLICY]: 'vidmob: { minScore: 0.9 }' });
      const pull = pullOf({ [PATH]: manifestOf('old', 'new'), [POLICY]: 'vidmob: { minScore: 0 }' });
      const tip = main({ [POLICY]: 'vidmob: { minScore: 0.8 }' });
      const comparison = await read(pull);
      expect(comparison.gated.map(({ creative: { id } }) => id)).toEqual(['new']);
      expect(comparison.removed.map(({ id }) => id)).toEqual(['gone']);
      expect(comparison.policy).toMatchObject({
        sha: tip,
        vidmob: { default: { minScore: { fail: { value: 0.8 } } } },
      });
      expect(comparison).toMatchObject({ pullRequest: pull.number, baseSha: tip, maySubmit: true, problems: [] });
    });

    test('is judged by inputs and defaults where there is no policy file', async () => {
      main();
      const comparison = await read(pullOf({ [PATH]: manifestOf('new') }));
      expect(comparison.policy).toMatchObject({ sha: null, manifests: { origin: 'default' } });
    });

    test('is nothing where the policy cannot be used', async () => {
      main({ [POLICY]: 'vidmob: { minScore: 7 }' });
      const invalid = await read(pullOf({ [PATH]: manifestOf('new') }));
      expect(invalid).toMatchObject({ policy: null, gated: [], maySubmit: false, rules: ['policy/invalid'] });
    });

    test('is nothing where a provider that the policy requires has no credentials', async () => {
      main({ [POLICY]: 'ias: { failOn: [high] }' });
      const without = await read(pullOf({ [PATH]: manifestOf('new') }), {}, { ...ALL, ias: false });
      expect(without).toMatchObject({ policy: null, gated: [], rules: ['gate/configuration'] });
    });

    test('leaves out entries of one identity, and keeps the others beside a broken manifest', async () => {
      main({ 'other.creatives.yml': manifestOf('twin') });
      const files = { [PATH]: manifestOf('twin', 'fine'), 'broken.creatives.yml': 'creatives: [' };
      const comparison = await read(pullOf(files));
      expect(comparison.gated.map(({ creative: { id } }) => id)).toEqual(['fine']);
      expect(new Set(comparison.rules)).toEqual(new Set(['manifest/invalid', 'manifest/duplicate-id']));
    });

    test('names workspaces that the policy does not list', async () => {
      main({ [POLICY]: 'vidmob: { workspaceIds: [1] }' });
      const comparison = await read(pullOf({ [PATH]: manifestOf('new') }), {
        vidmob: { apiKey: 'k', workspaceId: 2, url: 'https://api.example.com', tags: 'auto' },
      });
      expect(comparison.rules).toEqual(['manifest/invalid']);
    });
  });

  describe('an entry that moved to another manifest', () => {
    const elsewhere = 'de/spring.creatives.yml';
    const german = 'overrides: [{ when: { paths: ["de/**"] }, ias: { failOn: [low] } }]';
    const move = { [PATH]: null, [elsewhere]: manifestOf('moved') };

    test('is judged, but may not be submitted, where an override makes a difference between the places', async () => {
      main({ [PATH]: manifestOf('moved'), [POLICY]: german });
      const comparison = await read(pullOf(move, { fork: true }));
      expect(comparison.gated).toMatchObject([
        { creative: { id: 'moved' }, before: { location: { path: PATH } }, mayNotSubmit: true },
      ]);
      expect(comparison).toMatchObject({ maySubmit: true, problems: [], removed: [] });
    });

    test('is not judged where no override does', async () => {
      main({ [PATH]: manifestOf('moved'), [POLICY]: german.replace('de/**', '**') });
      expect((await read(pullOf(move))).gated).toEqual([]);
    });
  });

  describe('a pull request from a fork', () => {
    const fork = { fork: true };

    test('may not spend the team’s money, and says so, when its author is not trusted', async () => {
      main();
      const comparison = await read(pullOf({ [PATH]: manifestOf('new') }, fork));
      expect(comparison).toMatchObject({ maySubmit: false, rules: ['gate/fork'] });
    });

    test('may be judged in the sandbox, which costs nothing, and where there is nothing to submit', async () => {
      main();
      expect(await read(pullOf({ [PATH]: manifestOf('new') }, fork), { sandbox: true })).toMatchObject({
        maySubmit: true,
      });
      expect(await read(pullOf({ 'b.md': '' }, fork))).toMatchObject({ maySubmit: true, problems: [] });
    });
  });

  describe('links', () => {
    const signed = (expires: number) =>
      `creatives: [{id: new, url: "https://cdn.example.com/a.mp4?Expires=${Math.round(expires / 1000)}&Signature=s&Key-Pair-Id=K"}]`;
    const warned = async (expires: number, settings: Partial<Settings>) => {
      const pull = pullOf({ [PATH]: signed(expires) });
      const { world } = worldOf(gh, opened(pull), settings, {
        deadlines: { looking: budget(60_000), submitting: budget(60_000) },
      });
      const [own] = await readComparisons(world);
      return own?.warnings.some(({ message }) => /expire/.test(message));
    };

    test('must outlive the budget, and a day when answers may come later', async () => {
      main();
      const inAnHour = Date.now() + 3_600_000;
      const parks = { onTimeout: { value: 'pending', origin: 'input on-timeout' } } as const;
      expect(await warned(inAnHour, {})).toBe(false);
      expect(await warned(Date.now() + 30_000, {})).toBe(true);
      expect(await warned(inAnHour, parks)).toBe(true);
    });
  });

  test('several pull requests with one head are judged each against its own base', async () => {
    main();
    gh.repo.branch('next', { files: { [POLICY]: 'vidmob: { minScore: 0.9 }' } });
    const pull = pullOf({ [PATH]: manifestOf('new') });
    pullOf({}, { base: 'next', head: pull.headSha });
    const { comparisons } = await read(pull);
    expect(
      comparisons.map(({ pullRequest, policy }) => [pullRequest, policy?.vidmob.default.minScore.fail?.value]),
    ).toEqual([
      [1, 0.7],
      [2, 0.9],
    ]);
  });
});

describe('proposed policy', () => {
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
    const used: Policy | null = base === null ? null : policyOf(base, {}, credentials);
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
      const proposing = { settings: world.settings, credentials: ALL, base: policyOf(BASE) };
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
});

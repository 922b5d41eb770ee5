import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Settings } from '../../src/core/settings.ts';
import type { OpenAccounts } from '../../src/gate/accounts.ts';
import { comparisonFromFiles } from '../../src/gate/comparison-from-files.ts';
import type { GitHubServices } from '../../src/github-gate/github-context.ts';
import { gitHubSource } from '../../src/github-gate/github-source.ts';
import { type GitHubStandIn, type PullRequest, startGitHub } from '../../standins/github/index.ts';
import { ALL } from '../core/policy/fixtures.ts';
import { budget, manifestOf, opened, worldOf } from '../gate/worlds.ts';

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
    expect(comparison.policy).toMatchObject({ sha: tip, vidmob: { default: { minScore: { fail: { value: 0.8 } } } } });
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

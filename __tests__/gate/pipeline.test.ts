import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Problem } from '../../src/core/report.ts';
import type { Settings } from '../../src/core/settings.ts';
import { openAccounts } from '../../src/gate/accounts.ts';
import { evaluateSource } from '../../src/gate/pipeline.ts';
import { gitHubSource } from '../../src/github-gate/github-source.ts';
import { type GitHubStandIn, type PullRequest, startGitHub } from '../../standins/github/index.ts';
import { contextOf, NOTHING_KNOWN, QUIET, submittingOf } from './memories.ts';
import { manifestOf, opened, worldOf } from './worlds.ts';

describe('pipeline', () => {
  const PATH = 'spring.creatives.yml';
  let gh: GitHubStandIn;
  beforeEach(async () => {
    gh = await startGitHub();
    gh.repo.branch('main', { files: { 'a.md': '' } });
  });
  afterEach(() => gh.close());

  const pullOf = (text: string) => gh.repo.pullRequest({ files: { [PATH]: text } });

  async function judged(pull: PullRequest, settings: Partial<Settings> = {}, problems: readonly Problem[] = []) {
    const { world, meter, log } = worldOf(gh, opened(pull), settings);
    const accounts = await openAccounts(world.settings);
    try {
      const context = contextOf(world, accounts);
      const host = { source: gitHubSource(context), known: NOTHING_KNOWN, progress: { ...QUIET, problems } };
      const evaluation = await evaluateSource(context, host, submittingOf(world));
      const verdicts = Object.fromEntries(evaluation.judged.map(({ creative, verdict }) => [creative.id, verdict]));
      return { evaluation, verdicts, submitted: meter.snapshot().submitted, lines: log.lines };
    } finally {
      await accounts.close();
    }
  }

  describe('judging what changed', () => {
    test('goes from manifests to verdicts through the providers', async () => {
      const { verdicts, evaluation, submitted, lines } = await judged(pullOf(manifestOf('good', 'bad-low-score')));
      expect(verdicts).toEqual({ good: 'pass', 'bad-low-score': 'fail' });
      expect(evaluation.problems).toEqual([]);
      expect(submitted).toMatchObject({ vidmob: 2, ias: 2, verity: 2 });
      expect(lines).toContain('mask: sandbox-access-token');
    });

    test('says in the log which limits are in force, and where they come from', async () => {
      const { lines } = await judged(pullOf(manifestOf('good')));
      expect(lines.filter((line) => line.includes('min'))).toEqual([
        expect.stringMatching(/vidmob\.minScore.*0\.7.*default/),
        expect.stringMatching(/vidmob\.minAdherence.*0\.6.*default/),
      ]);
    });

    test('asks only the providers that the policy uses', async () => {
      const { evaluation } = await judged(pullOf(manifestOf('good')), { providers: ['ias'] });
      expect(Object.keys(evaluation.judged[0]?.assessments ?? {})).toEqual(['ias']);
    });

    test('submits nothing where there is nothing', async () => {
      const { evaluation, submitted } = await judged(gh.repo.pullRequest({ files: { 'b.md': '' } }));
      expect(evaluation).toMatchObject({ judged: [], problems: [] });
      expect(submitted).toMatchObject({ vidmob: 0, ias: 0, verity: 0 });
    });

    test('submits nothing beyond the limit, and leaves everything inconclusive', async () => {
      const { verdicts, evaluation, submitted } = await judged(pullOf(manifestOf('a', 'b', 'c')), {
        maxSubmissions: 2,
      });
      expect(verdicts).toEqual({ a: 'inconclusive', b: 'inconclusive', c: 'inconclusive' });
      expect(evaluation.problems.map(({ rule }) => rule)).toEqual(['gate/max-submissions']);
      expect(evaluation.judged[0]?.findings[0]?.message).toContain('Nothing was submitted');
      expect(submitted).toMatchObject({ vidmob: 0, ias: 0, verity: 0 });
    });

    test('submits nothing where the check could not be opened', async () => {
      const clash = {
        rule: 'gate/configuration' as const,
        path: null,
        line: null,
        column: null,
        message: 'Two of one name.',
      };
      const { evaluation, submitted } = await judged(pullOf(manifestOf('a')), {}, [clash]);
      expect(evaluation.problems).toEqual([clash]);
      expect(submitted.ias).toBe(0);
    });

    test('says once what it has to say about several pull requests', async () => {
      const pull = pullOf('creatives: [{ id: a, url: "https://cdn.example.com/a.mp4", colour: red }]');
      gh.repo.branch('next');
      gh.repo.pullRequest({ base: 'next', head: pull.headSha });
      const { evaluation } = await judged(pull);
      expect(evaluation.comparisons).toHaveLength(2);
      expect(evaluation.problems).toHaveLength(1);
    });

    test('judges nothing by a policy that cannot be used', async () => {
      gh.repo.branch('main', { files: { '.github/creative-gate.yml': 'vidmob: 7' } });
      const { evaluation } = await judged(pullOf(manifestOf('a')));
      expect(evaluation).toMatchObject({ judged: [], problems: [{ rule: 'policy/invalid' }] });
    });
  });
});

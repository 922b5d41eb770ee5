import { describe, expect, jest, test } from '@jest/globals';
import { stringify } from 'yaml';
import { manifestOf, scenario, urlOf, type World } from '../support/scenario.ts';
import { onStage } from '../support/stage.ts';

jest.setTimeout(60_000);

const POLICY = '.github/creative-gate.yml';
const drugs = (letter: string) => ({
  script: ({ providers }: World) => providers.ias.asset(urlOf('a'), { garm: { drugs: letter } }),
});
const using = ['ias'] as const;

describe('an override', () => {
  const policy = `ias:
  failOn: [high]
overrides:
  - when: {brands: [whisky], markets: [DE, AT]}
    ias:
      categories:
        drugs: {failOn: [floor], warnOn: []}
`;
  const judged = (entry: object) => scenario({ using, policy, ...drugs('H'), creatives: [{ id: 'a', ...entry }] });

  test.concurrent('loosens or tightens what its brands and markets are judged by, and is told in the log', async () => {
    const ran = await judged({ brands: ['whisky'], markets: ['AT'] });
    expect(ran.creative('a')).toMatchObject({ verdict: 'pass', findings: [] });
    expect(ran.report.conclusion).toBe('success');
    expect(ran.log).toMatch(
      /overrides\[0\]\), for brands whisky and markets DE or AT: ias\.categories\.drugs\.failOn floor/,
    );
  });

  test.concurrent('counts for no creative that misses one of its conditions or lacks the field', async () => {
    const [other, without] = await Promise.all([
      judged({ brands: ['whisky'], markets: ['US'] }),
      judged({ brands: ['whisky'] }),
    ]);
    for (const ran of [other, without]) {
      expect(ran.errors('a')).toEqual(['ias/drugs']);
      expect(ran.creative('a').findings).toMatchObject([{ limit: 'below high', origin: `${POLICY}:2` }]);
    }
  });

  test.concurrent('gives way to the strictest of a creative’s combinations', async () => {
    const ran = await judged({ brands: ['whisky'], markets: ['DE', 'US'] });
    expect(ran.creative('a').verdict).toBe('fail');
    expect(ran.creative('a').findings).toHaveLength(1);
  });

  test.concurrent('is named with its line in report and comment', async () => {
    const strict = policy.replace('failOn: [floor], warnOn: []', 'failOn: [low]');
    const ran = await scenario({
      using,
      policy: strict,
      ...drugs('L'),
      creatives: [{ id: 'a', brands: ['gin', 'Whisky'], markets: ['DE'] }],
    });
    const origin = `${POLICY}:7 (overrides[0])`;
    expect(ran.creative('a').findings).toMatchObject([{ rule: 'ias/drugs', limit: 'below low', origin }]);
    expect(ran.comment).toContain(`${POLICY}:7 (overrides&#91;0&#93;)`);
  });
});

test.concurrent('on a channel is for that channel of Vidmob alone, and a later one wins', async () => {
  const score = { score: 0.8, adherencePercent: 0.9 };
  const ran = await scenario({
    using: ['vidmob'],
    policy: {
      vidmob: { minScore: 0.7 },
      overrides: [
        { when: { types: ['video'] }, vidmob: { minScore: 0.75 } },
        { when: { channels: ['facebook'] }, vidmob: { minScore: 0.85 } },
      ],
    },
    creatives: [{ id: 'a', channels: ['META', 'TIKTOK'] }],
    script: ({ providers }) => providers.vidmob.creative('a', { scores: { META: score, TIKTOK: score } }),
  });
  expect(ran.creative('a').findings).toMatchObject([{ rule: 'vidmob/min-score', channel: 'META', limit: 0.85 }]);
});

describe('what a pull request changes of an entry', () => {
  const policy = stringify({
    ias: {},
    overrides: [
      { when: { paths: ['de/**'] }, ias: { failOn: ['low'] } },
      { when: { brands: ['whisky'] }, ias: { categories: { drugs: { failOn: [] } } } },
    ],
  });
  const entry = { id: 'a', brands: ['gin'] };
  const change = async (files: Record<string, string | null>, inputs: Record<string, string> = {}) =>
    await onStage(
      { main: { [POLICY]: policy, 'at/a.creatives.yml': manifestOf([entry]) } },
      async ({ github, repo, run, providers }) => {
        const pull = repo.pullRequest({ files });
        const { report } = await run(github.eventFor(pull), { providers: 'ias', ...inputs });
        return { report, asked: providers.ias.assets().length, comment: github.comments(pull)[0]?.body ?? '' };
      },
    );

  test.concurrent('is named where an override applies only because of it', async () => {
    const { report, comment } = await change({ 'at/a.creatives.yml': manifestOf([{ ...entry, brands: ['whisky'] }]) });
    const [creative] = report.creatives;
    expect(creative?.overridesGained).toEqual([
      { origin: expect.stringContaining('(overrides[1])'), because: ['brands'] },
    ]);
    expect(comment).toContain('1 override applies only because of what this pull request changes');
  });

  test.concurrent('has a moved entry judged again where its place makes a difference, but never submitted', async () => {
    const moved = { 'at/a.creatives.yml': null, 'de/a.creatives.yml': manifestOf([entry]) };
    const { report, asked, comment } = await change(moved);
    expect(asked).toBe(0);
    expect(report).toMatchObject({ conclusion: 'failure', removed: [], usage: { submitted: { ias: 0 } } });
    expect(report.creatives).toMatchObject([
      {
        id: 'a',
        verdict: 'inconclusive',
        findings: [{ rule: 'provider/unavailable' }],
        overridesGained: [{ because: ['paths'] }],
      },
    ]);
    expect(comment).toContain('new version');
  });

  test.concurrent('has nothing judged where it makes none', async () => {
    const { report } = await change({ 'at/a.creatives.yml': null, 'ch/a.creatives.yml': manifestOf([entry]) });
    expect(report).toMatchObject({ conclusion: 'success', creatives: [], removed: [] });
  });
});

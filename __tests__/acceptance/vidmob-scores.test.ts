import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Scenario, scenario, urlOf } from './support/scenario.ts';

const vidmob = (options: Parameters<typeof scenario>[0]) => scenario({ using: ['vidmob'], ...options });
const said = (ran: Scenario, id: string) =>
  ran
    .creative(id)
    .findings.map(({ message, remedy }) => `${message} ${remedy ?? ''}`)
    .join('\n');

describe('channels', () => {
  let ran: Scenario;
  beforeAll(async () => {
    ran = await vidmob({
      creatives: [
        { id: 'named', channels: ['instagram', 'YOUTUBE', 'Twitter'] },
        { id: 'amazon', channels: ['amazon'] },
        { id: 'own' },
        { id: 'none' },
        { id: 'partly', channels: ['META', 'LINKEDIN'] },
        { id: 'misspelt', channels: ['TIKTOC'] },
      ],
      script: ({ providers: { vidmob: account } }) => {
        account.workspaces({ id: 45914, channels: ['META', 'PINTEREST'] });
        account.creative('named', { scores: { META: {}, X: {}, DV360: {}, REDDIT: { score: 0.1 } } });
        account.creative('amazon', { scores: { AMAZON: { score: 0.8 } } });
        account.creative('none', { scores: {} });
        account.creative('partly', { scores: { LINKEDIN: null } });
        account.creative('misspelt', { scores: { TIKTOC: null } });
      },
    });
  });
  const queryOf = (id: string) => {
    const media = ran.providers.vidmob.media().find(({ body }) => body.id === id);
    return ran.providers.calls('vidmob.scores').find(({ path }) => path.includes(`${media?.uniqueId}`))?.query ?? {};
  };

  test('scores are asked for with summary and detail, for the channels of the entry by their own names', () => {
    const { format, channel } = queryOf('named');
    expect(format).toBe('summary,detail');
    expect(channel?.split(',').sort()).toEqual(['DV360', 'META', 'X']);
    expect(Object.keys(ran.scored('vidmob', 'named').channels).sort()).toEqual(['DV360', 'META', 'X']);
    expect(ran.creative('named').verdict).toBe('pass');
  });

  test('an alias in an answer is the channel that was asked for', () => {
    expect(ran.creative('amazon')).toMatchObject({
      verdict: 'pass',
      assessments: { vidmob: { channels: { AMAZONADVERTISING: { score: 0.8 } } } },
    });
  });

  test('an entry without channels is judged on all that Vidmob returns', () => {
    expect(queryOf('own')['channel']).toBeUndefined();
    expect(Object.keys(ran.scored('vidmob', 'own').channels).sort()).toEqual(['META', 'PINTEREST']);
  });

  test('no channel at all is missing data', () => {
    expect(ran.creative('none').verdict).toBe('inconclusive');
    expect(ran.errors('none')).toEqual(['provider/missing-data']);
  });

  test('a requested channel without a summary is missing data, and the channels of the scorecards are listed', () => {
    expect(ran.errors('partly')).toEqual(['provider/missing-data']);
    expect(said(ran, 'partly')).toMatch(/LINKEDIN.*META and PINTEREST/s);
  });

  test('an unknown channel is sent as written, with a warning that names the nearest', () => {
    const sent = ran.providers.vidmob.media().find(({ body }) => body.id === 'misspelt');
    expect(sent?.body.channels).toEqual(['TIKTOC']);
    expect(ran.report.warnings.map(({ message }) => message).join()).toMatch(/TIKTOC.*TIKTOK/);
    expect(ran.errors('misspelt')).toEqual(['provider/missing-data']);
  });

  test('scorecards are asked for once per workspace, as the interface demands', () => {
    const asked = ran.providers.calls('vidmob.scorecards').map(({ path, query: { types } }) => `${path} ${types}`);
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked).size).toBe(asked.length);
  });
});

describe('workspaces', () => {
  test.concurrent('a wrong one is answered with the list of those there are', async () => {
    const ran = await vidmob({
      creatives: [{ id: 'spring', workspaceId: 999 }],
      script: ({ providers }) => {
        const many = Array.from({ length: 23 }, (_, at) => ({ id: 100 + at, name: `Team ${at}` }));
        providers.vidmob.workspaces(...many);
      },
    });
    expect(ran.creative('spring').verdict).toBe('inconclusive');
    expect(said(ran, 'spring')).toMatch(/999.*100 \(Team 0\), 101 \(Team 1\)/s);
    expect(ran.providers.calls('vidmob.workspaces').length).toBeGreaterThan(1);
  });

  test.concurrent('none anywhere is a warning that only global guidelines apply', async () => {
    const ran = await vidmob({ creatives: [{ id: 'spring' }], inputs: { 'vidmob-workspace-id': '' } });
    expect(ran.report.conclusion).toBe('success');
    expect(ran.report.warnings.map(({ message }) => message).join()).toMatch(/organization-global guidelines only/);
  });

  test.concurrent('one that is needed and not named lists those there are', async () => {
    const body = { status: 'ERROR', error: { message: 'workspaceId is required' } };
    const ran = await vidmob({
      creatives: [{ id: 'spring' }],
      inputs: { 'vidmob-workspace-id': '' },
      script: ({ providers }) => providers.vidmob.creative('spring', { refuse: { status: 400, body } }),
    });
    expect(said(ran, 'spring')).toContain('45914 (Spring workspace)');
  });

  test.concurrent('one that the policy does not allow is invalid, and nothing of the entry is sent to Vidmob', async () => {
    const ran = await scenario({
      using: ['vidmob', 'ias'],
      policy: { vidmob: { workspaceIds: [45914] } },
      creatives: [{ id: 'spring', workspaceId: 7 }, { id: 'summer' }],
      script: ({ providers }) => providers.vidmob.workspaces({ id: 45914 }, { id: 7 }),
    });
    expect(ran.report.problems.map(({ rule }) => rule)).toEqual(['manifest/invalid']);
    expect(ran.providers.vidmob.media().map(({ body }) => body.id)).toEqual(['summer']);
    expect(ran.run.exitCode).toBe(1);
  });
});

describe('required guidelines', () => {
  const policy = { vidmob: { requiredGuidelines: ['logo in first 3 second'] } };

  test.concurrent('an unknown one names the nearest of the workspace', async () => {
    const ran = await vidmob({ creatives: [{ id: 'spring' }], policy });
    expect(ran.creative('spring').verdict).not.toBe('pass');
    expect(said(ran, 'spring')).toContain('Logo in first 3 seconds');
    expect(ran.providers.calls('vidmob.criteria')).toMatchObject([{ body: { workspaces: [45914] } }]);
  });

  test.concurrent('without a workspace the global ones are asked for', async () => {
    const ran = await vidmob({ creatives: [{ id: 'spring' }], policy, inputs: { 'vidmob-workspace-id': '' } });
    expect(ran.creative('spring').verdict).not.toBe('pass');
    expect(ran.providers.calls('vidmob.criteria')).toMatchObject([{ body: { globalOnly: true } }]);
  });

  test.concurrent.each(['channelIdentifier', 'channel'] as const)(
    'one that fails fails the creative (rows name %s)',
    async (rowChannel) => {
      const ran = await vidmob({
        providers: { rowChannel },
        creatives: [{ id: 'spring', channels: ['META', 'TIKTOK'] }],
        policy: { vidmob: { requiredGuidelines: ['brand MENTION'] } },
        script: ({ providers }) =>
          providers.vidmob.creative('spring', {
            guidelines: [
              { name: 'Brand mention', channel: 'META', weight: 2 },
              { name: 'Brand mention', channel: 'TIKTOK', result: 'FAIL', weight: 2.5 },
            ],
          }),
      });
      expect(ran.creative('spring').findings).toMatchObject([
        { rule: 'vidmob/required-guideline', severity: 'error', channel: 'TIKTOK' },
      ]);
      expect(ran.report.conclusion).toBe('failure');
    },
  );
});

describe('a summary is missing data, never a pass, with', () => {
  const summaries = {
    'no guideline that passed or failed': { passCount: 0, failCount: 0 },
    'no score': { score: undefined },
    'a score that is no number': { score: '0.9' },
    'a score above 1': { score: 83 },
    'no adherence': { adherencePercent: null },
    'an adherence above 1': { adherencePercent: 62 },
  };
  let ran: Scenario;
  beforeAll(async () => {
    ran = await vidmob({
      creatives: Object.keys(summaries).map((id) => ({ id, url: urlOf('spring'), channels: ['META'] })),
      policy: { outcomes: { missingData: 'neutral' } },
      script: ({ providers }) => {
        for (const [id, META] of Object.entries(summaries)) providers.vidmob.creative(id, { scores: { META } });
      },
    });
  });

  test.each(Object.keys(summaries))('%s', (id) => {
    expect(ran.creative(id).verdict).toBe('inconclusive');
    expect(ran.errors(id)).toEqual(['provider/missing-data']);
  });

  test('any of these: the conclusion is what `outcomes.missingData` says', () => {
    expect(ran.report.conclusion).toBe('neutral');
  });
});

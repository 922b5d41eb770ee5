import { describe, expect, test } from '@jest/globals';
import { type Scenario, type ScenarioOptions, scenario, urlOf } from './support/scenario.ts';

/** One creative for each way to have no verdict. */
function undecided(...causes: readonly ('timeout' | 'unavailable' | 'rejected' | 'missingData')[]) {
  return async (options: ScenarioOptions): Promise<Scenario> =>
    await scenario({
      using: ['ias'],
      inputs: { timeout: '4s' },
      creatives: causes.map((id) => ({ id })),
      script: ({ providers: { ias, onRequest } }) => {
        ias.asset(urlOf('timeout'), { processing: 1000 });
        ias.asset(urlOf('rejected'), { failed: 'no such codec' });
        ias.asset(urlOf('missingData'), { garm: { hate: '?' } });
        const isUnavailable = ({ body }: { body: unknown }) =>
          (body as { url?: string[] }).url?.[0] === urlOf('unavailable');
        onRequest(isUnavailable, { status: 403, body: { error: 'no access' } });
      },
      ...options,
    });
}

describe('outcomes', () => {
  const all = ['timeout', 'unavailable', 'rejected', 'missingData'] as const;

  test.concurrent('without any, whatever has no verdict is a failure', async () => {
    const ran = await undecided(...all)({});
    expect(ran.report.conclusion).toBe('failure');
    expect(all.map((id) => ran.errors(id))).toEqual([
      ['gate/time-budget'],
      ['provider/unavailable'],
      ['provider/rejected'],
      ['provider/missing-data'],
    ]);
    expect(all.map((id) => ran.creative(id).verdict)).toEqual([
      'pending',
      'inconclusive',
      'inconclusive',
      'inconclusive',
    ]);
  });

  test.concurrent('pending leaves the check in progress, and is worse than neutral', async () => {
    const policy = {
      outcomes: { timeout: 'pending', unavailable: 'neutral', rejected: 'neutral', missingData: 'neutral' },
    };
    const ran = await undecided(...all)({ policy });
    expect(ran.report.conclusion).toBe('pending');
    expect(ran.run.exitCode).toBe(0);
    expect(ran.github.checkRuns(ran.pull.headSha)).toMatchObject([{ status: 'in_progress' }]);
  });

  test.concurrent('of the policy come before the input on-timeout, cause by cause', async () => {
    const policy = { outcomes: { timeout: 'neutral', rejected: 'neutral' } };
    const inputs = { timeout: '4s', 'on-timeout': 'failure' };
    const ran = await undecided('timeout', 'rejected')({ policy, inputs });
    expect(ran.report.conclusion).toBe('neutral');
    expect(ran.run.exitCode).toBe(0);
    expect(ran.github.checkRuns(ran.pull.headSha)).toMatchObject([{ status: 'completed', conclusion: 'neutral' }]);
  });

  test.concurrent('on-timeout counts where the policy says nothing of it', async () => {
    const inputs = { timeout: '4s', 'on-timeout': 'neutral' };
    const ran = await undecided('timeout')({ policy: { outcomes: { rejected: 'failure' } }, inputs });
    expect(ran.report.conclusion).toBe('neutral');
  });

  test.concurrent('never soften a creative that fails', async () => {
    const ran = await scenario({
      using: ['ias'],
      policy: { outcomes: { rejected: 'neutral' } },
      creatives: [{ id: 'bad' }, { id: 'broken' }],
      script: ({ providers: { ias } }) => {
        ias.asset(urlOf('bad'), { garm: { hate: 'F' } });
        ias.asset(urlOf('broken'), { failed: 'no such codec' });
      },
    });
    expect(ran.report.conclusion).toBe('failure');
  });
});

test.concurrent('a warning is a success', async () => {
  const ran = await scenario({
    using: ['ias'],
    creatives: [{ id: 'a' }],
    script: ({ providers }) => providers.ias.asset(urlOf('a'), { garm: { hate: 'M' } }),
  });
  expect(ran.report).toMatchObject({ conclusion: 'success', counts: { warn: 1 } });
  expect(ran.run.outputs).toMatchObject({ passed: '1', conclusion: 'success' });
});

test.concurrent('no changed creative is a success that says so, and asks nobody', async () => {
  const ran = await scenario({ files: { 'docs/notes.md': 'Nothing about creatives.\n' } });
  expect(ran.report).toMatchObject({ conclusion: 'success', counts: { total: 0 } });
  expect(ran.providers.requests).toEqual([]);
  expect(ran.comment).toMatch(/no .*creative/i);
});

describe('entries that leave providers out', () => {
  const creatives = [{ id: 'whole' }, { id: 'partial', providers: ['ias'] }];

  test.concurrent('have no verdict where the provider is required', async () => {
    const ran = await scenario({ using: ['ias', 'verity'], policy: { verity: {} }, creatives });
    expect(ran.creative('partial')).toMatchObject({ verdict: 'inconclusive', optedOut: ['verity'] });
    expect(ran.report.conclusion).toBe('failure');
  });

  test.concurrent('are judged without it where the policy allows that, and the comment lists them', async () => {
    const ran = await scenario({ using: ['ias', 'verity'], policy: { verity: { optional: true } }, creatives });
    expect(ran.creative('partial')).toMatchObject({ verdict: 'pass', optedOut: ['verity'] });
    expect(ran.comment).toMatch(/partial.*Verity|Verity.*partial/s);
    expect(ran.report.conclusion).toBe('success');
  });

  test.concurrent('may do so where it is used only because its credentials are set', async () => {
    const ran = await scenario({ using: ['ias', 'verity'], creatives });
    expect(ran.creative('partial').verdict).toBe('pass');
  });
});

test.concurrent('a required provider without credentials fails the run, and says which inputs it wants', async () => {
  const ran = await scenario({ using: ['ias'], policy: { verity: { failOn: ['high'] } }, creatives: [{ id: 'a' }] });
  expect(ran.report.conclusion).toBe('failure');
  expect(JSON.stringify(ran.report.problems)).toContain('verity-api-key');
  expect(ran.run.exitCode).toBe(1);
});

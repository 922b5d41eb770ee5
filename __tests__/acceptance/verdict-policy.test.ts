import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { scenario, urlOf, type World } from './support/scenario.ts';

const PATH = '.github/creative-gate.yml';
const bad = { using: ['ias'] as const, creatives: [{ id: 'a' }] };
const hate = (letter: string) => ({
  script: ({ providers }: Pick<World, 'providers'>) => providers.ias.asset(urlOf('a'), { garm: { hate: letter } }),
});

describe('the policy of the base branch counts', () => {
  test.concurrent('and not what the pull request makes of it', async () => {
    const ran = await scenario({
      ...bad,
      ...hate('H'),
      policy: { ias: { failOn: ['high'] } },
      files: { [PATH]: stringify({ ias: { failOn: [] } }) },
    });
    expect(ran.creative('a').verdict).toBe('fail');
    expect(ran.report.conclusion).toBe('failure');
  });

  test.concurrent('also where it has none and the pull request brings one', async () => {
    const ran = await scenario({ ...bad, ...hate('F'), files: { [PATH]: stringify({ ias: { failOn: [] } }) } });
    expect(ran.creative('a').verdict).toBe('fail');
  });

  test.concurrent('as it is at the tip, later than where the pull request branched off', async () => {
    const ran = await scenario({
      ...bad,
      policy: { ias: { failOn: ['floor'], warnOn: [] } },
      script: ({ providers, github }) => {
        hate('M').script({ providers });
        github.repo.branch('main', { files: { [PATH]: stringify({ ias: { failOn: ['medium'] } }) } });
      },
    });
    expect(ran.creative('a').verdict).toBe('fail');
    expect(ran.report.run.policy).toMatchObject({ path: PATH, sha: expect.any(String) });
  });

  test.concurrent('under the name that the input gives', async () => {
    const ran = await scenario({
      ...bad,
      ...hate('M'),
      base: { 'ads/policy.yml': stringify({ ias: { failOn: ['medium'] } }) },
      inputs: { policy: 'ads/policy.yml' },
    });
    expect(ran.creative('a').verdict).toBe('fail');
  });
});

import { describe, expect, test } from '@jest/globals';
import { createGitHub } from '../../src/github/github-client.ts';
import { jobLimitWarnings } from '../../src/github/workflow-limit.ts';
import { createGitHubStandIn } from '../../standins/github/index.ts';

describe('jobLimitWarnings', () => {
  async function warned(workflow: string | null, budgetMs: number): Promise<string[]> {
    const { repo, token, url: apiUrl, fetch } = createGitHubStandIn();
    const files = workflow === null ? { 'a.md': '' } : { '.github/workflows/gate.yml': workflow };
    const sha = repo.branch('main', { files });
    const github = createGitHub({ token, apiUrl, owner: 'acme', repo: 'ads', fetch });
    const warnings = await jobLimitWarnings(github, { path: '.github/workflows/gate.yml', sha, job: 'gate' }, budgetMs);
    return warnings.map(({ message }) => message);
  }

  test('points out a budget that the job does not live to see', async () => {
    expect(await warned('jobs: {gate: {timeout-minutes: 30}}', 75 * 60_000)).toEqual([
      expect.stringContaining('GitHub ends this job after 30m'),
    ]);
  });

  test('says nothing when the job lives long enough, or cannot be read', async () => {
    expect(await warned('jobs: {gate: {timeout-minutes: 90}}', 75 * 60_000)).toEqual([]);
    expect(await warned('jobs: {}', 75 * 60_000)).toEqual([]);
    expect(await warned(null, 75 * 60_000)).toEqual([]);
  });

  test('says nothing when the runner does not tell the workflow', async () => {
    const github = createGitHub({ token: 'x', apiUrl: 'http://127.0.0.1:1', owner: 'acme', repo: 'ads', fetch });
    expect(await jobLimitWarnings(github, undefined, 1)).toEqual([]);
  });
});

import { describe, expect, jest, test } from '@jest/globals';
import type { GitHubOptions } from '../../standins/github/index.ts';
import { manifestOf, urlOf } from './support/scenario.ts';
import { onStage, type Stage } from './support/stage.ts';

jest.setTimeout(60_000);

const files = { 'spring.creatives.yml': manifestOf([{ id: 'one' }]) };
const NO_CHECKS: GitHubOptions = { permissions: { checks: 'read' } };
const ONLY_JOB: GitHubOptions = { permissions: { checks: 'none', statuses: 'none' } };
const READ_ONLY: GitHubOptions = {
  permissions: {
    actions: 'read',
    checks: 'read',
    contents: 'read',
    issues: 'read',
    'pull-requests': 'read',
    statuses: 'read',
  },
};
const LATE = { timeout: '2s', 'vidmob-api-key': '', 'verity-api-key': '' };

/** IAS has something against the creative. */
const bad = ({ providers }: Stage) => providers.ias.asset(urlOf('one'), { garm: { hate: 'F' } });
const late = ({ providers }: Stage) => providers.ias.asset(urlOf('one'), { processing: 1_000 });
const nothing = () => undefined;

async function judged(options: GitHubOptions, prepare: (stage: Stage) => void, inputs: Record<string, string> = {}) {
  return await onStage(options, async (stage) => {
    const { github, repo, run } = stage;
    prepare(stage);
    const pull = repo.pullRequest({ files });
    const { outputs, exitCode, stdout, summary } = await run(github.eventFor(pull), inputs);
    const statuses = github.statuses(pull.headSha).map(({ context, state }) => `${context}: ${state}`);
    const ended = `${outputs['conclusion']} ${exitCode}`;
    const description = github.statuses(pull.headSha).at(-1)?.description;
    return {
      ended,
      statuses,
      stdout,
      summary,
      outputs,
      description,
      comments: github.comments(pull),
      checks: github.checkRuns(),
    };
  });
}

describe('without checks: write', () => {
  test.concurrent.each([
    ['success', nothing, {}, 'success 0', 'success'],
    ['failure', bad, {}, 'failure 1', 'failure'],
    ['a late answer that may be late', late, { ...LATE, 'on-timeout': 'neutral' }, 'neutral 0', 'failure'],
    ['an answer nobody can wait for', late, { ...LATE, 'on-timeout': 'pending' }, 'failure 1', 'failure'],
  ] as const)('a commit status shows %s', async (_, prepare, inputs, ended, state) => {
    const seen = await judged(NO_CHECKS, prepare, inputs);
    expect(seen.ended).toBe(ended);
    expect(seen.statuses).toEqual(['Creative Gate: pending', `Creative Gate: ${state}`]);
    expect(seen.checks).toEqual([]);
    expect(seen.outputs['check-run-id']).toBe('');
    expect(seen.comments).toHaveLength(1);
  });

  test.concurrent('the log says what is missing, and prints the YAML that grants it', async () => {
    const { stdout, summary, description } = await judged(NO_CHECKS, bad);
    expect(stdout).toMatch(
      /::warning::.*`checks: write`.*`permissions: \{contents: read, checks: write, pull-requests: write\}`/,
    );
    expect(summary).toContain('checks: write');
    expect(description).toBe('The creative fails');
  });
});

describe('without checks: write and statuses: write', () => {
  test.concurrent.each([
    ['success', nothing, {}, 'success 0'],
    ['failure', bad, {}, 'failure 1'],
    [
      'a late answer that may be late, which must not be green',
      late,
      { ...LATE, 'on-timeout': 'neutral' },
      'failure 1',
    ],
  ] as const)('the job itself is the result: %s', async (_, prepare, inputs, ended) => {
    const seen = await judged(ONLY_JOB, prepare, inputs);
    expect([seen.ended, seen.statuses, seen.checks]).toEqual([ended, [], []]);
    expect(seen.stdout).toMatch(/::warning::.*`checks: write` and `statuses: write`.*, statuses: write\}`/);
    expect(seen.comments).toHaveLength(1);
  });
});

describe('the read-only token of a fork’s pull request', () => {
  test.concurrent('judges, and ends with the job’s result, a warning and the whole summary', async () => {
    const seen = await judged(READ_ONLY, bad);
    expect([seen.ended, seen.statuses, seen.checks, seen.comments]).toEqual(['failure 1', [], [], []]);
    expect(seen.stdout).toContain('The comment on pull request #1 could not be written.');
    expect(seen.stdout).toContain('On pull requests from forks the token stays read-only');
    expect(seen.summary).toContain('hate floor');
    expect(seen.outputs['comment-url']).toBe('');
  });
});

describe('a comment that cannot be written', () => {
  test.concurrent.each([
    [
      'for want of pull-requests: write',
      { permissions: { issues: 'none', 'pull-requests': 'read' } },
      '`pull-requests: write`',
    ],
  ] as const)('%s costs no verdict, and is told', async (_, options, advice) => {
    const seen = await judged(options, nothing);
    expect([seen.ended, seen.comments]).toEqual(['success 0', []]);
    expect(seen.checks).toMatchObject([{ conclusion: 'success' }]);
    expect(seen.stdout).toContain(advice);
  });
});

import { describe, expect, jest, test } from '@jest/globals';
import type { GitHubOptions } from '../../../standins/github/index.ts';
import { manifestOf } from '../support/scenario.ts';
import { onStage, problems, type Stage } from '../support/stage.ts';

jest.setTimeout(60_000);

type Permissions = NonNullable<GitHubOptions['permissions']>;

/** Runs with a token that may do less than usual, on a pull request that would pass. */
async function lacking(
  permissions: Permissions,
  inputs: Readonly<Record<string, string>> = {},
  prepare: (stage: Stage) => void = () => undefined,
) {
  return await onStage({ permissions }, async (stage) => {
    const { github, repo, providers, run } = stage;
    const pull = repo.pullRequest({ files: { 'a.creatives.yml': manifestOf([{ id: 'one' }]) } });
    prepare(stage);
    const ended = await run(github.eventFor(pull), inputs);
    const { exitCode, outputs } = ended;
    return {
      ended,
      ending: [outputs['conclusion'], exitCode],
      checks: github.checkRuns(),
      statuses: github.statuses(pull.headSha),
      comment: github.comments(pull)[0]?.body,
      asked: providers.requests.length,
      everything: `${ended.stdout}\n${ended.summary}`,
    };
  });
}

/** The permission by name, and the line to paste. */
function advice(permission: string): RegExp {
  return new RegExp(`lacks .*\`${permission}\`.*permissions: {contents: read, [^}]*}`);
}

describe('a missing permission is named, with the YAML that grants it', () => {
  test.concurrent('checks: the result is a commit status', async () => {
    const seen = await lacking({ checks: 'none' });
    expect([seen.ending, seen.checks]).toEqual([['success', 0], []]);
    expect(seen.statuses.map(({ context, state }) => [context, state])).toEqual([
      ['Creative Gate', 'pending'],
      ['Creative Gate', 'success'],
    ]);
    expect(seen.everything).toMatch(advice('checks: write'));
    expect(seen.comment).toMatch(/checks: write/);
    expect(seen.ended.outputs['check-run-id']).toBe('');
  });

  test.concurrent('checks, with an answer that does not come: the status fails, nothing can be parked', async () => {
    const inputs = { timeout: '0s', 'on-timeout': 'pending' };
    const seen = await lacking({ checks: 'read' }, inputs, ({ providers }) => {
      providers.onRequest(/results|status/, { status: 404, body: {} });
    });
    expect(seen.ending).toEqual(['failure', 1]);
    expect(seen.statuses.map(({ state }) => state)).toEqual(['pending', 'failure']);
  });

  test.concurrent('checks and statuses: the result is the job’s own', async () => {
    const seen = await lacking({ checks: 'none', statuses: 'none' });
    expect([seen.ending, seen.checks, seen.statuses]).toEqual([['success', 0], [], []]);
    expect(seen.everything).toMatch(advice('checks: write'));
    expect(seen.everything).toMatch(advice('statuses: write'));
    const failing = await lacking({ checks: 'none', statuses: 'none' }, { 'min-score': '1' });
    expect(failing.ending).toEqual(['failure', 1]);
  });

  test.concurrent('pull-requests: without reading them nothing is judged', async () => {
    const seen = await lacking({ 'pull-requests': 'none' });
    expect(problems(seen.ended)).toEqual([expect.stringMatching(/^gate\/github .*could not read pull request #1/)]);
    expect([seen.ending, seen.asked]).toEqual([['failure', 1], 0]);
    expect(seen.checks).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect(seen.everything).toMatch(advice('pull-requests: write'));
  });

  test.concurrent('pull-requests, to write: the verdict stands without its comment', async () => {
    const seen = await lacking({ 'pull-requests': 'read', issues: 'none' });
    expect([seen.ending, seen.comment, seen.ended.outputs['comment-url']]).toEqual([['success', 0], undefined, '']);
    expect(seen.checks).toMatchObject([{ conclusion: 'success' }]);
    expect(seen.everything).toMatch(advice('pull-requests: write'));
  });

  test.concurrent('contents: nothing is judged', async () => {
    const seen = await lacking({ contents: 'none' });
    expect(problems(seen.ended)).toEqual([expect.stringMatching(/^gate\/github .*could not/)]);
    expect([seen.ending, seen.asked]).toEqual([['failure', 1], 0]);
    expect(seen.checks).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect(seen.everything).toMatch(advice('contents: read'));
  });
});

describe('a token that GitHub refuses', () => {
  test.concurrent('fails the run and asks nobody', async () => {
    const seen = await lacking({}, { 'github-token': 'ghs_fake0expired0token0for0tests0only' });
    expect(problems(seen.ended)).toContainEqual(expect.stringMatching(/GitHub refuses the token.*`github-token`/));
    expect([seen.ending, seen.asked, seen.checks]).toEqual([['failure', 1], 0, []]);
    expect(seen.everything.replace(/^::add-mask::.*$/gm, '')).not.toContain('ghs_fake0expired');
  });
});

describe('a check of the same name', () => {
  const clash = (name: string) => (stage: Stage) => {
    const [pull] = stage.repo.pulls.values();
    stage.github.plantCheckRun(pull?.headSha ?? '', { name });
  };

  test.concurrent('that a job has is a mistake in the workflow: nothing is submitted', async () => {
    const seen = await lacking({}, {}, clash('Creative Gate'));
    expect(problems(seen.ended)).toEqual([
      expect.stringMatching(/^gate\/configuration .*"Creative Gate".*a workflow job.*rename that job.*check-name/),
    ]);
    expect([seen.ending, seen.asked]).toEqual([['failure', 1], 0]);
    expect(seen.checks).toMatchObject([{ ofJob: true, status: 'in_progress' }]);
    expect(seen.comment).toMatch(/rename that job/);
  });

  test.concurrent('is none once ours has another', async () => {
    const seen = await lacking({}, { 'check-name': 'Creatives' }, clash('Creative Gate'));
    expect(seen.ending).toEqual(['success', 0]);
    expect(seen.checks.map(({ name }) => name)).toEqual(['Creative Gate', 'Creatives']);
  });
});

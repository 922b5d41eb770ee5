import { describe, expect, test } from '@jest/globals';
import { createConditional, readPageMemory } from '../../../src/github/conditional.ts';
import { clashProblem, type FoundChecks, findChecks } from '../../../src/github/publish/find-checks.ts';
import { HEAD, type TestGitHub, testGitHub } from './test-github.ts';

/** What GitHub's description does not rule out, although GitHub never says it of a check run of today. */
function amendChecks(hub: TestGitHub, change: object): void {
  hub.amend('GET', /check-runs/, ({ check_runs, ...rest }: { check_runs: object[] }) => ({
    ...rest,
    check_runs: check_runs.map((run) => ({ ...run, ...change })),
  }));
}

describe('findChecks', () => {
  test('tells our check runs from others of the name, newest first, on all pages', async () => {
    const hub = testGitHub();
    for (let run = 0; run < 120; run += 1) hub.addCheck({ externalId: `creative-gate:v1:${run}:1` });
    hub.addCheck({ externalId: 'a-job' });
    hub.addCheck({ name: 'Other', externalId: 'creative-gate:v1:1:1' });
    const found = (await findChecks(hub.github, HEAD, 'Creative Gate')) as FoundChecks;
    expect(found.own).toHaveLength(120);
    expect(found.own[0]?.externalId).toBe('creative-gate:v1:119:1');
    expect(found.foreign.map(({ externalId }) => externalId)).toEqual(['a-job']);
    expect(hub.seen).toHaveLength(2);
  });

  test('reads what a later run needs', async () => {
    const hub = testGitHub();
    const check = hub.addCheck({ externalId: 'creative-gate:v1:1:1', status: 'in_progress' });
    amendChecks(hub, { app: null });
    expect(await findChecks(hub.github, HEAD, 'Creative Gate')).toEqual({
      own: [
        {
          id: check.id,
          name: 'Creative Gate',
          completed: false,
          conclusion: undefined,
          externalId: 'creative-gate:v1:1:1',
          startedAt: Date.parse('2026-03-01T12:00:00Z'),
          appSlug: undefined,
          url: hub.gh.pages.checkRun(check),
          text: undefined,
        },
      ],
      foreign: [],
    });
  });

  test('knows a namesake of which nothing else is said', async () => {
    const hub = testGitHub();
    const { id } = hub.addCheck({ externalId: null });
    amendChecks(hub, { status: undefined, html_url: null, app: null });
    expect(await findChecks(hub.github, HEAD, 'Creative Gate')).toMatchObject({
      own: [],
      foreign: [{ id, completed: false }],
    });
  });

  test('takes an answer of another shape for no list at all', async () => {
    const hub = testGitHub();
    hub.fail('GET', /check-runs/, 200, 'what?');
    await expect(findChecks(hub.github, HEAD, 'Creative Gate')).rejects.toThrow('cannot be understood');
  });

  test('remembers what it found, for a commit on which nothing happens', async () => {
    const hub = testGitHub();
    hub.addCheck({ externalId: 'creative-gate:v1:1:1', title: 't', summary: 's', text: 'tickets' });
    const conditional = createConditional(new Map());
    const before = await findChecks(hub.github, HEAD, 'Creative Gate', conditional);
    const memory = readPageMemory(JSON.parse(JSON.stringify([...conditional.used()])));
    expect(await findChecks(hub.github, HEAD, 'Creative Gate', createConditional(memory))).toEqual(before);
    expect(hub.gh.requests.map(({ status }) => status)).toEqual([200, 304]);
  });

  test('says when the token may not look', async () => {
    const hub = testGitHub();
    hub.fail('GET', /check-runs/, 403);
    expect(await findChecks(hub.github, HEAD, 'Creative Gate')).toEqual({ missing: 'checks' });
  });
});

describe('clashProblem', () => {
  const clashOf = async (slug: string, url: string | null) => {
    const hub = testGitHub();
    hub.addCheck({ externalId: null });
    amendChecks(hub, { app: { slug }, html_url: url });
    return clashProblem((await findChecks(hub.github, HEAD, 'Creative Gate')) as FoundChecks);
  };

  test('names the job and both cures', async () => {
    const problem = await clashOf('github-actions', 'https://github.example/jobs/1');
    expect(problem?.rule).toBe('gate/configuration');
    expect(problem?.message).toMatch(/"Creative Gate" that belongs to a workflow job \(https:.*jobs\/1\)/);
    expect(problem?.message).toMatch(/rename that job, or set the input check-name/);
  });

  test('names another app', async () => {
    expect((await clashOf('other-app', null))?.message).toContain('belongs to the app other-app.');
  });

  test('is none without a namesake', () => {
    expect(clashProblem({ own: [], foreign: [] })).toBeUndefined();
  });
});

import { describe, expect, test } from '@jest/globals';
import { createConditional, readPageMemory } from '../../../src/github/listing-pages.ts';
import { clashProblem, type FoundChecks, findChecks } from '../../../src/github/publish/find-checks.ts';
import { fakeGitHub } from './fake-github.ts';

describe('findChecks', () => {
  test('tells our check runs from others of the name, newest first, on all pages', async () => {
    const fake = fakeGitHub();
    for (let run = 0; run < 120; run += 1) fake.addCheck({ external_id: `creative-gate:v1:${run}:1` });
    fake.addCheck({ external_id: 'a-job' });
    fake.addCheck({ name: 'Other', external_id: 'creative-gate:v1:1:1' });
    const found = (await findChecks(fake.github, 'a1', 'Creative Gate')) as FoundChecks;
    expect(found.own).toHaveLength(120);
    expect(found.own[0]?.externalId).toBe('creative-gate:v1:119:1');
    expect(found.foreign.map(({ externalId }) => externalId)).toEqual(['a-job']);
    expect(fake.seen).toHaveLength(2);
  });

  test('reads what a later run needs', async () => {
    const fake = fakeGitHub();
    fake.addCheck({ id: 5, external_id: 'creative-gate:v1:1:1', status: 'in_progress', app: null });
    expect(await findChecks(fake.github, 'a1', 'Creative Gate')).toEqual({
      own: [
        {
          id: 5,
          name: 'Creative Gate',
          completed: false,
          conclusion: undefined,
          externalId: 'creative-gate:v1:1:1',
          appSlug: undefined,
          url: 'https://api.github.example/repos/acme/ads/runs/5',
          text: undefined,
        },
      ],
      foreign: [],
    });
  });

  test('knows a namesake of which nothing else is said', async () => {
    const fake = fakeGitHub();
    fake.addCheck({ id: 5, external_id: null, status: undefined as unknown as string, html_url: null, app: null });
    expect(await findChecks(fake.github, 'a1', 'Creative Gate')).toMatchObject({
      own: [],
      foreign: [{ id: 5, completed: false }],
    });
  });

  test('takes an answer of another shape for no list at all', async () => {
    const fake = fakeGitHub();
    fake.fail('GET', /check-runs/, 200, 'what?');
    await expect(findChecks(fake.github, 'a1', 'Creative Gate')).rejects.toThrow('cannot be understood');
  });

  test('remembers what it found, for a commit on which nothing happens', async () => {
    const fake = fakeGitHub();
    fake.addCheck({ external_id: 'creative-gate:v1:1:1', output: { title: 't', summary: 's', text: 'tickets' } });
    const conditional = createConditional(new Map());
    const before = await findChecks(fake.github, 'a1', 'Creative Gate', conditional);
    fake.checks.length = 0;
    fake.fail('GET', /check-runs/, 304);
    const memory = readPageMemory(JSON.parse(JSON.stringify([...conditional.used()])));
    expect(await findChecks(fake.github, 'a1', 'Creative Gate', createConditional(memory))).toEqual(before);
  });

  test('says when the token may not look', async () => {
    const fake = fakeGitHub();
    fake.fail('GET', /check-runs/, 403);
    expect(await findChecks(fake.github, 'a1', 'Creative Gate')).toEqual({ missing: 'checks' });
  });
});

describe('clashProblem', () => {
  const clashOf = async (slug: string | null, url: string | null) => {
    const fake = fakeGitHub();
    fake.addCheck({ external_id: null, app: slug === null ? null : { slug }, html_url: url });
    return clashProblem((await findChecks(fake.github, 'a1', 'Creative Gate')) as FoundChecks);
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

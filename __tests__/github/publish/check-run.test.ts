import { describe, expect, test } from '@jest/globals';
import { cancelCheck, closeCheck, openCheck, updateCheck } from '../../../src/github/publish/check-run.ts';
import { type FoundChecks, findChecks } from '../../../src/github/publish/find-checks.ts';
import { fakeGitHub } from './fake-github.ts';

const opening = {
  name: 'Creative Gate',
  headSha: 'a1',
  externalId: 'creative-gate:v1:7:1',
  detailsUrl: 'https://github.example/runs/7',
  output: { title: 'Judging', summary: 'Started.' },
};

describe('openCheck', () => {
  test('creates it in progress on the head', async () => {
    const fake = fakeGitHub();
    const check = await openCheck(fake.github, opening);
    expect(fake.seen[0]?.body).toEqual({
      name: 'Creative Gate',
      head_sha: 'a1',
      external_id: 'creative-gate:v1:7:1',
      status: 'in_progress',
      details_url: 'https://github.example/runs/7',
      output: { title: 'Judging', summary: 'Started.' },
    });
    expect(check).toMatchObject({ id: 100, appSlug: 'github-actions', headSha: 'a1', name: 'Creative Gate' });
  });

  test('does without a page and without an app', async () => {
    const fake = fakeGitHub();
    fake.before = ({ body }) => {
      Object.assign(body, { app: null });
    };
    const check = await openCheck(fake.github, { ...opening, detailsUrl: undefined });
    expect(fake.seen[0]?.body).not.toHaveProperty('details_url');
    expect(check).toMatchObject({ appSlug: undefined });
  });

  test('says when the token may not', async () => {
    const fake = fakeGitHub();
    fake.fail('POST', /check-runs/, 403);
    expect(await openCheck(fake.github, opening)).toEqual({ missing: 'checks' });
  });

  test('adopts the one that was made although the answer was lost', async () => {
    const fake = fakeGitHub();
    fake.lose('POST', /check-runs/, { processed: true });
    expect(await openCheck(fake.github, opening)).toMatchObject({ id: 100, appSlug: 'github-actions' });
    expect(fake.checks).toHaveLength(1);
  });

  test('tries once more when none was made', async () => {
    const fake = fakeGitHub();
    fake.fail('POST', /check-runs/, 502, 'bad gateway');
    expect(await openCheck(fake.github, opening)).toMatchObject({ id: 100 });
  });

  test('tries once more when it may not look', async () => {
    const fake = fakeGitHub();
    fake.fail('POST', /check-runs/, 502, 'bad gateway');
    fake.fail('GET', /check-runs/, 403);
    expect(await openCheck(fake.github, opening)).toMatchObject({ id: 100 });
  });

  test('rejects when GitHub stays down', async () => {
    const fake = fakeGitHub();
    fake.fail('POST', /check-runs/, 503, 'down', 9);
    await expect(openCheck(fake.github, opening)).rejects.toThrow('down');
  });
});

test('updateCheck leaves the status alone and keeps title and summary with the annotations', async () => {
  const fake = fakeGitHub();
  const { id } = fake.addCheck({ status: 'in_progress' });
  const annotation = {
    path: 'a.creatives.yml',
    start_line: 1,
    end_line: 1,
    annotation_level: 'failure',
    title: 't',
    message: 'm',
  } as const;
  await updateCheck(fake.github, id, opening.output, { annotations: [annotation] });
  expect(fake.seen[0]?.body).toEqual({ output: { ...opening.output, annotations: [annotation] } });
  expect(fake.checks[0]).toMatchObject({ status: 'in_progress' });
});

test('closeCheck completes with the conclusion', async () => {
  const fake = fakeGitHub();
  const { id } = fake.addCheck({ status: 'in_progress' });
  await closeCheck(fake.github, id, 'neutral', opening.output);
  expect(fake.checks[0]).toMatchObject({ status: 'completed', conclusion: 'neutral', output: opening.output });
});

test.each(['sealed tickets', null])('cancelCheck says why and keeps the text %p', async (text) => {
  const fake = fakeGitHub();
  fake.addCheck({
    status: 'in_progress',
    external_id: 'creative-gate:v1:1:1',
    output: { title: 't', summary: 's', text },
  });
  const { own } = (await findChecks(fake.github, 'a1', 'Creative Gate')) as FoundChecks;
  for (const check of own) await cancelCheck(fake.github, check, 'Superseded', 'Superseded by run 8.');
  expect(fake.checks[0]).toMatchObject({
    status: 'completed',
    conclusion: 'cancelled',
    output: { title: 'Superseded', summary: 'Superseded by run 8.', text },
  });
});

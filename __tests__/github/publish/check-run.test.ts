import { describe, expect, test } from '@jest/globals';
import { cancelCheck, closeCheck, openCheck, updateCheck } from '../../../src/github/publish/check-run.ts';
import { type FoundChecks, findChecks } from '../../../src/github/publish/find-checks.ts';
import { HEAD, testGitHub } from './test-github.ts';

const opening = {
  name: 'Creative Gate',
  headSha: HEAD,
  externalId: 'creative-gate:v1:7:1',
  detailsUrl: 'https://github.example/runs/7',
  output: { title: 'Judging', summary: 'Started.' },
};

describe('openCheck', () => {
  test('creates it in progress on the head', async () => {
    const hub = testGitHub();
    const check = await openCheck(hub.github, opening);
    expect(hub.seen[0]?.body).toEqual({
      name: 'Creative Gate',
      head_sha: HEAD,
      external_id: 'creative-gate:v1:7:1',
      status: 'in_progress',
      details_url: 'https://github.example/runs/7',
      output: { title: 'Judging', summary: 'Started.' },
    });
    expect(check).toMatchObject({
      id: hub.checks[0]?.id,
      appSlug: 'github-actions',
      headSha: HEAD,
      name: 'Creative Gate',
    });
  });

  test('does without a page and without an app', async () => {
    const hub = testGitHub();
    hub.amend('POST', /check-runs/, (body: object) => ({ ...body, app: null }));
    const check = await openCheck(hub.github, { ...opening, detailsUrl: undefined });
    expect(hub.seen[0]?.body).not.toHaveProperty('details_url');
    expect(check).toMatchObject({ appSlug: undefined });
  });

  test('says when the token may not', async () => {
    const hub = testGitHub();
    hub.fail('POST', /check-runs/, 403);
    expect(await openCheck(hub.github, opening)).toEqual({ missing: 'checks' });
  });

  test('adopts the one that was made although the answer was lost', async () => {
    const hub = testGitHub();
    hub.lose('POST', /check-runs/, { processed: true });
    expect(await openCheck(hub.github, opening)).toMatchObject({
      id: hub.checks[0]?.id,
      appSlug: 'github-actions',
    });
    expect(hub.checks).toHaveLength(1);
  });

  test('tries once more when none was made', async () => {
    const hub = testGitHub();
    hub.fail('POST', /check-runs/, 502, 'bad gateway');
    expect(await openCheck(hub.github, opening)).toMatchObject({ id: hub.checks[0]?.id });
  });

  test('tries once more when it may not look', async () => {
    const hub = testGitHub();
    hub.fail('POST', /check-runs/, 502, 'bad gateway');
    hub.fail('GET', /check-runs/, 403);
    expect(await openCheck(hub.github, opening)).toMatchObject({ id: hub.checks[0]?.id });
  });

  test('rejects when GitHub stays down', async () => {
    const hub = testGitHub();
    hub.fail('POST', /check-runs/, 503, 'down', 9);
    await expect(openCheck(hub.github, opening)).rejects.toThrow('down');
  });
});

test('updateCheck leaves the status alone and keeps title and summary with the annotations', async () => {
  const hub = testGitHub();
  const { id } = hub.addCheck({ status: 'in_progress' });
  const annotation = {
    path: 'a.creatives.yml',
    start_line: 1,
    end_line: 1,
    annotation_level: 'failure',
    title: 't',
    message: 'm',
  } as const;
  await updateCheck(hub.github, id, opening.output, { annotations: [annotation] });
  expect(hub.seen[0]?.body).toEqual({ output: { ...opening.output, annotations: [annotation] } });
  expect(hub.checks[0]).toMatchObject({ status: 'in_progress' });
});

test('closeCheck completes with the conclusion', async () => {
  const hub = testGitHub();
  const { id } = hub.addCheck({ status: 'in_progress' });
  await closeCheck(hub.github, id, 'neutral', opening.output);
  expect(hub.checks[0]).toMatchObject({ status: 'completed', conclusion: 'neutral', ...opening.output });
});

test.each(['sealed tickets', null])('cancelCheck says why and keeps the text %p', async (text) => {
  const hub = testGitHub();
  hub.addCheck({
    status: 'in_progress',
    externalId: 'creative-gate:v1:1:1',
    title: 't',
    summary: 's',
    text,
  });
  const { own } = (await findChecks(hub.github, HEAD, 'Creative Gate')) as FoundChecks;
  for (const check of own) await cancelCheck(hub.github, check, 'Superseded', 'Superseded by run 8.');
  expect(hub.checks[0]).toMatchObject({
    status: 'completed',
    conclusion: 'cancelled',
    title: 'Superseded',
    summary: 'Superseded by run 8.',
    text,
  });
});

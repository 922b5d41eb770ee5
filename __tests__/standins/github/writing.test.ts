import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { appIdentity, type GitHubStandIn, type PullRequest, startGitHub } from '../../../standins/github/index.ts';
import { client } from './client.ts';

let gh: GitHubStandIn;
let api: ReturnType<typeof client>;
let pr: PullRequest;
beforeEach(async () => {
  gh = await startGitHub({ tokens: { fake_other: appIdentity('other') } });
  gh.repo.branch('main', { files: { 'a.yml': 'a\n' } });
  pr = gh.repo.pullRequest({ files: { 'b.yml': 'b\n' } });
  api = client(gh);
});
afterEach(() => gh.close());

const gate = (more: object = {}) => ({ name: 'Creative Gate', head_sha: pr.headSha, ...more });
const annotations = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    path: 'b.yml',
    start_line: i + 1,
    end_line: i + 1,
    annotation_level: 'failure',
    message: `Finding ${i}`,
  }));
const output = (more: object = {}) => ({ title: 'Failed', summary: 'One creative failed', ...more });

describe('check runs', () => {
  test('live from creation to conclusion and gather annotations', async () => {
    const { body, status } = await api('POST', '/check-runs', gate({ status: 'in_progress', external_id: 'x:1' }));
    expect([status, body.status, body.conclusion, body.app]).toMatchObject([201, 'in_progress', null, { id: 15368 }]);
    await api('PATCH', `/check-runs/${body.id}`, { output: output({ text: 'kept?', annotations: annotations(50) }) });
    const last = { conclusion: 'failure', output: output({ annotations: annotations(20) }) };
    await api('PATCH', `/check-runs/${body.id}`, last);
    expect(gh.checkRuns(pr.headSha)).toMatchObject([
      { status: 'completed', conclusion: 'failure', externalId: 'x:1', text: null, summary: 'One creative failed' },
    ]);
    expect((await api('GET', `/check-runs/${body.id}/annotations?per_page=100`)).body).toHaveLength(70);
  });

  test.each([
    ['51 annotations', { output: output({ annotations: annotations(51) }) }],
    ['a summary over 65,535 bytes in fewer characters', { output: output({ summary: 'é'.repeat(40_000) }) }],
    ['a text over 65,535 bytes', { output: output({ text: 'é'.repeat(40_000) }) }],
    ['an annotation on line 0', { output: output({ annotations: [{ ...annotations(1)[0], start_line: 0 }] }) }],
    [
      'columns over several lines',
      { output: output({ annotations: [{ ...annotations(1)[0], end_line: 9, start_column: 1 }] }) },
    ],
    ['a long title', { output: output({ annotations: [{ ...annotations(1)[0], title: 'x'.repeat(256) }] }) }],
    ['a long message', { output: output({ annotations: [{ ...annotations(1)[0], message: 'é'.repeat(40_000) }] }) }],
    ['an empty message', { output: output({ annotations: [{ ...annotations(1)[0], message: '' }] }) }],
    ['a completion without a conclusion', { status: 'completed' }],
  ])('refuse %s and note it', async (_, more) => {
    expect((await api('POST', '/check-runs', gate(more))).status).toBe(422);
    expect(gh.checkRuns()).toEqual([]);
    expect(gh.takeViolations()).toHaveLength(1);
  });

  test('are not patched once completed', async () => {
    const { body } = await api('POST', '/check-runs', gate({ conclusion: 'success' }));
    expect((await api('PATCH', `/check-runs/${body.id}`, { status: 'in_progress' })).status).toBe(422);
    expect(gh.takeViolations()).toEqual([expect.stringContaining('was patched again (in_progress)')]);
  });

  test('are only changed by the app that made them, and those of jobs not at all', async () => {
    const job = gh.plantCheckRun(pr.headSha, { name: 'gate' });
    expect(await api('PATCH', `/check-runs/${job.id}`, { conclusion: 'success' })).toMatchObject({ status: 403 });
    const { body } = await api('POST', '/check-runs', gate());
    const other = client(gh, 'fake_other');
    expect(await other('PATCH', `/check-runs/${body.id}`, { conclusion: 'success' })).toMatchObject({ status: 403 });
  });

  test('need a commit that exists', async () => {
    expect((await api('POST', '/check-runs', gate({ head_sha: '0'.repeat(40) }))).status).toBe(422);
  });

  test('are listed by name, status and app, only the latest of a name unless all are asked for', async () => {
    await api('POST', '/check-runs', gate({ conclusion: 'failure' }));
    await api('POST', '/check-runs', gate({ status: 'in_progress' }));
    await client(gh, 'fake_other')('POST', '/check-runs', gate({ name: 'Other' }));
    const count = async (query: string) =>
      (await api('GET', `/commits/${pr.headSha}/check-runs?${query}`)).body.total_count;
    expect(await count('')).toBe(2);
    expect(await count('filter=all')).toBe(3);
    expect(await count('check_name=Creative%20Gate&status=in_progress&app_id=15368')).toBe(1);
    expect(await count('check_name=None')).toBe(0);
  });
});

describe('comments', () => {
  test('carry the author of the token, are updated and deleted', async () => {
    gh.plantComment(pr, 'planted');
    const { body } = await api('POST', `/issues/${pr.number}/comments`, { body: 'Verdict' });
    expect(body.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' });
    await client(gh, 'fake_other')('POST', `/issues/${pr.number}/comments`, { body: 'Other' });
    await api('PATCH', `/issues/comments/${body.id}`, { body: 'Verdict 2' });
    expect(gh.comments(pr).map((comment) => [comment.user.login, comment.body])).toEqual([
      ['mallory', 'planted'],
      ['github-actions[bot]', 'Verdict 2'],
      ['other[bot]', 'Other'],
    ]);
    await api('DELETE', `/issues/comments/${body.id}`);
    const since = `/issues/${pr.number}/comments?since=2000-01-01T00:00:00Z`;
    expect((await api('GET', since)).body).toHaveLength(2);
  });

  test.each([' ', 'x'.repeat(65_537)])('refuse a body that is blank or too long', async (text) => {
    const { id } = gh.plantComment(pr, 'first');
    expect((await api('POST', `/issues/${pr.number}/comments`, { body: text })).status).toBe(422);
    expect((await api('PATCH', `/issues/comments/${id}`, { body: text })).status).toBe(422);
    expect((await api('POST', '/issues/99/comments', { body: 'x' })).status).toBe(404);
    expect(gh.takeViolations()).toHaveLength(2);
  });
});

describe('issues', () => {
  test('are opened, listed with pull requests, updated, closed and opened again', async () => {
    const { body } = await api('POST', '/issues', { title: 'Drifted', labels: ['ads'] });
    const list = async (query: string) => (await api('GET', `/issues?${query}`)).body;
    const all = await list('direction=asc');
    expect(all.map((issue: object) => 'pull_request' in issue)).toEqual([true, false]);
    expect(await list('labels=ads&creator=github-actions%5Bbot%5D')).toHaveLength(1);
    await api('PATCH', `/issues/${body.number}`, { state: 'closed', body: 'Resolved' });
    expect(await list('labels=ads')).toEqual([]);
    expect(gh.issues()).toMatchObject([{ state: 'closed', body: 'Resolved', stateReason: 'completed' }]);
    await api('PATCH', `/issues/${body.number}`, { state: 'open', title: 'Drifted again' });
    expect(gh.issues()).toMatchObject([{ state: 'open', title: 'Drifted again', closedAt: null }]);
    expect((await api('PATCH', '/issues/99', { state: 'open' })).status).toBe(404);
    expect((await api('GET', `/issues/${pr.number}`)).body.pull_request).toBeDefined();
  });

  test('are sorted, and filtered by time', async () => {
    const planted = gh.plantIssue('Theirs', null);
    const { body } = await api('POST', '/issues', { title: 'Ours' });
    await api('POST', `/issues/${body.number}/comments`, { body: 'One' });
    const numbers = async (query: string) =>
      (await api('GET', `/issues?${query}`)).body.map(({ number }: { number: number }) => number);
    expect(await numbers('sort=created&direction=asc')).toEqual([pr.number, planted.number, body.number]);
    expect(await numbers('sort=comments')).toEqual([body.number, planted.number, pr.number]);
    expect(await numbers('sort=updated&direction=asc&since=2000-01-01T00:00:00Z')).toHaveLength(3);
    expect(await numbers('since=2100-01-01T00:00:00Z')).toEqual([]);
    expect(gh.comments(body)).toHaveLength(1);
  });

  test.each([{ title: ' ' }, { title: 'x'.repeat(257) }, { title: 'x', body: 'y'.repeat(65_537) }])(
    'refuse a title or body that is blank or too long, and note it',
    async (text) => {
      const { number } = gh.plantIssue('First', 'text', 'olive');
      expect((await api('POST', '/issues', text)).status).toBe(422);
      expect((await api('PATCH', `/issues/${number}`, text)).status).toBe(422);
      expect(gh.issues()).toMatchObject([{ title: 'First', body: 'text' }]);
      expect(gh.takeViolations()).toHaveLength(2);
    },
  );
});

describe('statuses', () => {
  test('combine to the worst of the latest of each context', async () => {
    const combined = async () => (await api('GET', `/commits/${pr.headSha}/status`)).body.state;
    const post = (state: string, context?: string) => api('POST', `/statuses/${pr.headSha}`, { state, context });
    expect(await combined()).toBe('pending');
    await post('pending', 'Gate');
    await post('success', 'Gate');
    expect(await combined()).toBe('success');
    await post('failure');
    expect(await combined()).toBe('failure');
    expect(gh.statuses(pr.headSha).map((status) => status.context)).toEqual(['Gate', 'Gate', 'default']);
  });

  test('refuse long descriptions and unknown commits', async () => {
    const description = 'x'.repeat(141);
    expect((await api('POST', `/statuses/${pr.headSha}`, { state: 'success', description })).status).toBe(422);
    expect((await api('POST', `/statuses/${'0'.repeat(40)}`, { state: 'success' })).status).toBe(422);
    expect(gh.takeViolations()).toHaveLength(1);
  });
});

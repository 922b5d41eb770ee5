import { afterEach, describe, expect, test } from '@jest/globals';
import { type GitHubOptions, type GitHubStandIn, startGitHub, userNamed } from '../../../standins/github/index.ts';
import { client } from './client.ts';

const open: GitHubStandIn[] = [];
afterEach(async () => {
  for (const gh of open.splice(0)) {
    await gh.close();
  }
});

async function started(options: GitHubOptions = {}) {
  const gh = await startGitHub(options);
  open.push(gh);
  gh.repo.branch('main', { files: { 'a.yml': 'a\n' } });
  return { gh, api: client(gh) };
}

describe('access', () => {
  test('needs a known token', async () => {
    const { gh } = await started();
    expect((await client(gh, 'fake_stranger')('GET', '')).status).toBe(401);
  });

  test('needs the permission, which a public repository grants for reading', async () => {
    const closed = await started({ permissions: { contents: 'none', checks: 'read' } });
    expect(await closed.api('GET', '/contents/a.yml')).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
    const head_sha = closed.gh.repo.branches.get('main');
    expect((await closed.api('POST', '/check-runs', { name: 'x', head_sha })).status).toBe(403);
    const shared = await started({ private: false, permissions: { contents: 'none' } });
    expect((await shared.api('GET', '/contents/a.yml')).status).toBe(200);
  });

  test('to check runs needs an app', async () => {
    const person = { user: userNamed('olive'), app: null, permissions: { checks: 'write' } } as const;
    const { gh } = await started({ tokens: { fake_person: person } });
    const head_sha = gh.repo.branches.get('main');
    expect((await client(gh, 'fake_person')('POST', '/check-runs', { name: 'x', head_sha })).status).toBe(403);
  });
});

describe('misuse', () => {
  test('is refused, noted and fails the test when the server is closed', async () => {
    const gh = await startGitHub();
    gh.repo.branch('main');
    expect((await client(gh)('GET', '/pulls?pre_page=100')).status).toBe(422);
    expect((await client(gh)('GET', `${gh.url}/user`)).status).toBe(404);
    await expect(gh.close()).rejects.toThrow(/pre_page|additional properties[\s\S]*GET \/user is not served/);
  });

  test('is let pass where nothing is validated', async () => {
    const { api } = await started({ validate: false });
    expect((await api('GET', '/pulls?pre_page=100')).status).toBe(200);
  });

  test('by broken JSON is refused', async () => {
    const { gh } = await started();
    const head_sha = gh.repo.branches.get('main');
    const authorization = `Bearer ${gh.token}`;
    const url = `${gh.url}/repos/acme/ads/statuses/${head_sha}`;
    expect((await fetch(url, { method: 'POST', headers: { authorization }, body: '{' })).status).toBe(422);
    expect(gh.takeViolations()).toHaveLength(1);
  });
});

describe('the log', () => {
  test('holds method, path, query, headers, body and status of every request', async () => {
    const { gh, api } = await started();
    await api('GET', '/pulls?state=all');
    await api('POST', `/statuses/${gh.repo.branches.get('main')}`, { state: 'success' });
    expect(gh.requests).toMatchObject([
      { method: 'GET', path: '/repos/acme/ads/pulls', query: { state: 'all' }, body: undefined, status: 200 },
      { method: 'POST', body: { state: 'success' }, headers: { authorization: `token ${gh.token}` }, status: 201 },
    ]);
  });
});

describe('limits', () => {
  test('are counted in headers, answered when spent, and not touched by 304', async () => {
    const { gh, api } = await started({ rateLimit: 2 });
    const first = await api('GET', '');
    expect(first.headers.get('x-ratelimit-remaining')).toBe('1');
    const etag = first.headers.get('etag') ?? '';
    const cached = await client(gh, gh.token, { 'if-none-match': etag })('GET', '');
    expect([cached.status, cached.headers.get('x-ratelimit-remaining')]).toEqual([304, '1']);
    expect(gh.requests.filter(({ status }) => status === 304)).toHaveLength(1);
    await api('GET', '');
    expect((await api('GET', '')).status).toBe(403);
  });
});

describe('faults', () => {
  const PULLS = 'GET /repos/{owner}/{repo}/pulls';

  test('replace answers as often as they are told to', async () => {
    const { gh, api } = await started();
    gh.onRequest(
      PULLS,
      { status: 503, headers: { 'retry-after': '1', 'content-type': 'text/plain' }, body: 'down' },
      { times: 1 },
    );
    const failed = await api('GET', '/pulls');
    expect([failed.status, failed.headers.get('retry-after')]).toEqual([503, '1']);
    expect((await api('GET', '/pulls')).status).toBe(200);
  });

  test('are chosen by function and can be taken back', async () => {
    const { gh, api } = await started();
    const undo = gh.onRequest(
      (request) => request.path.endsWith('/pulls'),
      (_, earlier) => (earlier === 0 ? 'pass' : { status: 500, body: { message: 'x' } }),
    );
    expect((await api('GET', '/pulls')).status).toBe(200);
    expect((await api('GET', '/pulls')).status).toBe(500);
    undo();
    expect((await api('GET', '/pulls')).status).toBe(200);
  });

  test('cut connections before or after the request took effect, or never answer', async () => {
    const { gh, api } = await started();
    const sha = gh.repo.branches.get('main') ?? '';
    gh.onRequest(/POST .*statuses/, 'reset', { times: 1 });
    await expect(api('POST', `/statuses/${sha}`, { state: 'success' })).rejects.toThrow();
    expect(gh.statuses(sha)).toEqual([]);
    gh.onRequest(/POST .*statuses/, 'reset-after', { times: 1 });
    await expect(api('POST', `/statuses/${sha}`, { state: 'success' })).rejects.toThrow();
    expect(gh.statuses(sha)).toHaveLength(1);
    gh.onRequest(PULLS, 'hang', { times: 1 });
    const headers = { authorization: `token ${gh.token}` };
    const hanging = fetch(`${gh.url}/repos/acme/ads/pulls`, { headers, signal: AbortSignal.timeout(50) });
    await expect(hanging).rejects.toThrow(/timeout/);
  });

  test('trickle bodies, and answers take the time they are given', async () => {
    const { gh, api } = await started({ latencyMs: () => 5 });
    gh.onRequest(PULLS, { status: 200, body: '[]', trickleMs: 5 });
    const before = performance.now();
    expect((await api('GET', '/pulls')).body).toEqual([]);
    expect(performance.now() - before).toBeGreaterThan(13);
  });
});

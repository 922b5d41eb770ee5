import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type GitHubStandIn, startGitHub } from '../../../standins/github/index.ts';
import { client } from './client.ts';

let gh: GitHubStandIn;
let api: ReturnType<typeof client>;
beforeEach(async () => {
  gh = await startGitHub({ limits: { treeEntries: 5, pullFiles: 40, compareFiles: 10 } });
  gh.repo.branch('main', { files: { 'a.yml': 'a\n', 'old/b.yml': 'b\n', 'c.yml': '1\n2\n3\n' } });
  api = client(gh);
});
afterEach(() => gh.close());

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`many/${String(i).padStart(4, '0')}.yml`, `${i}`]));

describe('files of a pull request', () => {
  test('are added, removed, modified and renamed, against the merge base', async () => {
    const files = { 'new.yml': 'n\n', 'a.yml': null, 'old/b.yml': null, 'moved/b.yml': 'b\n', 'c.yml': '1\nx\n3\n' };
    const pr = gh.repo.pullRequest({ files });
    gh.repo.branch('main', { files: { 'later.yml': 'main went on' } });
    const { body } = await api('GET', `/pulls/${pr.number}/files`);
    const shown = body.map((file: Record<string, unknown>) => [
      file['status'],
      file['filename'],
      file['previous_filename'],
      file['changes'],
    ]);
    expect(shown).toEqual([
      ['removed', 'a.yml', undefined, 1],
      ['modified', 'c.yml', undefined, 2],
      ['renamed', 'moved/b.yml', 'old/b.yml', 0],
      ['added', 'new.yml', undefined, 1],
    ]);
  });

  test('come in pages that link by the repository id, up to the limit', async () => {
    const pr = gh.repo.pullRequest({ files: many(50) });
    const first = await api('GET', `/pulls/${pr.number}/files`);
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const second = await api('GET', next);
    expect([first.body.length, second.body.length, second.headers.get('link')]).toEqual([
      30,
      10,
      expect.stringMatching(/\/repositories\/\d+\/.*rel="prev"/),
    ]);
    expect((await api('GET', `/pulls/${pr.number}`)).body.changed_files).toBe(50);
  });

  test('stay what they were when the base moves, whose recorded tip does not', async () => {
    const before = gh.repo.branches.get('main');
    const pr = gh.repo.pullRequest({ files: { 'n.yml': '' } });
    gh.repo.branch('main', { files: { 'later.yml': '' } });
    expect((await api('GET', `/pulls/${pr.number}`)).body.base.sha).toBe(before);
  });
});

describe('pull requests', () => {
  test('are listed by state, base and head', async () => {
    const open = gh.repo.pullRequest({ files: { x: '1' } });
    gh.repo.branch('release');
    const other = gh.repo.pullRequest({ head: open.headSha, base: 'release', branch: 'same' });
    const closed = gh.repo.pullRequest({ files: { y: '1' }, fork: true });
    gh.repo.closePullRequest(closed);
    const numbers = async (query: string) =>
      (await api('GET', `/pulls?${query}`)).body.map((pull: { number: number }) => pull.number);
    expect(await numbers('')).toEqual([other.number, open.number]);
    expect(await numbers('state=all&base=main')).toEqual([closed.number, open.number]);
    expect(await numbers(`head=acme:${open.headBranch}`)).toEqual([open.number]);
    expect(await numbers('state=closed&head=contributor:change-3')).toEqual([closed.number]);
  });

  test('of a commit are found unless only a fork has it', async () => {
    const own = gh.repo.pullRequest({ files: { x: '1' } });
    const fork = gh.repo.pullRequest({ files: { y: '1' }, fork: true });
    expect((await api('GET', `/commits/${own.headSha}/pulls`)).body).toHaveLength(1);
    expect((await api('GET', `/commits/${fork.headSha}/pulls`)).body).toEqual([]);
  });

  test('carry a merge commit of base and head', async () => {
    const pr = gh.repo.pullRequest({ files: { 'a.yml': null, x: '1' }, from: gh.repo.branches.get('main') ?? '' });
    gh.repo.branch('main', { files: { late: '' } });
    gh.repo.push(pr, { y: '2' });
    const tree = await api('GET', `/git/trees/${pr.mergeSha}?recursive=1`);
    expect(tree.body.tree.map((entry: { path: string }) => entry.path)).toEqual([
      'c.yml',
      'late',
      'old',
      'old/b.yml',
      'x',
    ]);
    expect(tree.body.truncated).toBe(true);
  });
});

describe('comparisons', () => {
  test('tell how two histories diverge, with all files on the first page only', async () => {
    const pr = gh.repo.pullRequest({ files: many(20) });
    gh.repo.push(pr, { x: '1' });
    gh.repo.branch('main', { files: { late: '' } });
    const { body } = await api('GET', `/compare/main...${pr.headSha}?per_page=1`);
    expect([body.status, body.ahead_by, body.behind_by, body.commits.length, body.files.length]).toEqual([
      'diverged',
      2,
      1,
      1,
      10,
    ]);
    const second = await api('GET', `/compare/main...${pr.headSha}?per_page=1&page=2`);
    expect([second.body.commits[0].sha, second.body.files]).toEqual([pr.headSha, []]);
  });

  test('reach branches of forks by their owner, and end where histories are unrelated', async () => {
    const pr = gh.repo.pullRequest({ files: { x: '1' }, fork: true });
    expect((await api('GET', `/compare/main...contributor:${pr.headBranch}`)).body.status).toBe('ahead');
    expect((await api('GET', '/compare/main...acme:main')).body.status).toBe('identical');
    expect((await api('GET', '/compare/main...nobody:main')).status).toBe(404);
  });
});

describe('content', () => {
  test('is base64 up to 1 MB, empty beyond it, and there as raw or blob', async () => {
    const big = 'é'.repeat(600_000);
    gh.repo.branch('main', { files: { 'big.yml': big, 'small.yml': 'é' } });
    const small = (await api('GET', '/contents/small.yml?ref=main')).body;
    expect([small.encoding, Buffer.from(small.content, 'base64').toString()]).toEqual(['base64', 'é']);
    const large = (await api('GET', '/contents/big.yml')).body;
    expect([large.encoding, large.content, large.size]).toEqual(['none', '', 1_200_000]);
    const raw = client(gh, gh.token, { accept: 'application/vnd.github.raw' });
    expect((await raw('GET', '/contents/big.yml')).body).toBe(big);
    const blob = (await api('GET', `/git/blobs/${large.sha}`)).body;
    expect(Buffer.from(blob.content, 'base64').toString()).toBe(big);
    expect((await raw('GET', `/git/blobs/${large.sha}`)).body).toBe(big);
  });

  test('tells files, folders, links and submodules apart', async () => {
    const submodule = 'f'.repeat(40);
    const files = { 'in/link': { link: '../a.yml' }, broken: { link: 'nowhere' }, sub: { submodule } };
    gh.repo.branch('main', { files });
    const types = async (path: string) => (await api('GET', `/contents/${path}`)).body;
    expect(await types('in/link')).toMatchObject({ type: 'file', path: 'in/link', content: 'YQo=\n' });
    expect(await types('broken')).toMatchObject({ type: 'symlink', target: 'nowhere' });
    expect(await types('sub')).toMatchObject({ type: 'submodule', sha: submodule });
    expect((await types('old')).map((entry: { type: string }) => entry.type)).toEqual(['file']);
    expect((await api('GET', '/contents/none')).status).toBe(404);
    expect((await api('GET', '/contents/a.yml?ref=nowhere')).status).toBe(404);
  });

  test('of a tree is complete or says that it is not', async () => {
    const flat = (await api('GET', '/git/trees/main')).body;
    expect([flat.truncated, flat.tree.length]).toEqual([false, 3]);
    gh.repo.branch('main', { files: many(10) });
    const deep = (await api('GET', '/git/trees/main?recursive=true')).body;
    expect([deep.truncated, deep.tree.length]).toEqual([true, 5]);
  });
});

test('what does not exist is 404 or, for commits, 422', async () => {
  const none = '0'.repeat(40);
  const statuses: [string, number][] = [
    ['/pulls/99', 404],
    ['/branches/none', 404],
    ['/git/ref/heads/none', 404],
    [`/git/commits/${none}`, 404],
    [`/git/trees/${none}`, 404],
    [`/git/blobs/${none}`, 404],
    [`/commits/${none}`, 422],
    [`/commits/${none}/check-runs`, 422],
    [`/commits/${none}/status`, 404],
    ['/check-runs/1', 404],
    ['/issues/99', 404],
    ['/issues/99/comments', 404],
    ['/issues/comments/1', 404],
    ['/actions/runs/1', 404],
    ['/actions/jobs/1', 404],
  ];
  for (const [path, status] of statuses) {
    expect([path, (await api('GET', path)).status]).toEqual([path, status]);
  }
  expect((await api('GET', `${gh.url}/repos/contributor/ads`)).status).toBe(404);
  expect(await api('GET', `/commits/pull%2F9%2Fmerge`)).toMatchObject({ status: 422 });
});

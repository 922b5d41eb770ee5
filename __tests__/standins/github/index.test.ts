import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type GitHubStandIn, startGitHub } from '../../../standins/github/index.ts';
import { OPERATIONS } from '../../../standins/github/operations.ts';
import { client } from './client.ts';

let gh: GitHubStandIn;
beforeEach(async () => {
  gh = await startGitHub();
  gh.repo.branch('main', { files: { 'a.creatives.yml': 'creatives: []\n', 'docs/readme.md': 'Hello\n' } });
});
afterEach(() => gh.close());

describe('the stand-in keeps to the published description', () => {
  test('in every operation it serves', async () => {
    const pr = gh.repo.pullRequest({ files: { 'b.creatives.yml': 'creatives: []\n' }, fork: true });
    gh.repo.review(pr, { user: 'mona' });
    gh.plantComment(pr, 'hello');
    gh.plantWorkflowRun({
      headSha: pr.headSha,
      id: 77,
      jobs: [{ id: 78, name: 'gate', status: 'queued', conclusion: null }],
    });
    const api = client(gh);
    const sha = pr.headSha;
    const run = await api('POST', '/check-runs', { name: 'Creative Gate', head_sha: sha, status: 'in_progress' });
    const output = { title: 'Failed', summary: 'One creative failed', annotations: [annotation(1)] };
    await api('PATCH', `/check-runs/${run.body.id}`, { conclusion: 'failure', output });
    const issue = await api('POST', '/issues', {
      title: 'Creative Gate: scores drifted',
      body: 'One',
      labels: ['ads'],
    });
    await api('PATCH', `/issues/${issue.body.number}`, { state: 'closed' });
    await api('POST', `/statuses/${sha}`, { state: 'success', context: 'Creative Gate' });
    const comment = await api('POST', `/issues/${pr.number}/comments`, { body: 'Verdict' });
    await api('PATCH', `/issues/comments/${comment.body.id}`, { body: 'Verdict, again' });
    const tree = (await api('GET', `/commits/${sha}`)).body.commit.tree.sha;
    const blob = (await api('GET', `/git/trees/${tree}?recursive=1`)).body.tree[0].sha;
    for (const path of [
      '',
      '/pulls',
      `/pulls/${pr.number}`,
      `/pulls/${pr.number}/files`,
      `/pulls/${pr.number}/reviews`,
      `/commits/${sha}/pulls`,
      `/commits/${sha}/check-runs`,
      `/commits/${sha}/status`,
      '/branches/main',
      '/git/ref/heads/main',
      '/git/matching-refs/heads/ma',
      `/git/commits/${sha}`,
      `/git/blobs/${blob}`,
      '/contents/docs/readme.md',
      '/contents/docs',
      `/compare/main...${sha}`,
      `/check-runs/${run.body.id}`,
      `/check-runs/${run.body.id}/annotations`,
      '/issues?state=all',
      `/issues/${issue.body.number}`,
      `/issues/${pr.number}/comments`,
      `/issues/comments/${comment.body.id}`,
      '/actions/runs/77',
      '/actions/runs/77/jobs',
      '/actions/jobs/78',
    ]) {
      expect([path, (await api('GET', path)).status]).toEqual([path, 200]);
    }
    expect((await api('DELETE', `/issues/comments/${comment.body.id}`)).status).toBe(204);
    const used = new Set(gh.requests.map((request) => request.operation));
    expect(OPERATIONS.filter((operation) => !used.has(operation))).toEqual([]);
    expect(gh.violations).toEqual([]);
  });
});

function annotation(line: number) {
  const path = 'b.creatives.yml';
  return { path, start_line: line, end_line: line, annotation_level: 'failure', message: 'Score too low' };
}

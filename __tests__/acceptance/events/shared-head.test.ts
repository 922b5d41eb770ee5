import { describe, expect, jest, test } from '@jest/globals';
import { manifestOf } from '../support/scenario.ts';
import { onStage } from '../support/stage.ts';

jest.setTimeout(60_000);

const A = 'a.creatives.yml';
const STRICT = { '.github/creative-gate.yml': 'vidmob: {minScore: 0.99}\n' };

describe('several pull requests with one head', () => {
  test.concurrent('are all judged, each against its own base; the worst decides the one check', async () => {
    await onStage({}, async ({ github, repo, providers, run }) => {
      repo.branch('release', { files: STRICT });
      repo.branch('main', { files: { [A]: manifestOf([{ id: 'one' }]) } });
      const pull = repo.pullRequest({ files: { [A]: manifestOf([{ id: 'one' }, { id: 'two' }]) } });
      const twin = repo.pullRequest({ base: 'release', head: pull.headSha });
      const closed = repo.pullRequest({ base: 'release', head: pull.headSha });
      repo.closePullRequest(closed);
      const { exitCode, outputs, report, summary } = await run(github.eventFor(pull));

      const verdicts = report.creatives.map(({ pullRequest, id, verdict }) => `#${pullRequest} ${id}: ${verdict}`);
      expect(new Set(verdicts)).toEqual(new Set(['#1 two: pass', '#2 one: fail', '#2 two: fail']));
      expect([pull.number, twin.number]).toEqual([1, 2]);
      expect([exitCode, outputs['conclusion'], outputs['total'], outputs['passed'], outputs['failed']]).toEqual([
        1,
        'failure',
        '3',
        '1',
        '2',
      ]);
      expect(github.checkRuns()).toMatchObject([{ headSha: pull.headSha, conclusion: 'failure' }]);
      expect(summary).toContain(`#${twin.number}`);

      // Each comment is about its own pull request, and says who shares the check.
      const [mine, theirs] = [pull, twin].map((each) => github.comments(each).map(({ body }) => body));
      expect(mine).toEqual([expect.stringContaining(`#${twin.number}`)]);
      expect(mine?.[0]).toMatch(/all 1|the creative passes/i);
      expect(theirs).toEqual([expect.stringMatching(/2 of 2 creatives fail/)]);
      expect(github.comments(closed)).toEqual([]);

      // What both ask is asked once.
      expect(providers.calls('ias.score').map(({ body }) => body)).toHaveLength(2);
      expect(providers.calls('vidmob.submit')).toHaveLength(2);
      expect(providers.calls('verity.submit')).toHaveLength(2);
    });
  });

  test.concurrent('from a fork are found although GitHub knows none of the commit, at little cost', async () => {
    await onStage({}, async ({ github, repo, run }) => {
      repo.branch('release', { files: { 'notes.md': 'x' } });
      for (let count = 0; count < 120; count += 1) repo.pullRequest({ base: 'release' });
      const author = { fork: true, author: 'robin', association: 'MEMBER' } as const;
      const pull = repo.pullRequest({ ...author, files: { [A]: manifestOf([{ id: 'one' }]) } });
      const twin = repo.pullRequest({ ...author, base: 'release', head: pull.headSha });
      const { report } = await run(github.eventFor(pull, 'pull_request_target', 'opened'));
      expect(report.creatives.map(({ pullRequest }) => pullRequest)).toEqual([pull.number, twin.number]);
      expect([github.comments(pull).length, github.comments(twin).length]).toEqual([1, 1]);
      const listed = github.requests.filter(({ path }) => path === `/repos/${repo.fullName}/pulls`);
      expect(listed.map(({ query }) => [query['per_page'], query['page']])).toEqual([
        ['100', '1'],
        ['100', '2'],
      ]);
    });
  });
});

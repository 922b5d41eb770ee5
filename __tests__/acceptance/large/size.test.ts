import { describe, expect, jest, test } from '@jest/globals';
import { manifestOf } from '../support/scenario.ts';
import { judged, onStage, problems, removed } from '../support/stage.ts';

jest.setTimeout(60_000);

const A = 'ads/a.creatives.yml';
const B = 'ads/b.creatives.yml';
const before = { [A]: manifestOf([{ id: 'kept' }, { id: 'gone' }]), [B]: manifestOf([{ id: 'other' }]) };
const change = { [A]: manifestOf([{ id: 'kept' }, { id: 'new' }]), [B]: null };
const expected = [['new'], ['gone', 'other']];

function many(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`docs/${at % 40}/${at}.md`, `${at}`]));
}

describe('manifests above 1 MB', () => {
  test.concurrent('are read whole, on both sides', async () => {
    const large = `# ${'x'.repeat(79)}\n`.repeat(15_000);
    const main = { [A]: `${large}${manifestOf([{ id: 'kept' }, { id: 'gone' }])}` };
    await onStage({ main }, async ({ github, repo, run }) => {
      const files = { [A]: `${large}${manifestOf([{ id: 'kept' }, { id: 'new' }])}` };
      const ended = await run(github.eventFor(repo.pullRequest({ files })));
      expect([judged(ended), removed(ended)]).toEqual([['new'], ['gone']]);
      expect(ended.report.creatives[0]?.manifest).toEqual({ path: A, line: 15_004 });
    });
  });

  test.concurrent('are refused above 20 MB, and the rest is judged', async () => {
    await onStage({}, async ({ github, repo, run }) => {
      const files = { [A]: '#'.repeat(20_000_001), [B]: manifestOf([{ id: 'other' }]) };
      const ended = await run(github.eventFor(repo.pullRequest({ files })));
      expect(problems(ended)).toEqual([expect.stringMatching(/a\.creatives\.yml:.*20,000,000 bytes.*Split it/)]);
      expect([judged(ended), ended.exitCode]).toEqual([['other'], 1]);
    });
  });
});

describe('thousands of changed files', () => {
  test('are more than GitHub lists: the trees are compared', async () => {
    await onStage({ main: before }, async ({ github, repo, run }) => {
      const pull = repo.pullRequest({ files: { ...many(3_100), ...change } });
      const ended = await run(github.eventFor(pull));
      expect([judged(ended), removed(ended)]).toEqual(expected);
      expect(ended.report).toMatchObject({ conclusion: 'success', problems: [] });
      expect(github.requests.filter(({ path }) => path.endsWith('/files'))).toEqual([]);
    });
  });

  test.concurrent('are listed page by page where that is possible', async () => {
    await onStage({ main: before }, async ({ github, repo, run }) => {
      const pull = repo.pullRequest({ files: { ...many(420), ...change } });
      expect(judged(await run(github.eventFor(pull)))).toEqual(['new']);
      expect(github.requests.filter(({ path }) => path.endsWith('/files'))).toHaveLength(5);
    });
  });

  test.concurrent('of a merge group, which has no such list, are found by the trees', async () => {
    await onStage({ main: before }, async ({ github, repo, run }) => {
      const pull = repo.pullRequest({ files: { ...many(420), ...change } });
      expect(judged(await run(github.mergeGroupEvent([pull])))).toEqual(['new']);
    });
  });
});

describe('trees that GitHub cuts off', () => {
  const limits = { treeEntries: 60, pullFiles: 2, compareFiles: 2 };

  test.concurrent('are listed folder by folder', async () => {
    await onStage({ main: before, limits }, async ({ github, repo, run }) => {
      const ended = await run(github.eventFor(repo.pullRequest({ files: { ...many(200), ...change } })));
      expect([judged(ended), removed(ended), ended.outputs['conclusion']]).toEqual([...expected, 'success']);
    });
  });

  test.concurrent('fail the run when even one folder is too large: that nothing changed is not proved', async () => {
    await onStage({ main: before, limits }, async ({ github, repo, providers, run }) => {
      const flat = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`docs/${at}.md`, `${at}`]));
      const pull = repo.pullRequest({ files: { ...flat, ...change } });
      const ended = await run(github.eventFor(pull));
      expect(problems(ended)).toEqual([expect.stringMatching(/^gate\/github The tree .* cannot be proved/)]);
      expect([ended.exitCode, ended.outputs['conclusion'], judged(ended)]).toEqual([1, 'failure', []]);
      expect(github.checkRuns(pull.headSha)).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
      expect(github.comments(pull)[0]?.body).toContain('cannot be proved');
      expect(providers.requests).toEqual([]);
    });
  });
});

describe('a list of files that is shorter than GitHub counts', () => {
  test.concurrent('is no proof: the trees are compared', async () => {
    await onStage({ main: before }, async ({ github, repo, run }) => {
      const pull = repo.pullRequest({ files: { ...many(310), ...change } });
      github.onRequest(/\/files$/, { status: 200, body: [] });
      const ended = await run(github.eventFor(pull));
      expect([judged(ended), removed(ended)]).toEqual(expected);
    });
  });

  test.concurrent('fails the run when the trees cannot be read either', async () => {
    await onStage({ main: before }, async ({ github, repo, run }) => {
      const pull = repo.pullRequest({ files: { ...many(310), ...change } });
      github.onRequest(/\/files$/, { status: 422, body: { message: 'diff too large' } });
      github.onRequest(/\/git\/trees\//, { status: 404, body: { message: 'Not Found' } });
      const ended = await run(github.eventFor(pull));
      expect(problems(ended)).toEqual([expect.stringMatching(/^gate\/github .*could not read the tree/)]);
      expect([ended.exitCode, ended.outputs['conclusion']]).toEqual([1, 'failure']);
    });
  });
});

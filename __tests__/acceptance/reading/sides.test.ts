import { describe, expect, jest, test } from '@jest/globals';
import { manifestOf } from '../support/scenario.ts';
import { judged, onStage, problems, removed } from '../support/stage.ts';

jest.setTimeout(60_000);

const A = 'a.creatives.yml';
const POLICY = '.github/creative-gate.yml';
const lenient = 'vidmob: {minScore: 0.1}\n';
const strict = 'vidmob: {minScore: 0.99}\n';

describe('manifests are compared with the commit where the pull request parted', () => {
  test.concurrent('when the base branch has moved on', async () => {
    await onStage({ main: { [A]: manifestOf([{ id: 'one' }, { id: 'two' }]) } }, async ({ github, repo, run }) => {
      const parted = repo.branches.get('main') ?? '';
      const theirs = manifestOf([{ id: 'one', name: 'Theirs' }, { id: 'two' }, { id: 'theirs' }]);
      repo.branch('main', { files: { [A]: theirs, 'late.creatives.yml': manifestOf([{ id: 'late' }]) } });
      const ours = manifestOf([{ id: 'one' }, { id: 'two', name: 'Ours' }]);
      const ended = await run(github.eventFor(repo.pullRequest({ files: { [A]: ours }, from: parted })));
      expect([judged(ended), removed(ended)]).toEqual([['two'], []]);
    });
  });
});

describe('the policy is that of the base branch’s tip', () => {
  test.concurrent('not of the commit that the event names, when the branch has moved on since', async () => {
    await onStage({ main: { [POLICY]: lenient } }, async ({ github, repo, run }) => {
      const pull = repo.pullRequest({ files: { [A]: manifestOf([{ id: 'one' }]) } });
      const tip = repo.branch('main', { files: { [POLICY]: strict } });
      expect(pull.baseSha).not.toBe(tip);
      const { report } = await run(github.eventFor(pull));
      expect(report).toMatchObject({ conclusion: 'failure', run: { baseSha: tip, policy: { sha: tip } } });
      expect(report.creatives[0]?.findings[0]).toMatchObject({ rule: 'vidmob/min-score', limit: 0.99 });
    });
  });

  test.concurrent('never that of the pull request', async () => {
    await onStage({ main: { [POLICY]: strict } }, async ({ github, repo, run }) => {
      const files = { [A]: manifestOf([{ id: 'one' }]), [POLICY]: lenient };
      const pull = repo.pullRequest({ files });
      expect((await run(github.eventFor(pull))).outputs['conclusion']).toBe('failure');
    });
  });

  test.concurrent('and decides which files are manifests', async () => {
    const policy = 'manifests: ["ads/**/*.yml", "!ads/drafts/**"]\n';
    await onStage({ main: { [POLICY]: policy } }, async ({ github, repo, run }) => {
      const files = {
        'ads/a.yml': manifestOf([{ id: 'listed' }]),
        'ads/drafts/b.yml': manifestOf([{ id: 'draft' }]),
        'elsewhere.creatives.yml': manifestOf([{ id: 'elsewhere' }]),
      };
      expect(judged(await run(github.eventFor(repo.pullRequest({ files }))))).toEqual(['listed']);
    });
  });
});

describe('a head that moves on while it is read', () => {
  test.concurrent('is judged as the event named it, its check stands there and the comment is left to the newer run', async () => {
    await onStage({ main: { [A]: manifestOf([{ id: 'one' }]) } }, async ({ github, repo, run }) => {
      const pull = repo.pullRequest({ files: { [A]: manifestOf([{ id: 'one' }, { id: 'two' }]) } });
      const event = github.eventFor(pull);
      const { headSha } = pull;
      github.onRequest(
        /\/compare\//,
        () => {
          repo.push(pull, { [A]: manifestOf([{ id: 'three' }]), 'b.creatives.yml': manifestOf([{ id: 'four' }]) });
          return 'pass';
        },
        { times: 1 },
      );
      const ended = await run(event);
      expect(pull.headSha).not.toBe(headSha);
      expect([judged(ended), removed(ended)]).toEqual([['two'], []]);
      expect(github.checkRuns(headSha)).toMatchObject([{ name: 'Creative Gate', conclusion: 'success' }]);
      expect(github.checkRuns(pull.headSha)).toEqual([]);
      expect(github.comments(pull)).toEqual([]);
    });
  });

  test.concurrent('before the run begins, too', async () => {
    await onStage({}, async ({ github, repo, run }) => {
      const pull = repo.pullRequest({ files: { [A]: manifestOf([{ id: 'one' }]) } });
      const event = github.eventFor(pull);
      repo.push(pull, { [A]: null, 'README.md': '# Other\n' });
      const ended = await run(event);
      expect(judged(ended)).toEqual(['one']);
      expect(github.checkRuns(event.payload['after'] as string)).toHaveLength(1);
      expect(github.comments(pull)).toEqual([]);
    });
  });
});

describe('what is no file', () => {
  test.concurrent('is a problem where a manifest should be, and the rest is judged', async () => {
    await onStage({ main: { [A]: manifestOf([{ id: 'one' }]) } }, async ({ github, repo, providers, run }) => {
      const files = {
        'link.creatives.yml': { link: A },
        'module.creatives.yml': { submodule: 'c'.repeat(40) },
        'b.creatives.yml': manifestOf([{ id: 'two' }]),
      };
      const ended = await run(github.eventFor(repo.pullRequest({ files })));
      expect(problems(ended)).toEqual([
        expect.stringMatching(/^link\.creatives\.yml:.* manifest\/invalid .*symbolic link/),
        expect.stringMatching(/^module\.creatives\.yml:.* manifest\/invalid .*submodule/),
      ]);
      expect(judged(ended)).toEqual(['two']);
      expect(ended.exitCode).toBe(1);
      expect(providers.calls('vidmob.submit')).toHaveLength(1);
    });
  });
});

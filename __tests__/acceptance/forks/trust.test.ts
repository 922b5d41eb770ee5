import { describe, expect, jest, test } from '@jest/globals';
import type { PullRequest } from '../../../standins/github/index.ts';
import { manifestOf } from '../support/scenario.ts';
import { judged, onStage, problems, type Stage } from '../support/stage.ts';

jest.setTimeout(60_000);

const A = 'a.creatives.yml';
const files = { [A]: manifestOf([{ id: 'one' }]) };
type Opened = NonNullable<Parameters<Stage['repo']['pullRequest']>[0]>;

interface Case {
  readonly pull?: Opened;
  readonly prepare?: (stage: Stage, pull: PullRequest) => void;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly github?: { readonly validate: boolean };
}

/** Runs the gate on a pull request from a fork. */
async function fork({ pull: given, prepare, inputs, github: options = { validate: true } }: Case) {
  return await onStage(options, async (stage) => {
    const { github, repo, providers, run } = stage;
    const pull = repo.pullRequest({ fork: true, author: 'robin', files, ...given });
    prepare?.(stage, pull);
    const ended = await run(github.eventFor(pull, 'pull_request_target', 'opened'), inputs);
    const [check] = github.checkRuns(pull.headSha);
    const comment = github.comments(pull)[0]?.body ?? '';
    return { ended, check, comment, asked: providers.requests.length };
  });
}

describe('money is spent for a fork', () => {
  test.concurrent.each<[string, Case]>([
    ['when its author is a member', { pull: { association: 'MEMBER' } }],
    ['when its author is a collaborator', { pull: { association: 'COLLABORATOR' } }],
    [
      'when somebody trusted approved exactly this head',
      { prepare: ({ repo }, pull) => void repo.review(pull, { user: 'olive', association: 'OWNER' }) },
    ],
    ['for everybody with fork-submissions: all', { inputs: { 'fork-submissions': 'all' } }],
  ])('%s', async (_, given) => {
    const { ended, check } = await fork(given);
    expect([judged(ended), ended.outputs['conclusion'], ended.exitCode]).toEqual([['one'], 'success', 0]);
    expect(check?.conclusion).toBe('success');
    expect(ended.report.usage.submitted).toEqual({ vidmob: 1, ias: 1, verity: 1, tags: 0 });
  });
});

describe('no provider is called for a fork', () => {
  const approve = { user: 'olive', association: 'MEMBER' } as const;

  test.concurrent.each<[string, Case, RegExp]>([
    ['whose author nobody knows', { pull: { association: 'NONE' } }, /robin, is no owner, member or collaborator/],
    ['of a contributor', { pull: { association: 'CONTRIBUTOR' } }, /GitHub says CONTRIBUTOR/],
    [
      'when the approval is for an earlier commit',
      {
        prepare: ({ repo }, pull) => {
          repo.review(pull, approve);
          repo.push(pull, { [A]: manifestOf([{ id: 'swapped' }]) });
        },
      },
      /none of those has approved this commit/,
    ],
    [
      'when who approved is not trusted themselves',
      { prepare: ({ repo }, pull) => void repo.review(pull, { ...approve, association: 'CONTRIBUTOR' }) },
      /none of those has approved/,
    ],
    [
      'when the approval was taken back',
      {
        prepare: ({ repo }, pull) => {
          repo.review(pull, approve);
          repo.review(pull, { ...approve, state: 'CHANGES_REQUESTED' });
        },
      },
      /none of those has approved/,
    ],
    [
      'with fork-submissions: never, not even a member’s',
      { pull: { association: 'MEMBER' }, inputs: { 'fork-submissions': 'never' } },
      /`never`.*Push the branch to this repository/,
    ],
    [
      'whose repository is gone',
      {
        pull: { association: 'NONE' },
        prepare: (_, pull) => {
          pull.headRepository = null;
        },
        // GitHub's own description forgets that the repository is null then.
        github: { validate: false },
      },
      /is no owner, member or collaborator/,
    ],
  ])('%s', async (_, given, reason) => {
    const { ended, check, comment, asked } = await fork(given);
    expect(asked).toBe(0);
    expect(problems(ended)).toEqual([expect.stringMatching(/^gate\/fork /)]);
    expect(problems(ended)).toEqual([expect.stringMatching(reason)]);
    expect([ended.exitCode, ended.outputs['conclusion'], check?.conclusion]).toEqual([1, 'failure', 'failure']);
    expect([ended.outputs['total'], ended.outputs['inconclusive']]).toEqual(['1', '1']);
    expect(comment).toContain('Nothing was submitted');
  });
});

describe('a fork that nobody trusts', () => {
  const pull = { association: 'NONE' } as const;

  test.concurrent('is told what is wrong with its manifests all the same', async () => {
    const broken = {
      [A]: 'creatives:\n  - id: one\n    uri: https://cdn.example.com/one.mp4\n',
      'b.creatives.yml': manifestOf([{ id: 'two' }]),
    };
    const { ended, asked } = await fork({ pull: { ...pull, files: broken } });
    const rules = ended.report.problems.map(({ rule }) => rule);
    expect([...new Set(rules)].toSorted()).toEqual(['gate/fork', 'manifest/invalid']);
    expect([asked, ended.exitCode]).toEqual([0, 1]);
  });

  test.concurrent('passes when it changes no creative: nothing would be spent', async () => {
    const { ended, asked } = await fork({ pull: { ...pull, files: { 'README.md': '# Better\n' } } });
    expect([asked, ended.exitCode, ended.outputs['conclusion']]).toEqual([0, 0, 'success']);
  });
});

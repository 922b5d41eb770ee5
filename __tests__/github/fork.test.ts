import { describe, expect, test } from '@jest/globals';
import { forkProblem } from '../../src/github/fork.ts';
import type { PullRequest } from '../../src/github/pull-request.ts';
import { refused, scripted } from './scripted-github.ts';

const fork: PullRequest = {
  number: 7,
  headSha: 'h1',
  isCurrent: true,
  isOpen: true,
  isDraft: false,
  baseRef: 'main',
  isFork: true,
  authorAssociation: 'CONTRIBUTOR',
  authorLogin: 'robin',
  changedFiles: 2,
};

function review(login: string | null, state: string, change: Record<string, unknown> = {}) {
  return { user: login && { login }, state, commit_id: 'h1', author_association: 'MEMBER', ...change };
}

async function judged(reviews: unknown, pull = fork) {
  return await forkProblem(scripted({ '/pulls/7/reviews': reviews }).github, pull, 'trusted');
}

describe('forkProblem', () => {
  test('pull requests of this repository may spend, without a question', async () => {
    const { github, asked } = scripted();
    expect(await forkProblem(github, { ...fork, isFork: false }, 'never')).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test.each([['OWNER'], ['MEMBER'], ['COLLABORATOR']])('the author is trusted as %s', async (authorAssociation) => {
    const { github, asked } = scripted();
    expect(await forkProblem(github, { ...fork, authorAssociation }, 'trusted')).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test('all may spend, or nobody', async () => {
    const { github } = scripted();
    expect(await forkProblem(github, fork, 'all')).toBeUndefined();
    expect(await forkProblem(github, { ...fork, authorAssociation: 'OWNER' }, 'never')).toMatchObject({
      rule: 'gate/fork',
      message: expect.stringContaining('input `fork-submissions` is `never`'),
    });
  });

  test('an approval of this head by somebody trusted lets it through', async () => {
    expect(await judged([review('sam', 'APPROVED'), review('sam', 'COMMENTED')])).toBeUndefined();
    expect(await judged([review(null, 'APPROVED')])).toBeUndefined();
  });

  test.each([
    ['none', []],
    ['an approval of another head', [review('sam', 'APPROVED', { commit_id: 'h0' })]],
    ['an approval of an unknown head', [review('sam', 'APPROVED', { commit_id: null })]],
    ['an approval by somebody not trusted', [review('sam', 'APPROVED', { author_association: 'CONTRIBUTOR' })]],
    ['an approval by nobody in particular', [review('sam', 'APPROVED', { author_association: null })]],
    ['an approval taken back', [review('sam', 'APPROVED'), review('sam', 'CHANGES_REQUESTED')]],
    ['an approval dismissed afterwards', [review('sam', 'APPROVED'), review('sam', 'DISMISSED')]],
    ['a list that GitHub does not find', refused(404, 'Not Found')],
    ['a dismissed approval', [review('sam', 'DISMISSED')]],
  ])('%s does not', async (_name, reviews) => {
    const problem = await judged(reviews);
    expect(problem?.rule).toBe('gate/fork');
    expect(problem?.message).toBe(
      'Nothing was submitted for pull request #7, which comes from a fork at h1: its author, robin, is no owner, member ' +
        'or collaborator (GitHub says CONTRIBUTOR), and none of those has approved this commit. Have one approve it and ' +
        'run the job again, or set input `fork-submissions` to `all`.',
    );
  });

  test('the approval of one counts, whatever another says', async () => {
    const reviews = [review('sam', 'APPROVED'), review('kim', 'CHANGES_REQUESTED')];
    expect(await judged(reviews)).toBeUndefined();
    expect(await judged(reviews.toReversed())).toBeUndefined();
    expect(await judged([review('sam', 'CHANGES_REQUESTED'), review('sam', 'APPROVED')])).toBeUndefined();
  });

  test('the commit is named by its first twelve digits', async () => {
    const problem = await judged([], { ...fork, headSha: '0123456789abcdef0123456789abcdef01234567' });
    expect(problem?.message).toContain('a fork at 0123456789ab: ');
  });

  test('an author whose account is gone has no name', async () => {
    const problem = await judged([], { ...fork, authorLogin: undefined });
    expect(problem?.message).toContain('its author is no owner');
  });

  test('rejects when the reviews cannot be read', async () => {
    await expect(judged(refused(403, 'no'))).rejects.toThrow('could not read the reviews of pull request #7');
  });
});

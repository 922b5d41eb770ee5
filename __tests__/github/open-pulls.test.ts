import { describe, expect, test } from '@jest/globals';
import { createConditional } from '../../src/github/conditional.ts';
import { GitHubProblem } from '../../src/github/errors.ts';
import { listOpenPulls } from '../../src/github/open-pulls.ts';
import { json, refused, rejection, scripted } from './scripted-github.ts';

const FIRST = '/pulls?state=open&sort=created&direction=asc&page=1&per_page=100';
const SECOND = '/pulls?state=open&sort=created&direction=asc&page=2&per_page=100';

const pull = (number: number, change: Record<string, unknown> = {}) => ({
  number,
  state: 'open',
  draft: false,
  head: { sha: `h${number}`, ref: `spring-${number}`, repo: { full_name: 'acme/ads' } },
  base: { ref: 'main', repo: { full_name: 'acme/ads' } },
  author_association: 'MEMBER',
  user: { login: 'robin' },
  ...change,
});

describe('the open pull requests', () => {
  test('are told as the list tells them', async () => {
    const fork = pull(8, { head: { sha: 'h8', ref: 'main', repo: { full_name: 'robin/ads' } }, draft: true });
    const { github, asked } = scripted({ [FIRST]: [pull(7), fork] });
    expect(await listOpenPulls(github)).toEqual([
      {
        number: 7,
        headSha: 'h7',
        headRef: 'spring-7',
        isCurrent: true,
        isOpen: true,
        isDraft: false,
        baseRef: 'main',
        isFork: false,
        authorAssociation: 'MEMBER',
        authorLogin: 'robin',
        changedFiles: undefined,
      },
      expect.objectContaining({ number: 8, isFork: true, isDraft: true, headRef: 'main' }),
    ]);
    expect(asked).toEqual([FIRST]);
  });

  test('are on all pages, each of them once', async () => {
    const full = Array.from({ length: 100 }, (_, index) => pull(index + 1));
    const { github } = scripted({ [FIRST]: full, [SECOND]: [pull(100), pull(101), pull(102, { state: 'closed' })] });
    expect((await listOpenPulls(github)).map(({ number }) => number)).toEqual(
      Array.from({ length: 101 }, (_, index) => index + 1),
    );
  });

  test('come from memory while nothing changes', async () => {
    const answer = json([pull(7)], 200, { etag: '"1"' });
    const first = createConditional(new Map());
    const before = await listOpenPulls(scripted({ [FIRST]: answer }).github, first);
    const unchanged = scripted({ [FIRST]: () => new Response(null, { status: 304 }) });
    expect(await listOpenPulls(unchanged.github, createConditional(first.used()))).toEqual(before);
  });

  test.each([
    ['refused', refused(403, 'Resource not accessible by integration'), 'pull-requests: write'],
    ['not as documented', [{ number: 7 }], 'cannot be understood'],
    ['not to be had', refused(502, 'Bad Gateway'), 'answered 502'],
  ])('cannot be told when the list is %s', async (_, answer, message) => {
    const error = await rejection(listOpenPulls(scripted({ [FIRST]: answer }).github));
    expect(error).toBeInstanceOf(GitHubProblem);
    expect(error.message).toContain(message);
  });
});

import { describe, expect, test } from '@jest/globals';
import { type Marker, renderMarker } from '../../../src/github/publish/markers.ts';
import {
  type CommentRequest,
  commentRoom,
  findComments,
  publishComment,
} from '../../../src/github/publish/publish-comment.ts';
import { fakeGitHub } from './fake-github.ts';

describe('find comments', () => {
  const marker = { checkName: 'Creative Gate', headSha: 'a1', runId: 7, attempt: 1, startedAt: 5 };

  test('counts a comment once that a shifted page repeats', async () => {
    const fake = fakeGitHub();
    const ours = fake.addComment('b', `${renderMarker(marker)}\nx`);
    fake.comments.push(ours);
    expect(await findComments(fake.github, 7, 'Creative Gate')).toHaveLength(1);
  });

  test('finds the comments with a marker of the check name on all pages, oldest first', async () => {
    const fake = fakeGitHub();
    for (let index = 0; index < 130; index += 1) fake.addComment('somebody', 'hello');
    const second = fake.addComment('b', `${renderMarker(marker)}\nx`);
    const ghost = fake.addComment('gone', `${renderMarker(marker)}\nx`);
    ghost.user = null;
    ghost.id = 1;
    fake.addComment('b', `${renderMarker({ ...marker, checkName: 'Other' })}\nx`);
    Object.assign(fake.addComment('b', ''), { body: undefined });
    const found = await findComments(fake.github, 7, 'Creative Gate');
    expect(found).toEqual([
      { id: 1, url: ghost.html_url, author: undefined, marker },
      { id: second.id, url: second.html_url, author: 'b', marker },
    ]);
  });
});

describe('comment', () => {
  const BOT = 'github-actions[bot]';
  const marker: Marker = { checkName: 'Creative Gate', headSha: 'a1', runId: 7, attempt: 1, startedAt: 1000 };
  const bodyWith = (more: Partial<Marker> = {}, text = 'old') => `${renderMarker({ ...marker, ...more })}\n${text}`;

  const request = (more: Partial<CommentRequest> = {}): CommentRequest => ({
    pullRequest: 7,
    marker,
    mode: 'always',
    conclusion: 'failure',
    body: 'new',
    login: BOT,
    ...more,
  });

  function setUp() {
    const fake = fakeGitHub();
    fake.heads.set(7, 'a1');
    return fake;
  }

  describe('the one comment', () => {
    test('is posted where there is none', async () => {
      const fake = setUp();
      const outcome = await publishComment(fake.github, request());
      expect(fake.comments.map(({ body }) => body)).toEqual([bodyWith({}, 'new')]);
      expect(outcome).toEqual({ url: fake.comments[0]?.html_url, warning: undefined });
    });

    test('is updated in place by a run on a newer commit', async () => {
      const fake = setUp();
      const old = fake.addComment(BOT, bodyWith({ headSha: 'f0', startedAt: 9999 }));
      expect(await publishComment(fake.github, request())).toEqual({ url: old.html_url, warning: undefined });
      expect(fake.comments).toEqual([{ ...old, body: bodyWith({}, 'new') }]);
    });

    test('leaves the one of another check name alone', async () => {
      const fake = setUp();
      fake.addComment(BOT, bodyWith({ checkName: 'Other' }));
      await publishComment(fake.github, request());
      expect(fake.comments.map(({ body }) => body)).toEqual([bodyWith({ checkName: 'Other' }), bodyWith({}, 'new')]);
    });

    test('swallows its duplicates', async () => {
      const fake = setUp();
      const first = fake.addComment(BOT, bodyWith());
      fake.addComment(BOT, bodyWith());
      fake.addComment(BOT, bodyWith());
      await publishComment(fake.github, request());
      expect(fake.comments).toEqual([{ ...first, body: bodyWith({}, 'new') }]);
    });

    test('keeps to its limit, marker included', async () => {
      const fake = setUp();
      await publishComment(fake.github, request({ body: 'ü line\n'.repeat(50_000) }));
      const [comment] = fake.comments;
      expect(Buffer.byteLength(comment?.body ?? '')).toBeLessThanOrEqual(65_000);
      expect(comment?.body).toContain('Cut here');
      expect(commentRoom(marker)).toBe(65_000 - renderMarker(marker).length - 1);
    });
  });

  describe('order of writes', () => {
    test('a run whose commit is no longer the head writes nothing', async () => {
      const fake = setUp();
      fake.heads.set(7, 'b2');
      fake.addComment(BOT, bodyWith({ headSha: 'b2' }));
      expect(await publishComment(fake.github, request())).toEqual({ url: undefined, warning: undefined });
      expect(fake.writes()).toEqual([]);
    });

    test('of two attempts on one commit the later start wins, whichever ends last', async () => {
      const fake = setUp();
      const later = fake.addComment(BOT, bodyWith({ startedAt: 1001 }));
      expect(await publishComment(fake.github, request())).toEqual({ url: later.html_url, warning: undefined });
      expect(fake.writes()).toEqual([]);
    });

    test('a run beside this one that posted first keeps its comment, with what is newer in it', async () => {
      for (const [startedAt, text] of [
        [999, 'new'],
        [1001, 'old'],
      ] as const) {
        const fake = setUp();
        fake.before = ({ method }) => {
          if (method === 'POST') fake.addComment(BOT, bodyWith({ startedAt }));
        };
        await publishComment(fake.github, request());
        expect(fake.comments.map(({ body }) => body.split('\n')[1])).toEqual([text]);
      }
    });
  });

  describe('whose comment it is', () => {
    test('a planted comment with our marker is not touched', async () => {
      const fake = setUp();
      const planted = fake.addComment('mallory', bodyWith({ startedAt: 9_999_999 }));
      await publishComment(fake.github, request());
      expect(fake.comments.map(({ user, body }) => [user?.login, body])).toEqual([
        ['mallory', planted.body],
        [BOT, bodyWith({}, 'new')],
      ]);
    });

    test('an unknown identity is learnt from what it posts, and the older comment is kept', async () => {
      const fake = setUp();
      fake.author = 'gate[bot]';
      fake.addComment('mallory', bodyWith());
      const old = fake.addComment('gate[bot]', bodyWith());
      const outcome = await publishComment(fake.github, request({ login: undefined }));
      expect(outcome.url).toBe(old.html_url);
      expect(fake.comments.map(({ user, body }) => [user?.login, body.split('\n')[1]])).toEqual([
        ['mallory', 'old'],
        ['gate[bot]', 'new'],
      ]);
      expect(fake.seen.some(({ path }) => path.includes('/user'))).toBe(false);
    });

    test('an answer without an author is taken as it is', async () => {
      const fake = setUp();
      fake.addComment('mallory', bodyWith());
      fake.before = ({ method }) => {
        if (method === 'POST') queueMicrotask(() => Object.assign(fake.comments[1] ?? {}, { user: null }));
      };
      const addComment = fake.addComment;
      fake.addComment = (author, body) => Object.assign(addComment(author, body), { user: null });
      expect((await publishComment(fake.github, request({ login: undefined }))).url).toBeDefined();
      expect(fake.comments).toHaveLength(2);
    });
  });

  describe('the mode', () => {
    test('never asks nothing', async () => {
      const fake = setUp();
      expect(await publishComment(fake.github, request({ mode: 'never' }))).toEqual({
        url: undefined,
        warning: undefined,
      });
      expect(fake.seen).toEqual([]);
    });

    test('on-failure posts when something is wrong, and keeps it up to date when it turns green', async () => {
      const fake = setUp();
      await publishComment(fake.github, request({ mode: 'on-failure', conclusion: 'success' }));
      expect(fake.comments).toEqual([]);
      await publishComment(fake.github, request({ mode: 'on-failure', conclusion: 'pending', body: 'wait' }));
      await publishComment(fake.github, request({ mode: 'on-failure', conclusion: 'success', body: 'green' }));
      expect(fake.comments.map(({ body }) => body)).toEqual([bodyWith({}, 'green')]);
    });

    test('on-failure finds its comment under an unknown identity, and leaves none for a success', async () => {
      const fake = setUp();
      const quiet = request({ mode: 'on-failure', conclusion: 'success', body: 'green', login: undefined });
      const planted = fake.addComment('mallory', bodyWith());
      expect((await publishComment(fake.github, quiet)).url).toBeUndefined();
      expect(fake.comments).toEqual([planted]);
      const ours = fake.addComment(BOT, bodyWith());
      expect((await publishComment(fake.github, quiet)).url).toBe(ours.html_url);
      expect(fake.comments.map(({ body }) => body.split('\n')[1])).toEqual(['old', 'green']);
    });
  });

  describe('what goes wrong', () => {
    test('a lost answer makes no second comment', async () => {
      const fake = setUp();
      fake.lose('POST', /comments/, { processed: true });
      expect((await publishComment(fake.github, request())).url).toBe(fake.comments[0]?.html_url);
      expect(fake.comments).toHaveLength(1);
    });

    test('a comment that was not made is posted again', async () => {
      const fake = setUp();
      fake.fail('POST', /comments/, 502, 'bad gateway');
      expect((await publishComment(fake.github, request())).url).toBeDefined();
      expect(fake.comments).toHaveLength(1);
    });

    test('a missing permission is a warning with the block to paste', async () => {
      const fake = setUp();
      fake.fail('POST', /comments/, 403);
      const { url, warning } = await publishComment(fake.github, request());
      expect(url).toBeUndefined();
      expect(warning).toMatch(/#7 could not be written.*`pull-requests: write`.*permissions: \{/);
    });

    test('a locked conversation is not a missing permission', async () => {
      const fake = setUp();
      fake.fail('POST', /comments/, 403, 'Unable to create comment because issue is locked.');
      const { warning } = await publishComment(fake.github, request());
      expect(warning).toMatch(/conversation is locked/);
      expect(warning).not.toContain('permissions:');
    });

    test('an outage is a warning', async () => {
      const fake = setUp();
      fake.fail('GET', /comments/, 503, 'down', 9);
      expect((await publishComment(fake.github, request())).warning).toMatch(/pull request #7[\s\S]*503/);
    });
  });
});

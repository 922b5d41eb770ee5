import { describe, expect, test } from '@jest/globals';
import { type CommentRequest, commentRoom, publishComment } from '../../../src/github/publish/comment.ts';
import { type Marker, renderMarker } from '../../../src/github/publish/marker.ts';
import { HEAD, type TestGitHub, testGitHub } from './test-github.ts';

const BOT = 'github-actions[bot]';
const marker: Marker = { checkName: 'Creative Gate', headSha: HEAD, runId: 7, attempt: 1, startedAt: 1000 };
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

function urlOf({ gh, comments: [comment] }: TestGitHub): string | undefined {
  return comment && gh.pages.comment(comment);
}

describe('the one comment', () => {
  test('is posted where there is none', async () => {
    const hub = testGitHub();
    const outcome = await publishComment(hub.github, request());
    expect(hub.comments.map(({ body }) => body)).toEqual([bodyWith({}, 'new')]);
    expect(outcome).toEqual({ url: urlOf(hub), warning: undefined });
  });

  test('is updated in place by a run on a newer commit', async () => {
    const hub = testGitHub();
    const old = hub.addComment(BOT, bodyWith({ headSha: 'f0', startedAt: 9999 }));
    expect(await publishComment(hub.github, request())).toEqual({ url: hub.gh.pages.comment(old), warning: undefined });
    expect(hub.comments.map(({ id, body }) => [id, body])).toEqual([[old.id, bodyWith({}, 'new')]]);
  });

  test('leaves the one of another check name alone', async () => {
    const hub = testGitHub();
    hub.addComment(BOT, bodyWith({ checkName: 'Other' }));
    await publishComment(hub.github, request());
    expect(hub.comments.map(({ body }) => body)).toEqual([bodyWith({ checkName: 'Other' }), bodyWith({}, 'new')]);
  });

  test('swallows its duplicates', async () => {
    const hub = testGitHub();
    const first = hub.addComment(BOT, bodyWith());
    hub.addComment(BOT, bodyWith());
    hub.addComment(BOT, bodyWith());
    await publishComment(hub.github, request());
    expect(hub.comments.map(({ id, body }) => [id, body])).toEqual([[first.id, bodyWith({}, 'new')]]);
  });

  test('keeps to its limit, marker included', async () => {
    const hub = testGitHub();
    await publishComment(hub.github, request({ body: 'ü line\n'.repeat(50_000) }));
    const [comment] = hub.comments;
    expect(Buffer.byteLength(comment?.body ?? '')).toBeLessThanOrEqual(65_000);
    expect(comment?.body).toContain('Cut here');
    expect(commentRoom(marker)).toBe(65_000 - renderMarker(marker).length - 1);
  });
});

describe('order of writes', () => {
  test('a run whose commit is no longer the head writes nothing', async () => {
    const hub = testGitHub();
    hub.addComment(BOT, bodyWith({ headSha: hub.gh.repo.push(hub.pull, { 'README.md': 'newer' }) }));
    expect(await publishComment(hub.github, request())).toEqual({ url: undefined, warning: undefined });
    expect(hub.writes()).toEqual([]);
  });

  test('of two attempts on one commit the later start wins, whichever ends last', async () => {
    const hub = testGitHub();
    const later = hub.addComment(BOT, bodyWith({ startedAt: 1001 }));
    expect(await publishComment(hub.github, request())).toEqual({
      url: hub.gh.pages.comment(later),
      warning: undefined,
    });
    expect(hub.writes()).toEqual([]);
  });

  test('a run beside this one that posted first keeps its comment, with what is newer in it', async () => {
    for (const [startedAt, text] of [
      [999, 'new'],
      [1001, 'old'],
    ] as const) {
      const hub = testGitHub();
      hub.before(({ method }) => {
        if (method === 'POST') hub.addComment(BOT, bodyWith({ startedAt }));
      });
      await publishComment(hub.github, request());
      expect(hub.comments.map(({ body }) => body.split('\n')[1])).toEqual([text]);
    }
  });
});

describe('whose comment it is', () => {
  test('a planted comment with our marker is not touched', async () => {
    const hub = testGitHub();
    const planted = hub.addComment('mallory', bodyWith({ startedAt: 9_999_999 }));
    await publishComment(hub.github, request());
    expect(hub.comments.map(({ user, body }) => [user.login, body])).toEqual([
      ['mallory', planted.body],
      [BOT, bodyWith({}, 'new')],
    ]);
  });

  test('an unknown identity is learnt from what it posts, and the older comment is kept', async () => {
    const hub = testGitHub({ as: 'gate' });
    hub.addComment('mallory', bodyWith());
    const old = hub.addComment('gate[bot]', bodyWith());
    const outcome = await publishComment(hub.github, request({ login: undefined }));
    expect(outcome.url).toBe(hub.gh.pages.comment(old));
    expect(hub.comments.map(({ user, body }) => [user.login, body.split('\n')[1]])).toEqual([
      ['mallory', 'old'],
      ['gate[bot]', 'new'],
    ]);
    expect(hub.seen.some(({ path }) => path.includes('/user'))).toBe(false);
  });

  test('an answer without an author is taken as it is', async () => {
    const hub = testGitHub();
    hub.addComment('mallory', bodyWith());
    hub.amend('POST', /comments/, (body: object) => ({ ...body, user: null }));
    expect((await publishComment(hub.github, request({ login: undefined }))).url).toBeDefined();
    expect(hub.comments).toHaveLength(2);
  });
});

describe('the mode', () => {
  test('never asks nothing', async () => {
    const hub = testGitHub();
    expect(await publishComment(hub.github, request({ mode: 'never' }))).toEqual({
      url: undefined,
      warning: undefined,
    });
    expect(hub.seen).toEqual([]);
  });

  test('on-failure posts when something is wrong, and keeps it up to date when it turns green', async () => {
    const hub = testGitHub();
    await publishComment(hub.github, request({ mode: 'on-failure', conclusion: 'success' }));
    expect(hub.comments).toEqual([]);
    await publishComment(hub.github, request({ mode: 'on-failure', conclusion: 'pending', body: 'wait' }));
    await publishComment(hub.github, request({ mode: 'on-failure', conclusion: 'success', body: 'green' }));
    expect(hub.comments.map(({ body }) => body)).toEqual([bodyWith({}, 'green')]);
  });

  test('on-failure finds its comment under an unknown identity, and leaves none for a success', async () => {
    const hub = testGitHub();
    const quiet = request({ mode: 'on-failure', conclusion: 'success', body: 'green', login: undefined });
    const planted = hub.addComment('mallory', bodyWith());
    expect((await publishComment(hub.github, quiet)).url).toBeUndefined();
    expect(hub.comments).toEqual([planted]);
    const ours = hub.addComment(BOT, bodyWith());
    expect((await publishComment(hub.github, quiet)).url).toBe(hub.gh.pages.comment(ours));
    expect(hub.comments.map(({ body }) => body.split('\n')[1])).toEqual(['old', 'green']);
  });
});

describe('what goes wrong', () => {
  test('a lost answer makes no second comment', async () => {
    const hub = testGitHub();
    hub.lose('POST', /comments/, { processed: true });
    expect((await publishComment(hub.github, request())).url).toBe(urlOf(hub));
    expect(hub.comments).toHaveLength(1);
  });

  test('a comment that was not made is posted again', async () => {
    const hub = testGitHub();
    hub.fail('POST', /comments/, 502, 'bad gateway');
    expect((await publishComment(hub.github, request())).url).toBeDefined();
    expect(hub.comments).toHaveLength(1);
  });

  test('a missing permission is a warning with the block to paste', async () => {
    const hub = testGitHub();
    hub.fail('POST', /comments/, 403);
    const { url, warning } = await publishComment(hub.github, request());
    expect(url).toBeUndefined();
    expect(warning).toMatch(/#7 could not be written.*`pull-requests: write`.*permissions: \{/);
  });

  test('a locked conversation is not a missing permission', async () => {
    const hub = testGitHub();
    hub.fail('POST', /comments/, 403, 'Unable to create comment because issue is locked.');
    const { warning } = await publishComment(hub.github, request());
    expect(warning).toMatch(/conversation is locked/);
    expect(warning).not.toContain('permissions:');
  });

  test('an outage is a warning', async () => {
    const hub = testGitHub();
    hub.fail('GET', /comments/, 503, 'down', 9);
    expect((await publishComment(hub.github, request())).warning).toMatch(/pull request #7[\s\S]*503/);
  });
});

import { describe, expect, test } from '@jest/globals';
import { renderIssueMarker, textDigest } from '../../../src/github/publish/markers.ts';
import { findIssues, type IssueRequest, issueRoom, publishIssue } from '../../../src/github/publish/publish-issue.ts';
import { fakeGitHub } from './fake-github.ts';

describe('find issues', () => {
  const BOT = 'github-actions[bot]';
  const marked = (checkName = 'Creative Gate') => `${renderIssueMarker({ checkName, digest: '0'.repeat(16) })}\ntext`;

  test('finds what is open, marked and ours, oldest first, on all pages', async () => {
    const fake = fakeGitHub();
    const first = fake.addIssue(BOT, marked());
    for (let count = 0; count < 120; count += 1) fake.addIssue(BOT, 'another matter');
    fake.addIssue('mallory', marked());
    fake.addIssue(null, marked());
    fake.addIssue(BOT, marked('Other'));
    fake.addIssue(BOT, marked(), { state: 'closed' });
    fake.addIssue(BOT, marked(), { pull_request: {} });
    fake.addIssue(BOT, null as unknown as string);
    const second = fake.addIssue(BOT, marked());
    const found = await findIssues(fake.github, BOT, 'Creative Gate');
    expect(found.map(({ number }) => number)).toEqual([first.number, second.number]);
    expect(found[0]).toEqual({
      number: first.number,
      url: first.html_url,
      marker: { checkName: 'Creative Gate', digest: '0'.repeat(16) },
    });
    expect(fake.seen).toHaveLength(2);
  });

  test('looks at all issues where GitHub does not know the author', async () => {
    const fake = fakeGitHub();
    fake.fail('GET', /issues/, 422, 'Validation Failed');
    fake.addIssue('mallory', marked());
    const own = fake.addIssue('gate[bot]', marked());
    expect(await findIssues(fake.github, 'gate[bot]', 'Creative Gate')).toMatchObject([{ number: own.number }]);
  });

  test('rejects when the list cannot be read', async () => {
    const fake = fakeGitHub();
    fake.fail('GET', /issues/, 403);
    await expect(findIssues(fake.github, BOT, 'Creative Gate')).rejects.toMatchObject({ status: 403 });
  });
});

describe('issue', () => {
  const BOT = 'github-actions[bot]';
  const TITLE = 'Creative Gate: scores drifted';
  const text = (body = 'new', foot = 'run 1') => ({ title: TITLE, body, foot });
  const bodyWith = (body: string, foot = 'run 1', checkName = 'Creative Gate') =>
    `${renderIssueMarker({ checkName, digest: textDigest(body) })}\n${body}\n\n${foot}`;

  const opening = (more: Partial<Extract<IssueRequest, { action: 'open' | 'update' }>> = {}): IssueRequest => ({
    checkName: 'Creative Gate',
    login: BOT,
    action: 'open',
    text: text(),
    ...more,
  });
  const updating = opening({ action: 'update' });
  const closing: IssueRequest = { checkName: 'Creative Gate', login: BOT, action: 'close', comment: 'All is well.' };
  const shown = (url: string | undefined) => ({ isShown: true, url, login: BOT, warning: undefined });

  describe('opening', () => {
    test('makes an issue where there is none', async () => {
      const fake = fakeGitHub();
      const outcome = await publishIssue(fake.github, opening());
      expect(fake.issues).toMatchObject([{ title: TITLE, body: bodyWith('new'), state: 'open' }]);
      expect(outcome).toEqual(shown(fake.issues[0]?.html_url));
    });

    test('updates the one that is open', async () => {
      const fake = fakeGitHub();
      const old = fake.addIssue(BOT, bodyWith('old'));
      expect(await publishIssue(fake.github, opening())).toEqual(shown(old.html_url));
      expect(fake.issues).toMatchObject([{ number: old.number, body: bodyWith('new') }]);
    });

    test('leaves one alone that says the same, whichever run wrote it', async () => {
      const fake = fakeGitHub();
      const old = fake.addIssue(BOT, bodyWith('new', 'run 0'));
      expect(await publishIssue(fake.github, opening())).toEqual(shown(old.html_url));
      expect(fake.writes()).toEqual([]);
    });

    test('touches neither issues of others nor those of another check, nor closed ones', async () => {
      const fake = fakeGitHub();
      const planted = fake.addIssue('mallory', bodyWith('old'));
      const other = fake.addIssue(BOT, bodyWith('old', 'run 1', 'Other'));
      const over = fake.addIssue(BOT, bodyWith('old'), { state: 'closed' });
      const before = JSON.stringify([planted, other, over]);
      await publishIssue(fake.github, opening());
      expect(JSON.stringify([planted, other, over])).toBe(before);
      expect(fake.issues).toHaveLength(4);
    });

    test('keeps to its limit, marker and foot included', async () => {
      const fake = fakeGitHub();
      await publishIssue(fake.github, opening({ text: text('ü line\n'.repeat(50_000)) }));
      const bytes = Buffer.byteLength(fake.issues[0]?.body ?? '');
      expect(bytes).toBeLessThanOrEqual(65_000);
      expect(fake.issues[0]?.body).toMatch(/Cut here: .*\n\n\nrun 1$/);
      expect(issueRoom('Creative Gate')).toBeGreaterThan(64_800);
    });

    test('collapses with a run beside it to the older issue', async () => {
      const fake = fakeGitHub();
      let older: ReturnType<typeof fake.addIssue> | undefined;
      fake.before = ({ method }) => {
        if (method === 'POST' && older === undefined) older = fake.addIssue(BOT, bodyWith('old'));
      };
      const outcome = await publishIssue(fake.github, opening());
      expect(outcome.url).toBe(older?.html_url);
      expect(fake.issues).toMatchObject([
        { body: bodyWith('new'), state: 'open' },
        { state: 'closed', state_reason: 'not_planned' },
      ]);
      expect(fake.comments.map(({ body }) => body)).toEqual([`Duplicate of #${older?.number}`]);
    });

    test('closes duplicates that earlier runs left', async () => {
      const fake = fakeGitHub();
      const [first] = [fake.addIssue(BOT, bodyWith('new')), fake.addIssue(BOT, bodyWith('old'))];
      expect(await publishIssue(fake.github, opening())).toEqual(shown(first?.html_url));
      expect(fake.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
    });

    test('finds its own when another identity writes than was thought', async () => {
      const fake = fakeGitHub();
      fake.author = 'gate[bot]';
      const own = fake.addIssue('gate[bot]', bodyWith('old'));
      const outcome = await publishIssue(fake.github, opening({ login: undefined }));
      expect(outcome).toEqual({ ...shown(own.html_url), login: 'gate[bot]' });
      expect(fake.issues).toMatchObject([{ body: bodyWith('new'), state: 'open' }, { state: 'closed' }]);
    });

    test('adopts an issue whose making was not answered', async () => {
      const fake = fakeGitHub();
      fake.lose('POST', /^\/issues$/, { processed: true });
      expect(await publishIssue(fake.github, opening())).toEqual(shown(fake.issues[0]?.html_url));
      expect(fake.issues).toHaveLength(1);
    });

    test('tries once more when nothing was made', async () => {
      const fake = fakeGitHub();
      fake.lose('POST', /^\/issues$/);
      expect((await publishIssue(fake.github, opening())).isShown).toBe(true);
      expect(fake.issues).toHaveLength(1);
    });

    test('takes the usual author where GitHub names none', async () => {
      const fake = fakeGitHub();
      fake.before = ({ method }) => {
        if (method === 'POST') fake.author = '';
      };
      expect((await publishIssue(fake.github, opening())).login).toBe(BOT);
    });
  });

  describe('updating', () => {
    test('changes the open issue', async () => {
      const fake = fakeGitHub();
      const old = fake.addIssue(BOT, bodyWith('old'));
      expect(await publishIssue(fake.github, updating)).toEqual(shown(old.html_url));
      expect(fake.writes()).toEqual([`PATCH /issues/${old.number}`]);
    });

    test('opens none: somebody may have closed it', async () => {
      const fake = fakeGitHub();
      expect(await publishIssue(fake.github, updating)).toEqual(shown(undefined));
      expect(fake.writes()).toEqual([]);
    });
  });

  describe('closing', () => {
    test('closes with a comment, and duplicates with it', async () => {
      const fake = fakeGitHub();
      const [first, double] = [fake.addIssue(BOT, bodyWith('a')), fake.addIssue(BOT, bodyWith('b'))];
      expect(await publishIssue(fake.github, closing)).toEqual(shown(first?.html_url));
      expect(fake.writes()).toEqual([
        `PATCH /issues/${first?.number}`,
        `POST /issues/${first?.number}/comments`,
        `PATCH /issues/${double?.number}`,
        `POST /issues/${double?.number}/comments`,
      ]);
      expect(fake.issues).toMatchObject([
        { state: 'closed', state_reason: 'completed', body: bodyWith('a') },
        { state: 'closed', state_reason: 'not_planned' },
      ]);
      expect(fake.comments.map(({ body }) => body)).toEqual(['All is well.', `Duplicate of #${first?.number}`]);
    });

    test('does nothing where nothing is open, nor where it may not look', async () => {
      const fake = fakeGitHub();
      expect(await publishIssue(fake.github, closing)).toEqual(shown(undefined));
      fake.fail('GET', /issues/, 403);
      expect(await publishIssue(fake.github, closing)).toMatchObject({ isShown: false, warning: undefined });
      expect(fake.writes()).toEqual([]);
    });
  });

  describe('a failure is a warning', () => {
    const warningOf = async (request: IssueRequest, method: string, status: number, message?: string) => {
      const fake = fakeGitHub();
      if (request.action === 'close') fake.addIssue(BOT, bodyWith('old'));
      fake.fail(method, /^\/issues/, status, message, 9);
      const { isShown, url, warning } = await publishIssue(fake.github, request);
      expect([isShown, url]).toEqual([false, undefined]);
      return warning;
    };

    test.each([
      ['opening', opening(), 'POST'],
      ['looking', opening(), 'GET'],
      ['looking for one to update', updating, 'GET'],
      ['closing', closing, 'PATCH'],
    ])('that names the permission and how to grant it: %s', async (_, request, method) => {
      const warning = await warningOf(request, method, 403);
      expect(warning).toContain('lacks `issues: write`');
      expect(warning).toContain('`permissions: {contents: read, checks: write, pull-requests: write, issues: write}`');
      expect(warning).not.toContain('forks');
    });

    test('that says when issues are switched off', async () => {
      expect(await warningOf(opening(), 'POST', 410, 'Issues are disabled for this repo')).toContain(
        'Issues are switched off in this repository',
      );
    });

    test('that says what else GitHub answered', async () => {
      expect(await warningOf(closing, 'GET', 502, 'Bad Gateway')).toContain('GitHub answered 502');
    });
  });
});

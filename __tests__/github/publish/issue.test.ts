import { describe, expect, test } from '@jest/globals';
import { type IssueRequest, issueRoom, publishIssue } from '../../../src/github/publish/issue.ts';
import { renderIssueMarker, textDigest } from '../../../src/github/publish/issue-marker.ts';
import { type TestGitHub, testGitHub } from './test-github.ts';

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
const closing: IssueRequest = { checkName: 'Creative Gate', login: BOT, action: 'close', comment: 'Resolved.' };
const shown = (url: string | undefined) => ({ isShown: true, url, login: BOT, warning: undefined });

function urlOf({ gh, issues: [issue] }: TestGitHub): string | undefined {
  return issue && gh.pages.issue(issue);
}

function commentsOn({ gh, issues }: TestGitHub): string[] {
  return issues.flatMap((issue) => gh.comments(issue)).map(({ body }) => body);
}

describe('opening', () => {
  test('makes an issue where there is none', async () => {
    const hub = testGitHub();
    const outcome = await publishIssue(hub.github, opening());
    expect(hub.issues).toMatchObject([{ title: TITLE, body: bodyWith('new'), state: 'open' }]);
    expect(outcome).toEqual(shown(urlOf(hub)));
  });

  test('updates the one that is open', async () => {
    const hub = testGitHub();
    const old = hub.addIssue(BOT, bodyWith('old'));
    expect(await publishIssue(hub.github, opening())).toEqual(shown(hub.gh.pages.issue(old)));
    expect(hub.issues).toMatchObject([{ number: old.number, body: bodyWith('new') }]);
  });

  test('leaves one alone that says the same, whichever run wrote it', async () => {
    const hub = testGitHub();
    const old = hub.addIssue(BOT, bodyWith('new', 'run 0'));
    expect(await publishIssue(hub.github, opening())).toEqual(shown(hub.gh.pages.issue(old)));
    expect(hub.writes()).toEqual([]);
  });

  test('touches neither issues of others nor those of another check, nor closed ones', async () => {
    const hub = testGitHub();
    const planted = hub.addIssue('mallory', bodyWith('old'));
    const other = hub.addIssue(BOT, bodyWith('old', 'run 1', 'Other'));
    const over = hub.addIssue(BOT, bodyWith('old'), { state: 'closed' });
    const before = JSON.stringify([planted, other, over]);
    await publishIssue(hub.github, opening());
    expect(JSON.stringify([planted, other, over])).toBe(before);
    expect(hub.issues).toHaveLength(4);
  });

  test('keeps to its limit, marker and foot included', async () => {
    const hub = testGitHub();
    await publishIssue(hub.github, opening({ text: text('ü line\n'.repeat(50_000)) }));
    const bytes = Buffer.byteLength(hub.issues[0]?.body ?? '');
    expect(bytes).toBeLessThanOrEqual(65_000);
    expect(hub.issues[0]?.body).toMatch(/Cut here: .*\n\n\nrun 1$/);
    expect(issueRoom('Creative Gate')).toBeGreaterThan(64_800);
  });

  test('collapses with a run beside it to the older issue', async () => {
    const hub = testGitHub();
    let older: ReturnType<typeof hub.addIssue> | undefined;
    hub.before(({ method }) => {
      if (method === 'POST' && older === undefined) older = hub.addIssue(BOT, bodyWith('old'));
    });
    const outcome = await publishIssue(hub.github, opening());
    expect(outcome.url).toBe(urlOf(hub));
    expect(hub.issues[0]).toBe(older);
    expect(hub.issues).toMatchObject([
      { body: bodyWith('new'), state: 'open' },
      { state: 'closed', stateReason: 'not_planned' },
    ]);
    expect(commentsOn(hub)).toEqual([`Duplicate of #${older?.number}`]);
  });

  test('closes duplicates that earlier runs left', async () => {
    const hub = testGitHub();
    for (const body of ['new', 'old']) hub.addIssue(BOT, bodyWith(body));
    expect(await publishIssue(hub.github, opening())).toEqual(shown(urlOf(hub)));
    expect(hub.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
  });

  test('finds its own when another identity writes than was thought', async () => {
    const hub = testGitHub({ as: 'gate' });
    const own = hub.addIssue('gate[bot]', bodyWith('old'));
    const outcome = await publishIssue(hub.github, opening({ login: undefined }));
    expect(outcome).toEqual({ ...shown(hub.gh.pages.issue(own)), login: 'gate[bot]' });
    expect(hub.issues).toMatchObject([{ body: bodyWith('new'), state: 'open' }, { state: 'closed' }]);
  });

  test('adopts an issue whose making was not answered', async () => {
    const hub = testGitHub();
    hub.lose('POST', /^\/issues$/, { processed: true });
    expect(await publishIssue(hub.github, opening())).toEqual(shown(urlOf(hub)));
    expect(hub.issues).toHaveLength(1);
  });

  test('tries once more when nothing was made', async () => {
    const hub = testGitHub();
    hub.lose('POST', /^\/issues$/);
    expect((await publishIssue(hub.github, opening())).isShown).toBe(true);
    expect(hub.issues).toHaveLength(1);
  });

  test('takes the usual author where GitHub names none', async () => {
    const hub = testGitHub();
    hub.amend('POST', /^\/issues$/, (body: object) => ({ ...body, user: { login: '' } }));
    expect((await publishIssue(hub.github, opening())).login).toBe(BOT);
  });
});

describe('updating', () => {
  test('changes the open issue', async () => {
    const hub = testGitHub();
    const old = hub.addIssue(BOT, bodyWith('old'));
    expect(await publishIssue(hub.github, updating)).toEqual(shown(hub.gh.pages.issue(old)));
    expect(hub.writes()).toEqual([`PATCH /issues/${old.number}`]);
  });

  test('opens none: somebody may have closed it', async () => {
    const hub = testGitHub();
    expect(await publishIssue(hub.github, updating)).toEqual(shown(undefined));
    expect(hub.writes()).toEqual([]);
  });
});

describe('closing', () => {
  test('closes with a comment, and duplicates with it', async () => {
    const hub = testGitHub();
    const [first, double] = [hub.addIssue(BOT, bodyWith('a')), hub.addIssue(BOT, bodyWith('b'))];
    expect(await publishIssue(hub.github, closing)).toEqual(shown(urlOf(hub)));
    expect(hub.writes()).toEqual([
      `PATCH /issues/${first?.number}`,
      `POST /issues/${first?.number}/comments`,
      `PATCH /issues/${double?.number}`,
      `POST /issues/${double?.number}/comments`,
    ]);
    expect(hub.issues).toMatchObject([
      { state: 'closed', stateReason: 'completed', body: bodyWith('a') },
      { state: 'closed', stateReason: 'not_planned' },
    ]);
    expect(commentsOn(hub)).toEqual(['Resolved.', `Duplicate of #${first?.number}`]);
  });

  test('does nothing where nothing is open, nor where it may not look', async () => {
    const hub = testGitHub();
    expect(await publishIssue(hub.github, closing)).toEqual(shown(undefined));
    hub.fail('GET', /issues/, 403);
    expect(await publishIssue(hub.github, closing)).toMatchObject({ isShown: false, warning: undefined });
    expect(hub.writes()).toEqual([]);
  });
});

describe('a failure is a warning', () => {
  const warningOf = async (request: IssueRequest, method: string, status: number, message?: string) => {
    const hub = testGitHub();
    if (request.action === 'close') hub.addIssue(BOT, bodyWith('old'));
    hub.fail(method, /^\/issues/, status, message, 9);
    const { isShown, url, warning } = await publishIssue(hub.github, request);
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

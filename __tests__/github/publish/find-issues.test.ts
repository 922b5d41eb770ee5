import { expect, test } from '@jest/globals';
import { findIssues } from '../../../src/github/publish/find-issues.ts';
import { renderIssueMarker } from '../../../src/github/publish/issue-marker.ts';
import { testGitHub } from './test-github.ts';

const BOT = 'github-actions[bot]';
const marked = (checkName = 'Creative Gate') => `${renderIssueMarker({ checkName, digest: '0'.repeat(16) })}\ntext`;

test('finds what is open, marked and ours, oldest first, on all pages', async () => {
  const hub = testGitHub();
  const first = hub.addIssue(BOT, marked());
  for (let count = 0; count < 120; count += 1) hub.addIssue(BOT, 'another matter');
  hub.addIssue('mallory', marked());
  const ghost = hub.addIssue(BOT, marked());
  hub.amend('GET', /issues/, (list: { number: number }[]) =>
    list.map((one) => (one.number === ghost.number ? { ...one, user: null } : one)),
  );
  hub.addIssue(BOT, marked('Other'));
  hub.addIssue(BOT, marked(), { state: 'closed' });
  hub.gh.repo.pullRequest({ author: BOT, body: marked() });
  hub.addIssue(BOT, null);
  const second = hub.addIssue(BOT, marked());
  const found = await findIssues(hub.github, BOT, 'Creative Gate');
  expect(found.map(({ number }) => number)).toEqual([first.number, second.number]);
  expect(found[0]).toEqual({
    number: first.number,
    url: hub.gh.pages.issue(first),
    marker: { checkName: 'Creative Gate', digest: '0'.repeat(16) },
  });
  expect(hub.seen).toHaveLength(2);
});

test('looks at all issues where GitHub does not know the author', async () => {
  const hub = testGitHub();
  hub.fail('GET', /issues/, 422, 'Validation Failed');
  hub.addIssue('mallory', marked());
  const own = hub.addIssue('gate[bot]', marked());
  expect(await findIssues(hub.github, 'gate[bot]', 'Creative Gate')).toMatchObject([{ number: own.number }]);
});

test('rejects when the list cannot be read', async () => {
  const hub = testGitHub();
  hub.fail('GET', /issues/, 403);
  await expect(findIssues(hub.github, BOT, 'Creative Gate')).rejects.toMatchObject({ status: 403 });
});

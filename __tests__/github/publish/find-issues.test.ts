import { expect, test } from '@jest/globals';
import { findIssues } from '../../../src/github/publish/find-issues.ts';
import { renderIssueMarker } from '../../../src/github/publish/issue-marker.ts';
import { fakeGitHub } from './fake-github.ts';

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

import { expect, test } from '@jest/globals';
import { findComments } from '../../../src/github/publish/find-comments.ts';
import { renderMarker } from '../../../src/github/publish/marker.ts';
import { fakeGitHub } from './fake-github.ts';

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

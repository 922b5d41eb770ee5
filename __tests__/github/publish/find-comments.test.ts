import { expect, test } from '@jest/globals';
import { findComments } from '../../../src/github/publish/find-comments.ts';
import { renderMarker } from '../../../src/github/publish/marker.ts';
import { HEAD, testGitHub } from './test-github.ts';

const marker = { checkName: 'Creative Gate', headSha: HEAD, runId: 7, attempt: 1, startedAt: 5 };

test('counts a comment once that a shifted page repeats', async () => {
  const hub = testGitHub();
  hub.addComment('b', `${renderMarker(marker)}\nx`);
  hub.amend('GET', /comments/, (list: object[]) => [...list, ...list]);
  expect(await findComments(hub.github, 7, 'Creative Gate')).toHaveLength(1);
});

test('finds the comments with a marker of the check name on all pages, oldest first', async () => {
  const hub = testGitHub();
  for (let index = 0; index < 130; index += 1) hub.addComment('somebody', 'hello');
  const second = hub.addComment('b', `${renderMarker(marker)}\nx`);
  const ghost = hub.addComment('gone', `${renderMarker(marker)}\nx`);
  const empty = hub.addComment('b', '');
  hub.addComment('b', `${renderMarker({ ...marker, checkName: 'Other' })}\nx`);
  const changes = new Map<number, object>([
    [ghost.id, { id: 1, user: null }],
    [empty.id, { body: undefined }],
  ]);
  hub.amend('GET', /comments/, (list: { id: number }[]) => list.map((one) => ({ ...one, ...changes.get(one.id) })));
  const found = await findComments(hub.github, 7, 'Creative Gate');
  expect(found).toEqual([
    { id: 1, url: hub.gh.pages.comment(ghost), author: undefined, marker },
    { id: second.id, url: hub.gh.pages.comment(second), author: 'b', marker },
  ]);
});

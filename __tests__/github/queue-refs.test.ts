import { expect, test } from '@jest/globals';
import { createConditional } from '../../src/github/conditional.ts';
import { GitHubProblem } from '../../src/github/errors.ts';
import { listQueueRefs } from '../../src/github/queue-refs.ts';
import { json, refused, rejection, scripted } from './scripted-github.ts';

const ALL = '/git/matching-refs/heads/gh-readonly-queue';
const ref = (name: string, sha = 'a1') => ({ ref: `refs/heads/${name}`, object: { sha, type: 'commit' } });
const group = (base: string, number: number) => `gh-readonly-queue/${base}/pr-${number}-0123abcd`;

test('the groups of a branch are its own, whatever else begins alike', async () => {
  const { github, asked } = scripted({
    [`${ALL}/release/v1`]: [ref(group('release/v1', 7)), ref(group('release/v1-2', 8)), ref(group('release/v1/x', 9))],
  });
  expect(await listQueueRefs(github, 'release/v1')).toEqual([
    { headRef: group('release/v1', 7), headSha: 'a1', baseRef: 'release/v1', pullRequest: 7 },
  ]);
  expect(asked).toEqual([`${ALL}/release/v1`]);
});

test('the groups of all branches, without branches that are none', async () => {
  const { github } = scripted({
    [ALL]: [
      ref(group('main', 7)),
      ref(group('release/v1', 8), 'b2'),
      ref('gh-readonly-queue-notes'),
      ref(`${group('main', 9)}/x`),
    ],
  });
  expect(await listQueueRefs(github)).toMatchObject([
    { baseRef: 'main', pullRequest: 7 },
    { baseRef: 'release/v1', pullRequest: 8, headSha: 'b2' },
  ]);
});

test('a branch that needs encoding', async () => {
  const { asked, github } = scripted({ [`${ALL}/a%23b`]: [] });
  expect(await listQueueRefs(github, 'a#b')).toEqual([]);
  expect(asked).toEqual([`${ALL}/a%23b`]);
});

test('an unchanged queue comes from memory', async () => {
  const conditional = createConditional(new Map());
  const before = await listQueueRefs(
    scripted({ [ALL]: json([ref(group('main', 7))], 200, { etag: '"1"' }) }).github,
    undefined,
    conditional,
  );
  const { github } = scripted({ [ALL]: () => new Response(null, { status: 304 }) });
  expect(await listQueueRefs(github, undefined, conditional)).toEqual(before);
});

test('a queue that cannot be read is a problem', async () => {
  const error = await rejection(listQueueRefs(scripted({ [ALL]: refused(500, 'no') }).github));
  expect(error).toBeInstanceOf(GitHubProblem);
  expect(error.message).toContain('could not read the merge queue');
});

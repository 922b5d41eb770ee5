import { expect, test } from '@jest/globals';
import { problemOf } from '../../src/gate/unexpected.ts';
import { GitHubProblem } from '../../src/github/github-errors.ts';

test('what GitHub did is told in its own words', () => {
  expect(problemOf(new GitHubProblem('GitHub is away.'))).toMatchObject({
    rule: 'gate/github',
    message: 'GitHub is away.',
  });
});

test('anything else is a defect, without its stack', () => {
  const { message } = problemOf(new TypeError('x is undefined'));
  expect(message).toBe(
    'Creative Gate ended in an unexpected error: x is undefined. Run the job again; if it stays, report it as a bug.',
  );
  expect(problemOf('strange').message).toContain('unexpected error: strange.');
});

import { expect, test } from '@jest/globals';
import { problemOf, ReportedProblem, remark, runProblem } from '../../src/core/problems.ts';
import { GitHubProblem } from '../../src/github/github-errors.ts';

test('a failure that is written for a person is reported in its own words, under its own rule', () => {
  expect(problemOf(new ReportedProblem('gate/fork', 'It is a fork.'))).toEqual(
    runProblem('gate/fork', 'It is a fork.'),
  );
  expect(problemOf(new GitHubProblem('GitHub is away.'))).toEqual({
    rule: 'gate/github',
    path: null,
    line: null,
    column: null,
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

test('a remark has no place in a file', () => {
  expect(remark('By the way.')).toEqual({ path: null, line: null, column: null, message: 'By the way.' });
});

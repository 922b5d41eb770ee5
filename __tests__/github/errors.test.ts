import { describe, expect, test } from '@jest/globals';
import {
  configurationProblem,
  explainGitHubError,
  GitHubProblem,
  isRateLimit,
  toGitHubProblem,
} from '../../src/github/errors.ts';

function failure(status: number, message?: string, headers: Record<string, string> = {}): unknown {
  return Object.assign(new Error(message), { status, response: { headers, data: { message } } });
}

describe('explainGitHubError', () => {
  test('names the missing permission of a 403 and prints the YAML that grants it', () => {
    const text = explainGitHubError(failure(403, 'Resource not accessible by integration'), 'read x', 'contents');
    expect(text).toContain('could not read x: it is not allowed ("Resource not accessible by integration")');
    expect(text).toContain('permissions: {contents: read, ');
  });

  test('takes a 404 for something gone or a permission missing', () => {
    expect(explainGitHubError(failure(404, 'Not Found'), 'read x', 'pull-requests')).toContain(
      'GitHub finds nothing there ("Not Found"). If it is not gone: The token of this workflow lacks `pull-requests: write`',
    );
  });

  test('says when a rate limit opens again, and names no permission', () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1767225600' };
    const text = explainGitHubError(failure(403, 'Nope', headers), 'read x', 'contents');
    expect(text).toContain(
      "GitHub's rate limit for this token is used up (403). It opens again at 2026-01-01T00:00:00",
    );
    expect(text).not.toContain('permissions:');
  });

  test('says that the token is refused', () => {
    expect(explainGitHubError(failure(401, 'Bad credentials'), 'read x')).toContain(
      'GitHub refuses the token ("Bad credentials"). Give input `github-token`',
    );
  });

  test('gives the reason where there was no answer', () => {
    expect(explainGitHubError(new Error('connection refused'), 'read x')).toContain('no answer (connection refused)');
    expect(explainGitHubError('odd', 'read x')).toContain('no answer (no reason was given)');
  });

  test('gives the status of everything else, without a stack or a body of another kind', () => {
    expect(explainGitHubError(failure(502), 'read x')).toContain('GitHub answered 502. Run the job again');
    const odd = Object.assign(new Error('x'), { status: 422, response: { data: '<html>' } });
    expect(explainGitHubError(odd, 'read x', 'contents')).toBe('Creative Gate could not read x: GitHub answered 422.');
    expect(explainGitHubError(failure(403, 'Blocked'), 'read x')).toContain('GitHub answered 403 ("Blocked")');
  });

  test('cuts what GitHub says to one short line', () => {
    const text = explainGitHubError(failure(409, `a\n${'b'.repeat(500)}`), 'read x');
    expect(text).toContain(`("a ${'b'.repeat(198)}")`);
  });
});

describe('isRateLimit', () => {
  test.each([
    ['a 429', failure(429), true],
    ['a 403 with nothing remaining', failure(403, 'x', { 'x-ratelimit-remaining': '0' }), true],
    ['a 403 for a secondary limit', failure(403, 'You have exceeded a secondary rate limit'), true],
    ['another 403', failure(403, 'Resource not accessible by integration'), false],
    ['another status', failure(500, 'rate limit'), false],
    ['no answer', new Error('rate limit'), false],
    ['an answer without headers', Object.assign(new Error('x'), { status: 403, response: {} }), false],
  ])('%s: %#', (_name, error, expected) => {
    expect(isRateLimit(error)).toBe(expected);
  });
});

describe('problems', () => {
  test('a failed call becomes a GitHubProblem once', () => {
    const problem = toGitHubProblem(failure(500), 'read x');
    expect(problem).toBeInstanceOf(GitHubProblem);
    expect(toGitHubProblem(problem, 'do more')).toBe(problem);
    expect(problem.toProblem()).toMatchObject({ rule: 'gate/github', path: null, message: problem.message });
  });

  test('a configuration problem has the rule of its own', () => {
    expect(configurationProblem('x')).toEqual({
      rule: 'gate/configuration',
      path: null,
      line: null,
      column: null,
      message: 'x',
    });
  });
});

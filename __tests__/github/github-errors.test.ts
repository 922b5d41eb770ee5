import { describe, expect, jest, test } from '@jest/globals';
import { parse } from 'yaml';
import {
  configurationProblem,
  explainGitHubError,
  GitHubProblem,
  ifPermitted,
  isMissingPermission,
  isRateLimit,
  isRefusal,
  onceMore,
  permissionAdvice,
  statusOf,
  toGitHubProblem,
} from '../../src/github/github-errors.ts';
import { refused, rejection, scripted } from './scripted-github.ts';

describe('status of', () => {
  const pull = { owner: 'acme', repo: 'ads', pull_number: 7 };

  describe('statusOf', () => {
    test('is the status of an answer', async () => {
      const { github } = scripted({ '/pulls/7': refused(403, 'no') });
      expect(statusOf(await rejection(github.octokit.rest.pulls.get(pull)))).toBe(403);
    });

    test('is undefined without an answer, although Octokit says 500', async () => {
      const { github } = scripted({ '/pulls/7': new TypeError('fetch failed') });
      expect(statusOf(await rejection(github.octokit.rest.pulls.get(pull)))).toBeUndefined();
    });

    test.each([[undefined], [null], ['text'], [new Error('x')], [{ status: 'x', response: {} }]])(
      'is undefined for %p',
      (error) => {
        expect(statusOf(error)).toBeUndefined();
      },
    );
  });
});

describe('permissions', () => {
  const lineOf = (advice: string) => parse(/`(permissions: .*?)`/.exec(advice)?.[1] ?? '');

  describe('permissionAdvice', () => {
    test('names what is missing and prints a line that takes nothing else away', () => {
      const advice = permissionAdvice(['checks']);
      expect(advice).toContain('lacks `checks: write`');
      expect(advice).not.toContain('\n');
      expect(lineOf(advice)).toEqual({
        permissions: { contents: 'read', checks: 'write', 'pull-requests': 'write' },
      });
    });

    test('adds permissions that are not always needed when they are missing', () => {
      const advice = permissionAdvice(['statuses', 'actions']);
      expect(advice).toContain('`statuses: write` and `actions: read`');
      expect(lineOf(advice).permissions).toMatchObject({ statuses: 'write', actions: 'read', contents: 'read' });
    });

    test('says that it does not help pull requests from forks', () => {
      expect(permissionAdvice(['checks'])).toContain('pull_request_target');
      expect(permissionAdvice(['issues'])).not.toContain('pull_request_target');
    });
  });
});

describe('errors', () => {
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
        'GitHub found nothing there ("Not Found"). If it still exists: The token of this workflow lacks `pull-requests: write`',
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
      expect(explainGitHubError(odd, 'read x', 'contents')).toBe(
        'Creative Gate could not read x: GitHub answered 422.',
      );
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
});

describe('refusal', () => {
  const failed = (status: number, message = '', headers: Record<string, string> = {}) =>
    Object.assign(new Error(message), { status, response: { headers, data: { message } } });

  describe('isRefusal', () => {
    test.each([403, 404])('takes %d for a missing permission', (status) => {
      expect(isRefusal(failed(status, 'Resource not accessible by integration'))).toBe(true);
    });

    test('tells rate limits apart', () => {
      expect(isRefusal(failed(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' }))).toBe(false);
      expect(isRefusal(failed(403, 'You have exceeded a secondary rate limit'))).toBe(false);
    });

    test.each([401, 422, 500])('does not take %d for one', (status) => {
      expect(isRefusal(failed(status))).toBe(false);
    });
  });

  describe('ifPermitted', () => {
    test('hands on the answer', async () => {
      expect(await ifPermitted('checks', async () => ({ id: 1 }))).toEqual({ id: 1 });
    });

    test('makes a refusal a value', async () => {
      const answer = await ifPermitted('checks', () => Promise.reject(failed(403)));
      expect(answer).toEqual({ missing: 'checks' });
      expect(isMissingPermission(answer)).toBe(true);
      expect(isMissingPermission({ id: 1 })).toBe(false);
    });

    test('throws everything else on', async () => {
      await expect(ifPermitted('checks', () => Promise.reject(failed(500, 'down')))).rejects.toThrow('down');
    });
  });
});

describe('once more', () => {
  const lost = new TypeError('fetch failed');
  const answered = (status: number) => Object.assign(new Error('no'), { status, response: {} });

  describe('onceMore', () => {
    test('takes what was made although the answer was lost', async () => {
      const create = jest.fn<() => Promise<string>>().mockRejectedValue(lost);
      expect(await onceMore(create, async () => 'found')).toBe('found');
      expect(create).toHaveBeenCalledTimes(1);
    });

    test('creates a second time when nothing was made', async () => {
      const create = jest
        .fn<() => Promise<string>>()
        .mockRejectedValueOnce(answered(502))
        .mockResolvedValueOnce('made');
      expect(await onceMore(create, async () => undefined)).toBe('made');
    });

    test('does not create a second time while it cannot look', async () => {
      const create = jest.fn<() => Promise<string>>().mockRejectedValue(lost);
      await expect(onceMore(create, () => Promise.reject(answered(503)))).rejects.toThrow('no');
      expect(create).toHaveBeenCalledTimes(1);
    });

    test('leaves a clear no alone', async () => {
      const create = jest.fn<() => Promise<string>>().mockRejectedValue(answered(422));
      await expect(onceMore(create, async () => 'found')).rejects.toThrow('no');
    });
  });
});

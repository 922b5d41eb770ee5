import { describe, expect, test } from '@jest/globals';
import { statusOf } from '../../src/github/status-of.ts';
import { refused, rejection, scripted } from './scripted-github.ts';

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

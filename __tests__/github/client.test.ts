import { describe, expect, test } from '@jest/globals';
import { statusOf } from '../../src/github/client.ts';
import { refused, rejection, scripted } from './scripted.ts';

const pull = { owner: 'acme', repo: 'ads', pull_number: 7 };

describe('createGitHub', () => {
  test('asks the configured address, whether or not that ends in a slash', async () => {
    const { github, asked } = scripted({ '/pulls/7': { number: 7 } });
    const { data } = await github.octokit.rest.pulls.get(pull);
    expect(data.number).toBe(7);
    expect(asked).toEqual(['/pulls/7']);
  });
});

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

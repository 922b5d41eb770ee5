import { describe, expect, test } from '@jest/globals';
import { scripted } from './scripted-github.ts';

const pull = { owner: 'acme', repo: 'ads', pull_number: 7 };

describe('createGitHub', () => {
  test('asks the configured address, whether or not that ends in a slash', async () => {
    const { github, asked } = scripted({ '/pulls/7': { number: 7 } });
    const { data } = await github.octokit.rest.pulls.get(pull);
    expect(data.number).toBe(7);
    expect(asked).toEqual(['/pulls/7']);
  });
});

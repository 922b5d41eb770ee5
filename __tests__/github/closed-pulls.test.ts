import { expect, test } from '@jest/globals';
import { listClosedHeads } from '../../src/github/closed-pulls.ts';
import { GitHubProblem } from '../../src/github/errors.ts';
import { refused, scripted } from './scripted-github.ts';

const PAGE = '/pulls?state=closed&base=main&sort=updated&direction=desc&page=1&per_page=100';

test('lists the heads of the pull requests that were closed last, each once', async () => {
  const { github } = scripted({ [PAGE]: ['h3', 'h1', 'h3'].map((sha) => ({ head: { sha } })) });
  expect(await listClosedHeads(github, 'main')).toEqual(['h3', 'h1']);
});

test('says what is missing where they may not be listed', async () => {
  const { github } = scripted({ [PAGE]: () => refused(403, 'Resource not accessible by integration') });
  const failed = listClosedHeads(github, 'main');
  await expect(failed).rejects.toThrow(GitHubProblem);
  await expect(failed).rejects.toThrow('pull-requests');
});

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { takeHeadStart, withHeadStart } from '../../src/action/head-start.ts';
import type { Invocation } from '../../src/action/invocation.ts';
import type { Trigger } from '../../src/github/event.ts';
import { createGitHub } from '../../src/github/github-client.ts';
import { UsageMeter } from '../../src/http/usage-meter.ts';
import { type GitHubStandIn, startGitHub } from '../../standins/github/index.ts';
import { opened, SETTINGS } from '../gate/worlds.ts';

describe('head start', () => {
  let gh: GitHubStandIn;
  beforeEach(async () => {
    gh = await startGitHub();
    gh.repo.branch('main', { files: { 'a.md': '' } });
  });
  afterEach(() => gh.close());

  function headStart(trigger: Trigger, more: Partial<Invocation> = {}) {
    const run = {
      owner: 'acme',
      repo: 'ads',
      repositoryId: undefined,
      apiUrl: gh.url,
      serverUrl: 'https://github.com',
      runId: 1,
      runAttempt: 1,
    };
    const settings = { ...SETTINGS, githubToken: gh.token };
    const meter = new UsageMeter();
    const options = { meter, signal: new AbortController().signal, deadlineAt: Date.now() + 10_000 };
    return takeHeadStart({ settings, run, mode: 'gate', warnings: [], ...more, trigger }, options);
  }

  const pull = () => gh.repo.pullRequest({ files: { 'b.md': '' } });

  describe('a head start', () => {
    test('is the answer that the first question for the pull request gets', async () => {
      const { number, ...rest } = pull();
      const fetchIt = withHeadStart(headStart(opened({ number, ...rest })), fetch);
      const { octokit } = createGitHub({ token: gh.token, apiUrl: gh.url, owner: 'acme', repo: 'ads', fetch: fetchIt });
      const ask = () => octokit.rest.pulls.get({ owner: 'acme', repo: 'ads', pull_number: number });
      expect((await ask()).data.number).toBe(number);
      expect(gh.requests).toHaveLength(1);
      expect((await ask()).data.number).toBe(number);
      expect(gh.requests).toHaveLength(2);
    });

    test('is no answer to other questions', async () => {
      const one = pull();
      const fetchIt = withHeadStart(headStart(opened(one)), fetch);
      const other = await fetchIt(`${gh.url}/repos/acme/ads/branches/main`, {
        headers: { authorization: `token ${gh.token}` },
      });
      expect(await other.json()).toMatchObject({ name: 'main' });
      const patch = await fetchIt(`${gh.url}/repos/acme/ads/pulls/${one.number}`, { method: 'PATCH' });
      expect(patch.ok).toBe(false);
      gh.takeViolations();
    });

    test('that fails is told to whoever asks, and to nobody else', async () => {
      gh.onRequest(/pulls/, { status: 404, body: { message: 'Not Found' } });
      const one = pull();
      const started = headStart(opened(one));
      const fetchIt = withHeadStart(started, fetch);
      expect((await fetchIt(started?.url ?? '')).status).toBe(404);
      const broken = { url: 'https://api.github.example/x', response: Promise.reject(new Error('no answer')) };
      await expect(withHeadStart(broken, fetch)(broken.url)).rejects.toThrow('no answer');
    });

    test('is taken only where a pull request will be gated', () => {
      const one = pull();
      expect(headStart(opened(one, { closed: true }))).toBeUndefined();
      expect(headStart(opened(one), { mode: 'rescore' })).toBeUndefined();
      expect(headStart({ kind: 'nothing', eventName: 'push', reason: 'A tag.' })).toBeUndefined();
      expect(gh.requests).toEqual([]);
    });

    test('is not needed', async () => {
      const fetchIt = withHeadStart(undefined, fetch);
      expect((await fetchIt(`${gh.url}/nowhere`)).ok).toBe(false);
      gh.takeViolations();
    });
  });
});

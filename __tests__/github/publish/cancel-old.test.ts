import { describe, expect, test } from '@jest/globals';
import { cancelOldChecks, type OldHead } from '../../../src/github/publish/cancel-old.ts';
import { fakeLog } from './fake-log.ts';
import { HEAD, testGitHub } from './test-github.ts';

const old = (more: Partial<OldHead> = {}): OldHead => ({
  sha: HEAD,
  checkName: 'Creative Gate',
  pullRequest: 7,
  reason: 'synchronize',
  ...more,
});

function setUp() {
  const hub = testGitHub();
  const parked = hub.addCheck({ status: 'in_progress', externalId: 'creative-gate:v1:1:1' });
  const done = hub.addCheck({ status: 'completed', conclusion: 'success', externalId: 'creative-gate:v1:2:1' });
  const foreign = hub.addCheck({ status: 'in_progress', externalId: 'a-job' });
  return { hub, parked, done, foreign, log: fakeLog() };
}

describe('cancelOldChecks', () => {
  test.each([
    ['synchronize', 'A newer commit was pushed'],
    ['closed', 'The pull request was closed'],
  ] as const)('completes what is open of ours after %s', async (reason, words) => {
    const { hub, parked, done, foreign, log } = setUp();
    expect(await cancelOldChecks(hub.github, log, old({ reason }))).toMatchObject({ cancelled: 1 });
    expect(parked).toMatchObject({ status: 'completed', conclusion: 'cancelled' });
    expect(parked.summary).toContain(words);
    expect(done.conclusion).toBe('success');
    expect(foreign.status).toBe('in_progress');
  });

  test('spares a commit that another open pull request still has as its head', async () => {
    const { hub, parked, log } = setUp();
    const other = hub.gh.repo.pullRequest({ head: HEAD });
    expect(await cancelOldChecks(hub.github, log, old())).toMatchObject({ cancelled: 0 });
    expect(parked.status).toBe('in_progress');
    hub.gh.repo.push(other, { 'README.md': 'newer' });
    expect(await cancelOldChecks(hub.github, log, old())).toMatchObject({ cancelled: 1 });
  });

  test('cancels where other pull requests may not be listed, not where GitHub fails', async () => {
    const { hub, parked, log } = setUp();
    hub.fail('GET', /\/pulls$/, 500, 'down', 2);
    expect(await cancelOldChecks(hub.github, log, old())).toMatchObject({ cancelled: 0 });
    expect(parked.status).toBe('in_progress');
    hub.fail('GET', /\/pulls$/, 404, 'Not Found', 2);
    expect(await cancelOldChecks(hub.github, log, old())).toMatchObject({ cancelled: 1 });
  });

  test('asks for pull requests only when there is something to cancel', async () => {
    const hub = testGitHub();
    expect(await cancelOldChecks(hub.github, fakeLog(), old())).toMatchObject({ cancelled: 0 });
    expect(hub.seen).toHaveLength(1);
  });

  test('does nothing without the permission, and only warns when GitHub fails', async () => {
    const { hub, log, parked } = setUp();
    hub.fail('GET', /check-runs/, 403);
    expect(await cancelOldChecks(hub.github, log, old())).toMatchObject({ cancelled: 0 });
    expect(log.lines).toEqual([]);
    hub.fail('PATCH', /check-runs/, 500, 'down');
    expect(await cancelOldChecks(hub.github, log, old())).toMatchObject({ cancelled: 0 });
    expect(log.lines).toEqual([expect.stringContaining(`cancel the check run on the old commit ${HEAD}`)]);
    expect(parked.status).toBe('in_progress');
  });
});

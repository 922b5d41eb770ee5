import { describe, expect, test } from '@jest/globals';
import { cancelOldChecks, type OldHead } from '../../../src/github/publish/cancel-old-checks.ts';
import { fakeGitHub } from './fake-github.ts';
import { fakeLog } from './fake-log.ts';

const old = (more: Partial<OldHead> = {}): OldHead => ({
  sha: 'a1',
  checkName: 'Creative Gate',
  pullRequest: 7,
  reason: 'synchronize',
  ...more,
});

function setUp() {
  const fake = fakeGitHub();
  const parked = fake.addCheck({ status: 'in_progress', external_id: 'creative-gate:v1:1:1' });
  const done = fake.addCheck({ status: 'completed', conclusion: 'success', external_id: 'creative-gate:v1:2:1' });
  const foreign = fake.addCheck({ status: 'in_progress', external_id: 'a-job' });
  return { fake, parked, done, foreign, log: fakeLog() };
}

describe('cancelOldChecks', () => {
  test.each([
    ['synchronize', 'A newer commit was pushed'],
    ['closed', 'The pull request was closed'],
  ] as const)('completes what is open of ours after %s', async (reason, words) => {
    const { fake, parked, done, foreign, log } = setUp();
    expect(await cancelOldChecks(fake.github, log, old({ reason }))).toMatchObject({ cancelled: 1 });
    expect(parked).toMatchObject({ status: 'completed', conclusion: 'cancelled' });
    expect(parked.output.summary).toContain(words);
    expect(done.conclusion).toBe('success');
    expect(foreign.status).toBe('in_progress');
  });

  test('spares a commit that another open pull request still has as its head', async () => {
    const { fake, parked, log } = setUp();
    fake.heads.set(7, 'a1').set(8, 'a1');
    expect(await cancelOldChecks(fake.github, log, old())).toMatchObject({ cancelled: 0 });
    expect(parked.status).toBe('in_progress');
    fake.heads.set(8, 'b2');
    expect(await cancelOldChecks(fake.github, log, old())).toMatchObject({ cancelled: 1 });
  });

  test('cancels where other pull requests may not be listed, not where GitHub fails', async () => {
    const { fake, parked, log } = setUp();
    fake.fail('GET', /\/pulls$/, 500, 'down', 2);
    expect(await cancelOldChecks(fake.github, log, old())).toMatchObject({ cancelled: 0 });
    expect(parked.status).toBe('in_progress');
    fake.fail('GET', /\/pulls$/, 404, 'Not Found', 2);
    expect(await cancelOldChecks(fake.github, log, old())).toMatchObject({ cancelled: 1 });
  });

  test('asks for pull requests only when there is something to cancel', async () => {
    const fake = fakeGitHub();
    expect(await cancelOldChecks(fake.github, fakeLog(), old())).toMatchObject({ cancelled: 0 });
    expect(fake.seen).toHaveLength(1);
  });

  test('does nothing without the permission, and only warns when GitHub fails', async () => {
    const { fake, log, parked } = setUp();
    fake.fail('GET', /check-runs/, 403);
    expect(await cancelOldChecks(fake.github, log, old())).toMatchObject({ cancelled: 0 });
    expect(log.lines).toEqual([]);
    fake.fail('PATCH', /check-runs/, 500, 'down');
    expect(await cancelOldChecks(fake.github, log, old())).toMatchObject({ cancelled: 0 });
    expect(log.lines).toEqual([expect.stringContaining('cancel the check run on the old commit a1')]);
    expect(parked.status).toBe('in_progress');
  });
});

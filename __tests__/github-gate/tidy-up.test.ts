import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { tidyUp } from '../../src/github-gate/tidy-up.ts';
import { headText, storeText } from '../../src/records/store-format.ts';
import { type GitHubStandIn, type PullRequest, startGitHub } from '../../standins/github/index.ts';
import { opened, worldOf } from '../gate/worlds.ts';

describe('tidy up', () => {
  const unfinished = { vidmob: 1, ias: 0, verity: 0 };
  const HEADER = { runId: 2, attempt: 1, leaseUntil: 0, unfinished, workspaces: [], held: 1 };
  let gh: GitHubStandIn;
  let pull: PullRequest;
  beforeEach(async () => {
    gh = await startGitHub();
    gh.repo.branch('main', { files: { 'a.yml': '' } });
    pull = gh.repo.pullRequest({ files: { 'b.yml': '' } });
  });
  afterEach(() => gh.close());

  const parked = (sha: string, name = 'Creative Gate') =>
    gh.plantCheckRun(sha, { name, externalId: 'creative-gate:v1:1:1', ofJob: false });

  describe('tidying up', () => {
    test('cancels our open check on the head before a push', async () => {
      const old = pull.headSha;
      const check = parked(old);
      gh.repo.push(pull, { 'b.yml': 'b: 1' });
      await tidyUp(worldOf(gh, opened(pull, { previousHeadSha: old }), { sandbox: false }).world);
      expect(check).toMatchObject({ status: 'completed', conclusion: 'cancelled' });
    });

    test('cancels our open check on the head of a closed pull request', async () => {
      const check = parked(pull.headSha, 'Creative Gate (sandbox)');
      const other = parked(pull.headSha, 'Something else');
      gh.repo.closePullRequest(pull);
      await tidyUp(worldOf(gh, opened(pull, { action: 'closed', closed: true })).world);
      expect(check).toMatchObject({ conclusion: 'cancelled' });
      expect(other.conclusion).toBeNull();
    });

    test('cancels further back where the run that had to do so was killed before it came to anything', async () => {
      const first = parked(pull.headSha);
      gh.repo.push(pull, { 'b.yml': 'b: 1' });
      const second = parked(pull.headSha);
      gh.repo.push(pull, { 'b.yml': 'b: 2' });
      const old = pull.headSha;
      gh.repo.push(pull, { 'b.yml': 'b: 3' });
      await tidyUp(worldOf(gh, opened(pull, { previousHeadSha: old }), { sandbox: false }).world);
      expect([first, second]).toMatchObject([{ conclusion: 'cancelled' }, { conclusion: 'cancelled' }]);
    });

    test.each([
      ['was finished', { status: 'completed', conclusion: 'success' } as const],
      ['had tickets', { text: storeText(headText({ ...HEADER, providers: [] }), []) }],
    ])('looks no further back than to a check that %s', async (_name, check) => {
      const earlier = parked(pull.headSha);
      gh.repo.push(pull, { 'b.yml': 'b: 1' });
      const old = pull.headSha;
      gh.plantCheckRun(old, { name: 'Creative Gate', externalId: 'creative-gate:v1:2:1', ofJob: false, ...check });
      gh.repo.push(pull, { 'b.yml': 'b: 2' });
      await tidyUp(worldOf(gh, opened(pull, { previousHeadSha: old }), { sandbox: false }).world);
      expect(earlier.conclusion).toBeNull();
    });

    test('shows no token that GitHub repeats', async () => {
      gh.onRequest(/check-runs/, { status: 401, body: { message: `No luck with ${gh.token}` } });
      const { world, log } = worldOf(gh, opened(pull, { previousHeadSha: 'a'.repeat(40) }), { sandbox: false });
      await tidyUp(world);
      expect(log.lines.join()).toContain('No luck with ***');
      expect(log.lines.join()).not.toContain(gh.token);
    });

    test('asks nothing where no commit was left behind', async () => {
      await tidyUp(worldOf(gh, opened(pull)).world);
      const push = { kind: 'push', eventName: 'push', headSha: pull.headSha, beforeSha: undefined } as const;
      await tidyUp(worldOf(gh, { ...push, branch: 'main', defaultBranch: 'main' }).world);
      expect(gh.requests).toEqual([]);
    });
  });
});

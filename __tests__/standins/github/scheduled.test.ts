import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createGitHub, type GitHub } from '../../../src/github/client.ts';
import { createConditional, readPageMemory } from '../../../src/github/conditional.ts';
import { listOpenPulls } from '../../../src/github/open-pulls.ts';
import { findChecks } from '../../../src/github/publish/find-checks.ts';
import { publishIssue } from '../../../src/github/publish/issue.ts';
import { listQueueRefs } from '../../../src/github/queue-refs.ts';
import { watchRateLimit } from '../../../src/github/rate-limit.ts';
import { createFetch } from '../../../src/http/create-fetch.ts';
import { UsageMeter } from '../../../src/http/usage-meter.ts';
import { type GitHubStandIn, startGitHub } from '../../../standins/github/index.ts';
import { ACTIONS_APP, ACTIONS_BOT, USUAL_PERMISSIONS } from '../../../standins/github/model/identities.ts';

/** What a scheduled run asks of GitHub, over the transport and the client that it really uses. */
const NEXT_TOKEN = 'ghs_fake0token0of0the0next0job';
let gh: GitHubStandIn;
let github: GitHub;
beforeEach(async () => {
  const tokens = { [NEXT_TOKEN]: { user: ACTIONS_BOT, app: ACTIONS_APP, permissions: USUAL_PERMISSIONS } };
  gh = await startGitHub({ tokens, rateLimit: 1000 });
  gh.repo.branch('main', { files: { 'a.yml': 'a\n' } });
  github = clientWith(gh.token);
});
afterEach(() => gh.close());

function clientWith(token: string): GitHub {
  const meter = new UsageMeter();
  const bounds = { meter, signal: new AbortController().signal, deadlineAt: Date.now() + 60_000 };
  return createGitHub({ token, apiUrl: gh.url, owner: 'acme', repo: 'ads', fetch: createFetch(bounds) });
}

describe('over pull requests on which nothing happens', () => {
  const statuses = () => gh.requests.map(({ status }) => status);

  test('costs nothing of the limit with the same token, and says what is left', async () => {
    const pulls = Array.from({ length: 3 }, (_, index) => gh.repo.pullRequest({ files: { [`${index}.yml`]: 'x\n' } }));
    for (const { headSha } of pulls) {
      gh.plantCheckRun(headSha, { name: 'Creative Gate', externalId: 'creative-gate:v1:1:1', text: 'tickets' });
    }
    const look = async (client: GitHub, json: unknown) => {
      const conditional = createConditional(readPageMemory(json));
      const open = await listOpenPulls(client, conditional);
      const checks = await Promise.all(
        open.map(({ headSha }) => findChecks(client, headSha, 'Creative Gate', conditional)),
      );
      const refs = await listQueueRefs(client, 'main', conditional);
      return { found: [open, checks, refs], memory: JSON.parse(JSON.stringify([...conditional.used()])) as unknown };
    };
    const first = await look(github, null);
    const watch = watchRateLimit(github);
    const second = await look(github, first.memory);
    expect(second).toEqual(first);
    expect(first.found[0]).toMatchObject(pulls.map(({ number, headSha }) => ({ number, headSha })));
    expect(statuses()).toEqual([200, 200, 200, 200, 200, 304, 304, 304, 304, 304]);
    expect(watch.left()?.remaining).toBe(995);
    // GitHub's tags hold for one token: another job's run asks in full, and finds the same.
    expect((await look(clientWith(NEXT_TOKEN), second.memory)).found).toEqual(first.found);
    expect(statuses().slice(10)).toEqual([200, 200, 200, 200, 200]);
  });
});

test('finds the merge groups of a branch', async () => {
  const pull = gh.repo.pullRequest({ files: { 'b.yml': 'b\n' } });
  const { branch, headSha } = gh.repo.queue([pull]);
  expect(await listQueueRefs(github)).toEqual([
    { headRef: branch, headSha, baseRef: 'main', pullRequest: pull.number },
  ]);
  expect(await listQueueRefs(github, 'mai')).toEqual([]);
});

test('keeps one issue from its opening to its end', async () => {
  const text = (body: string) => ({ title: 'Creative Gate: scores drifted', body, foot: 'run' });
  const known = { checkName: 'Creative Gate', login: undefined };
  gh.plantIssue('Creative Gate: scores drifted', 'not ours');
  const opened = await publishIssue(github, { ...known, action: 'open', text: text('one') });
  expect(opened).toMatchObject({ isShown: true, login: 'github-actions[bot]' });
  await publishIssue(github, { ...known, action: 'update', text: text('two') });
  expect(gh.issues()).toMatchObject([
    { user: { login: 'mallory' }, body: 'not ours', state: 'open' },
    { title: 'Creative Gate: scores drifted', body: expect.stringContaining('\ntwo\n\nrun'), state: 'open' },
  ]);
  const closed = await publishIssue(github, { ...known, action: 'close', comment: 'Resolved.' });
  expect(closed.url).toBe(opened.url);
  const [, ours] = gh.issues();
  expect(ours).toMatchObject({ state: 'closed', stateReason: 'completed' });
  expect(gh.comments({ number: ours?.number ?? 0 }).map(({ body }) => body)).toEqual(['Resolved.']);
  const again = await publishIssue(github, { ...known, action: 'open', text: text('three') });
  expect(again.url).not.toBe(opened.url);
});

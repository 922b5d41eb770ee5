import { describe, expect, jest, test } from '@jest/globals';
import type { GitHubEvent } from '../../../standins/github/index.ts';
import { manifestOf } from '../support/scenario.ts';
import { onStage, problems, type Stage } from '../support/stage.ts';

jest.setTimeout(60_000);

type Inputs = Readonly<Record<string, string>>;

/** Runs on a pull request that would pass, and proves that a wrong setting fails without a request to anybody. */
async function refused(inputs: Inputs, eventOf: (stage: Stage) => GitHubEvent = aPullRequest) {
  return await onStage({}, async (stage) => {
    const { github, providers, run } = stage;
    const ended = await run(eventOf(stage), inputs);
    expect([github.requests, providers.requests]).toEqual([[], []]);
    expect(ended.exitCode).toBe(1);
    expect(ended.outputs).toEqual({
      conclusion: 'failure',
      total: '0',
      passed: '0',
      failed: '0',
      pending: '0',
      inconclusive: '0',
      waived: '0',
      report: expect.stringMatching(/^\/.*\/creative-gate\/report\.json$/),
      'check-run-id': '',
      'comment-url': '',
    });
    expect(ended.report).toMatchObject({ conclusion: 'failure', creatives: [] });
    expect(ended.report.problems.every(({ rule }) => rule === 'gate/configuration')).toBe(true);
    for (const { message } of ended.report.problems) {
      expect(ended.stdout).toContain(`::error::${message}`);
    }
    expect(ended.summary).toContain('gate/configuration');
    expect(ended.stderr).toBe('');
    return problems(ended);
  });
}

function aPullRequest({ github, repo }: Stage): GitHubEvent {
  return github.eventFor(repo.pullRequest({ files: { 'a.creatives.yml': manifestOf([{ id: 'one' }]) } }));
}

function about(...patterns: readonly RegExp[]): unknown[] {
  return patterns.map((pattern) => expect.stringMatching(pattern));
}

describe('wrong inputs are all named at once, with what they take', () => {
  test.concurrent('numbers, durations and words', async () => {
    const found = await refused({
      'min-score': '1.1',
      'min-adherence': '-0.1',
      timeout: '5 parsecs',
      'poll-interval': '0s',
      'max-pending-age': '3days',
      'max-submissions': 'many',
      'on-timeout': 'succes',
      'garm-fail-on': 'hihg',
      'verity-fail-on': 'floor',
      comment: 'sometimes',
      'fork-submissions': 'trust',
      sandbox: 'yes',
      providers: 'vidmob,iass',
      mode: 'gated',
    });
    expect(found).toEqual(
      expect.arrayContaining(
        about(
          /`min-score`.*1\.1.*from 0 to 1/,
          /`min-adherence`.*from 0 to 1/,
          /`timeout`.*5 parsecs.*duration.*`10m`/,
          /`poll-interval`.*duration above `0s`/,
          /`max-pending-age`.*3days.*duration/,
          /`max-submissions`.*whole number/,
          /`on-timeout`.*`failure`/,
          /`garm-fail-on`.*did you mean `high`/,
          /`verity-fail-on`.*`high`/,
          /`comment`.*`on-failure`/,
          /`fork-submissions`.*did you mean `trusted`/,
          /`sandbox`.*`true` or `false`/,
          /`providers`.*did you mean `ias`/,
          /`mode`.*did you mean `gate`/,
        ),
      ),
    );
    expect(found).toHaveLength(14);
  });

  test.concurrent('addresses of providers that are not https, except on this machine', async () => {
    const found = await refused({
      'vidmob-url': 'http://public-api.vidmob.example',
      'ias-token-url': 'ftp://127.0.0.1/token',
      'verity-url': 'https://robin:hunter2@verity.example',
    });
    expect(found).toEqual(about(/`vidmob-url`.*`https:`/, /`ias-token-url`.*`https:`/, /`verity-url`.*password/));
    expect(found.join()).not.toContain('hunter2');
  });
});

describe('credentials', () => {
  const none = {
    'vidmob-api-key': '',
    'ias-client-id': '',
    'ias-client-secret': '',
    'verity-api-key': '',
  };

  test.concurrent.each<[string, Inputs, readonly RegExp[]]>([
    ['none at all', none, [/No provider has credentials.*`vidmob-api-key`.*fork[\s\S]*pull_request_target/]],
    ['half a pair', { 'ias-client-secret': '' }, [/`ias-client-secret` is empty.*`ias-client-id`/]],
    ['none for a provider that is named', { ...none, providers: 'verity' }, [/names verity.*`verity-api-key`/]],
    ['no token', { 'github-token': '' }, [/`github-token`/]],
  ])('%s', async (_, inputs, patterns) => {
    expect(await refused(inputs)).toEqual(about(...patterns));
  });
});

describe('what does not fit together', () => {
  test.concurrent('an event that is not supported', async () => {
    const release = (stage: Stage) => ({ ...aPullRequest(stage), name: 'release' });
    expect(await refused({}, release)).toEqual(about(/does not run on the event `release`.*`pull_request`/));
  });

  test.concurrent('a mode on another’s event, or an input of another mode', async () => {
    const found = await Promise.all([
      refused({ mode: 'rescore' }),
      refused({ mode: 'gate' }, ({ github }) => github.scheduleEvent()),
      refused({ shard: '1/2' }),
      refused({ shard: '3/2' }),
    ]);
    expect(found.flat()).toEqual(
      about(
        /"rescore", which does not fit the event `pull_request`.*`gate`/,
        /"gate", which does not fit the event `schedule`/,
        /`shard` is for mode `rescore` only/,
        /`shard`.*with i from 1 to n/,
      ),
    );
  });

  test.concurrent('an event without what GitHub always sends', async () => {
    const empty = (stage: Stage) => ({ ...aPullRequest(stage), payload: { action: 'opened' } });
    expect(await refused({}, empty)).toEqual(about(/pull_request event.*cannot be understood/));
  });
});

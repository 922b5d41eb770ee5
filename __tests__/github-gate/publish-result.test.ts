import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Redact } from '../../src/core/redact.ts';
import type { Conclusion } from '../../src/core/report.ts';
import type { OpenAccounts } from '../../src/gate/accounts.ts';
import { brokenEvaluation, type Evaluation } from '../../src/gate/evaluation.ts';
import { type GateResult, reportEvaluation } from '../../src/gate/report-evaluation.ts';
import type { Publisher } from '../../src/github/publish/publisher.ts';
import type { GitHubServices } from '../../src/github-gate/github-context.ts';
import { gitHubSource } from '../../src/github-gate/github-source.ts';
import { publishResult } from '../../src/github-gate/publish-result.ts';
import { defaultQueues } from '../../src/runtime/queues.ts';
import { type GitHubStandIn, type PullRequest, startGitHub } from '../../standins/github/index.ts';
import { comparison } from '../gate/subjects.ts';
import { opened, worldOf } from '../gate/worlds.ts';

describe('publish result', () => {
  const problem = {
    rule: 'gate/github' as const,
    path: null,
    line: null,
    column: null,
    message: 'The check could not be written.',
  };
  let gh: GitHubStandIn;
  let pull: PullRequest;
  beforeEach(async () => {
    gh = await startGitHub();
    gh.repo.branch('main', { files: { 'a.md': '' } });
    pull = gh.repo.pullRequest({ files: { 'b.md': '' } });
  });
  afterEach(() => gh.close());

  function publisher(complete: Publisher['complete']): Publisher {
    return {
      checkRunId: 5,
      checkUrl: undefined,
      login: 'github-actions[bot]',
      earlier: [],
      problems: [],
      warnings: [],
      superseded: new AbortController().signal,
      settle: (conclusion) => conclusion,
      attachedBytes: () => 2,
      show: async () => undefined,
      persist: async () => undefined,
      complete,
    };
  }

  const ONE = comparison({ pullRequest: 1 });
  const evaluation: Evaluation = { ...brokenEvaluation([]), own: ONE, comparisons: [ONE] };

  /** The result of an evaluation in this run. */
  function resultOf(
    services: GitHubServices,
    of: Evaluation,
    conclusion: Conclusion,
    redact: Redact = (text) => text,
  ): GateResult {
    const { event } = gitHubSource(services);
    const ticketStore = { store: () => ({ text: '', left: { vidmob: 0, ias: 0, verity: 0 } }) };
    const context = { ...services, opened: { queues: defaultQueues(undefined) } as OpenAccounts, secrets: [] };
    const conclusionOf = () => conclusion;
    const result = reportEvaluation(context, { event, evaluation: of, conclusionOf, warnings: [], ticketStore });
    return { ...result, redact };
  }

  describe('the report', () => {
    test('says what was judged by what, and holds nothing that was to be redacted', () => {
      const { world } = worldOf(gh, opened(pull), { sandbox: false });
      const context = {
        ...world,
        opened: { queues: defaultQueues(undefined) } as OpenAccounts,
        secrets: ['The check'],
      };
      const { report } = reportEvaluation(context, {
        event: gitHubSource(world).event,
        evaluation: { ...evaluation, problems: [problem] },
        conclusionOf: () => 'failure',
        warnings: ['The check is a status.'],
        ticketStore: { store: () => ({ text: '', left: { vidmob: 0, ias: 0, verity: 0 } }) },
      });
      expect(report).toMatchObject({
        conclusion: 'failure',
        run: { event: 'pull_request', headSha: pull.headSha, baseSha: 'b'.repeat(40), pullRequest: 1 },
        problems: [{ message: '*** could not be written.' }],
        warnings: [{ message: '*** is a status.' }],
      });
      expect(report.usage.elapsedMs).toBeGreaterThanOrEqual(0);
    });

    test('of a run that could read nothing has no base, and of a push no pull request', () => {
      const push = { kind: 'push', eventName: 'push', headSha: pull.headSha, beforeSha: undefined } as const;
      const { world } = worldOf(gh, { ...push, branch: 'main', defaultBranch: 'main' });
      const { run } = resultOf(world, brokenEvaluation([]), 'failure').report;
      expect(run).toMatchObject({ event: 'push', baseSha: null, pullRequest: null, policy: { sha: null } });
    });
  });

  describe('showing a report', () => {
    const redact = (text: string) => text.replace('could', '***');
    const shown = async (complete: Publisher['complete'], of = evaluation) => {
      const { world, log } = worldOf(gh, opened(pull), { sandbox: false });
      const ended = await publishResult(world, publisher(complete), resultOf(world, of, 'success', redact));
      return { ended, lines: log.lines };
    };

    test('that the check does not take ends as the check says, and says so in the comment', async () => {
      const { ended } = await shown(async () => ({ conclusion: 'failure', exitCode: 1, problem }));
      const message = 'The check *** not be written.';
      expect(ended).toMatchObject({ exitCode: 1, checkRunId: 5, report: { conclusion: 'failure' } });
      expect(ended.report.problems).toEqual([{ ...problem, message }]);
      expect(ended.unwritten).toEqual({ ...problem, message });
      expect(gh.comments(pull)[0]?.body).toContain('not be written.');
    });

    test('comments on the event’s pull request even where nothing could be read', async () => {
      await shown(
        async () => ({ conclusion: 'failure', exitCode: 1, problem: undefined }),
        brokenEvaluation([problem]),
      );
      expect(gh.comments(pull)).toHaveLength(1);
    });

    test('writes no comment after a cancellation', async () => {
      const { ended } = await shown(async () => ({ conclusion: 'cancelled', exitCode: 1, problem: undefined }));
      expect([ended.commentUrl, gh.comments(pull)]).toEqual([undefined, []]);
    });

    test('comments on every pull request it judged, and gives the first comment’s address', async () => {
      const other = gh.repo.pullRequest({ head: pull.headSha });
      const two = {
        ...evaluation,
        comparisons: [comparison({ pullRequest: 1 }), comparison({ pullRequest: other.number })],
      };
      const { ended } = await shown(async () => ({ conclusion: 'success', exitCode: 0, problem: undefined }), two);
      expect(gh.comments(other)).toHaveLength(1);
      expect(ended.commentUrl).toContain(`#issuecomment-${gh.comments(pull)[0]?.id}`);
    });

    test('has none to write for a push', async () => {
      const push = { kind: 'push', eventName: 'push', headSha: pull.headSha, beforeSha: undefined } as const;
      const { world } = worldOf(gh, { ...push, branch: 'main', defaultBranch: 'main' });
      const complete: Publisher['complete'] = async () => ({ conclusion: 'success', exitCode: 0, problem: undefined });
      const nobody = { ...evaluation, comparisons: [comparison({ pullRequest: undefined })] };
      const { commentUrl } = await publishResult(world, publisher(complete), resultOf(world, nobody, 'success'));
      expect(commentUrl).toBeUndefined();
    });

    test('warns in the log when the comment could not be written', async () => {
      gh.onRequest(/POST .*comments/, { status: 403, body: { message: 'Resource not accessible by integration' } });
      const { ended, lines } = await shown(async () => ({ conclusion: 'success', exitCode: 0, problem: undefined }));
      expect(ended.commentUrl).toBeUndefined();
      expect(lines.join()).toMatch(
        /warning: The comment on pull request #1 could not be written.*pull-requests: write/,
      );
    });
  });
});

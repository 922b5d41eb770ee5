import type { Log } from '../../core/log.ts';
import type { Problem } from '../../core/report.ts';
import type { Clock } from '../../time/clock.ts';
import type { GitHub } from '../github-client.ts';
import { isMissingPermission, type Permission, permissionAdvice, toGitHubProblem } from '../github-errors.ts';
import { type Channel, jobChannel } from './channel.ts';
import { type CheckOutput, cancelCheck } from './check-run.ts';
import { type Attachment, openCheckRun } from './check-run-channel.ts';
import { commitStatusChannel, postStatus } from './commit-status.ts';
import { clashProblem, type FoundCheck, findChecks } from './find-checks.ts';
import { externalIdOf, type RunIdentity } from './markers.ts';

/** What it takes to show a result on a commit. */
export interface PublisherOptions {
  readonly github: GitHub;
  readonly clock: Clock;
  readonly log: Log;
  readonly run: RunIdentity;
  /** The workflow run's page; undefined outside of a runner. */
  readonly runUrl: string | undefined;
  /** The name for this event, as `checkNameFor` makes it. */
  readonly checkName: string;
  readonly headSha: string;
  readonly event: string;
  /** The sandbox writes no commit status, which has no name of its own. */
  readonly sandbox: boolean;
  /** What is shown until the first progress. */
  readonly opening: { readonly output: CheckOutput; readonly statusLine: string };
  /** Rides on the check run, where there is one. */
  readonly attachment: Attachment;
  /** Aborts when the run is cancelled. */
  readonly cancelled: AbortSignal;
}

/** A channel that is open, with what was found on opening it. */
export interface OpenedChannel {
  readonly channel: Channel;
  readonly checkRunId: number | undefined;
  readonly checkUrl: string | undefined;
  /** The login the token writes as; undefined when nothing was written. */
  readonly login: string | undefined;
  /** Our earlier check runs on this commit, newest first, as they were before: they may hold tickets. */
  readonly earlier: readonly FoundCheck[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly string[];
}

const NOTHING = {
  checkRunId: undefined,
  checkUrl: undefined,
  login: undefined,
  earlier: [],
  problems: [],
  warnings: [],
};

/**
 * Opens the best channel that the token allows. Never rejects: a job of the same name, or a GitHub that does not
 * answer, is a problem that fails the run.
 */
export async function openChannel(options: PublisherOptions): Promise<OpenedChannel> {
  try {
    return (await tryCheckRun(options)) ?? (await tryCommitStatus(options)) ?? jobOnly(options);
  } catch (error) {
    const problem = toGitHubProblem(error, `open the check on commit ${options.headSha}`).toProblem();
    return { ...NOTHING, channel: jobChannel, problems: [problem] };
  }
}

async function tryCheckRun(options: PublisherOptions): Promise<OpenedChannel | undefined> {
  const { github, headSha, checkName, runUrl, run, opening } = options;
  const listed = await findChecks(github, headSha, checkName);
  // Whether a check may be created, only creating one tells.
  const found = isMissingPermission(listed) ? { own: [], foreign: [] } : listed;
  const clash = clashProblem(found);
  if (clash) return { ...NOTHING, channel: jobChannel, problems: [clash] };
  await supersede(options, found.own);
  const opened = await openCheckRun(options, {
    name: checkName,
    headSha,
    externalId: externalIdOf(run),
    detailsUrl: runUrl,
    output: opening.output,
  });
  if (isMissingPermission(opened)) return undefined;
  const { check, channel } = opened;
  return {
    ...NOTHING,
    channel,
    checkRunId: check.id,
    checkUrl: check.url,
    login: check.appSlug ? `${check.appSlug}[bot]` : undefined,
    earlier: found.own,
  };
}

/** Completes what earlier runs left open on the commit, so that the new check run is the only open one of its name. */
async function supersede({ github, log, run, runUrl }: PublisherOptions, own: readonly FoundCheck[]): Promise<void> {
  const by = runUrl ? `[run ${run.runId}](${runUrl})` : `run ${run.runId}`;
  for (const check of own.filter(({ completed }) => !completed)) {
    try {
      await cancelCheck(github, check, 'Superseded', `Superseded by ${by}, attempt ${run.attempt}.`);
    } catch (error) {
      log.warning(toGitHubProblem(error, `complete the earlier check run ${check.url ?? check.id}`).message);
    }
  }
}

async function tryCommitStatus(options: PublisherOptions): Promise<OpenedChannel | undefined> {
  const { github, headSha, checkName, runUrl, opening, sandbox } = options;
  if (sandbox) return undefined;
  const target = { sha: headSha, context: checkName, targetUrl: runUrl };
  const posted = await postStatus(github, { ...target, state: 'pending', description: opening.statusLine });
  if (isMissingPermission(posted)) return undefined;
  return {
    ...NOTHING,
    channel: commitStatusChannel(github, target),
    login: posted.login,
    warnings: [degraded('The result is a commit status: no annotations, nothing can be parked.', ['checks'])],
  };
}

function jobOnly({ sandbox }: PublisherOptions): OpenedChannel {
  const missing: Permission[] = sandbox ? ['checks'] : ['checks', 'statuses'];
  const what = "The result is this job's own: pending and neutral count as failure.";
  return { ...NOTHING, channel: jobChannel, warnings: [degraded(what, missing)] };
}

function degraded(what: string, missing: readonly Permission[]): string {
  return `${what} ${permissionAdvice(missing)}`;
}

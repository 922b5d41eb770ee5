import { readFile } from 'node:fs/promises';
import type { Problem } from '../core/report.ts';
import { type Fields, fieldsOf } from './answer-fields.ts';
import { configurationProblem, GitHubProblem } from './github-errors.ts';
import { type EventName, supportedEvent } from './mode.ts';

/** A pull request was opened, changed or closed. */
export interface PullRequestTrigger {
  readonly kind: 'pull-request';
  readonly eventName: 'pull_request' | 'pull_request_target';
  /** GitHub's word for what happened: `opened`, `synchronize`, `edited`, `closed` …; empty when the event does not say. */
  readonly action: string;
  readonly number: number;
  /** The commit that is judged, whatever has been pushed since. */
  readonly headSha: string;
  /** The head before this push (`synchronize` only). */
  readonly previousHeadSha: string | undefined;
  /** The run has only to clear up: nothing is gated. */
  readonly closed: boolean;
  /** Undefined when the event does not say. */
  readonly baseRef: string | undefined;
}

/** The merge queue asks about a group of pull requests. */
export interface MergeGroupTrigger {
  readonly kind: 'merge-group';
  readonly eventName: 'merge_group';
  readonly headSha: string;
  /** Without `refs/heads/`: `gh-readonly-queue/main/pr-7-…`. Undefined when the event does not say. */
  readonly headRef: string | undefined;
  readonly baseSha: string;
  readonly baseRef: string | undefined;
}

/** Commits arrived on a branch. */
export interface PushTrigger {
  readonly kind: 'push';
  readonly eventName: 'push';
  readonly headSha: string;
  /** The branch's commit before; undefined for a new branch. */
  readonly beforeSha: string | undefined;
  readonly branch: string;
  /** Undefined when the event does not say. */
  readonly defaultBranch: string | undefined;
}

/** The scheduled run, or a manual dispatch of it. */
export interface ScheduledTrigger {
  readonly kind: 'scheduled';
  readonly eventName: 'schedule' | 'workflow_dispatch';
  /** The commit the workflow runs on: for `schedule`, the default branch's tip. */
  readonly headSha: string;
}

/** There is nothing to gate: a branch was deleted, a tag pushed, a merge group dissolved. */
interface NothingTrigger {
  readonly kind: 'nothing';
  readonly eventName: 'merge_group' | 'push';
  /** One sentence for the log and the summary. */
  readonly reason: string;
}

export type Trigger = PullRequestTrigger | MergeGroupTrigger | PushTrigger | ScheduledTrigger | NothingTrigger;

const NO_COMMIT = /^0+$/;

function branchOf(ref: string): string {
  return ref.replace(/^refs\/heads\//, '');
}

function optionalBranch(ref: string | undefined): string | undefined {
  return ref === undefined ? undefined : branchOf(ref);
}

/** Only what ends without judging has to be said. */
function actionOf(event: Fields): string {
  return event.optionalText('action') ?? '';
}

function pullRequest(eventName: PullRequestTrigger['eventName'], event: Fields): PullRequestTrigger {
  const action = actionOf(event);
  return {
    kind: 'pull-request',
    eventName,
    action,
    number: event.number(event.has('number') ? 'number' : 'pull_request.number'),
    headSha: event.text('pull_request.head.sha'),
    previousHeadSha: action === 'synchronize' ? event.optionalText('before') : undefined,
    closed: action === 'closed',
    baseRef: event.optionalText('pull_request.base.ref'),
  };
}

function mergeGroup(event: Fields): MergeGroupTrigger | NothingTrigger {
  const eventName = 'merge_group';
  if (actionOf(event) === 'destroyed') {
    return { kind: 'nothing', eventName, reason: 'The merge group was dissolved: nothing to gate.' };
  }
  return {
    kind: 'merge-group',
    eventName,
    headSha: event.text('merge_group.head_sha'),
    headRef: optionalBranch(event.optionalText('merge_group.head_ref')),
    baseSha: event.text('merge_group.base_sha'),
    baseRef: optionalBranch(event.optionalText('merge_group.base_ref')),
  };
}

function push(event: Fields): PushTrigger | NothingTrigger {
  const eventName = 'push';
  const ref = event.text('ref');
  const headSha = event.text('after');
  if (!ref.startsWith('refs/heads/')) {
    return { kind: 'nothing', eventName, reason: `${ref} is no branch: nothing to gate.` };
  }
  if (event.flag('deleted') === true || NO_COMMIT.test(headSha)) {
    return { kind: 'nothing', eventName, reason: `Branch ${branchOf(ref)} was deleted: nothing to gate.` };
  }
  const before = event.optionalText('before');
  return {
    kind: 'push',
    eventName,
    headSha,
    beforeSha: before === undefined || NO_COMMIT.test(before) ? undefined : before,
    branch: branchOf(ref),
    defaultBranch: event.optionalText('repository.default_branch'),
  };
}

function scheduled(eventName: ScheduledTrigger['eventName'], env: NodeJS.ProcessEnv): ScheduledTrigger | Problem {
  const headSha = env['GITHUB_SHA'];
  return headSha
    ? { kind: 'scheduled', eventName, headSha }
    : configurationProblem('GITHUB_SHA is not set: start Creative Gate from a GitHub Actions workflow.');
}

async function readPayload(path: string | undefined): Promise<unknown> {
  if (!path)
    throw new GitHubProblem('GITHUB_EVENT_PATH is not set: start Creative Gate from a GitHub Actions workflow.');
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new GitHubProblem(`The event's payload cannot be read from GITHUB_EVENT_PATH (${error.code}).`);
  });
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new GitHubProblem("The event's payload at GITHUB_EVENT_PATH is not JSON.");
  }
}

function triggerOf(eventName: Exclude<EventName, ScheduledTrigger['eventName']>, event: Fields): Trigger {
  switch (eventName) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequest(eventName, event);
    case 'merge_group':
      return mergeGroup(event);
    case 'push':
      return push(event);
  }
}

/**
 * What started the run, from the runner's environment and the event's payload. An event that is not supported, or a
 * payload that is missing or not as GitHub documents it, is a `gate/configuration` problem.
 */
export async function readTrigger(env: NodeJS.ProcessEnv): Promise<Trigger | Problem> {
  const eventName = supportedEvent(env['GITHUB_EVENT_NAME']);
  if (typeof eventName !== 'string') return eventName;
  if (eventName === 'schedule' || eventName === 'workflow_dispatch') return scheduled(eventName, env);
  try {
    return triggerOf(eventName, fieldsOf(await readPayload(env['GITHUB_EVENT_PATH']), `the ${eventName} event`));
  } catch (error) {
    if (error instanceof GitHubProblem) return configurationProblem(error.message);
    throw error;
  }
}

/** Tells a problem from what was asked for. */
export function isProblem(answer: object | string): answer is Problem {
  return typeof answer === 'object' && 'rule' in answer;
}

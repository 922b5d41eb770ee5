import type { Problem } from '../core/report.ts';
import { configurationProblem } from './github-errors.ts';

/** Where this run takes place, as the runner's environment tells. */
export interface Run {
  readonly owner: string;
  readonly repo: string;
  /** GITHUB_REPOSITORY_ID; undefined when started without a runner. */
  readonly repositoryId: string | undefined;
  /** Without a slash at the end. */
  readonly apiUrl: string;
  /** Of the website, without a slash at the end. */
  readonly serverUrl: string;
  readonly runId: number;
  /** Counts from 1. */
  readonly runAttempt: number;
  /** The job in its workflow file; undefined where the runner does not say. */
  readonly workflow?: WorkflowJob | undefined;
}

function address(text: string | undefined, fallback: string): string {
  return (text || fallback).replace(/\/+$/, '');
}

function count(text: string | undefined, fallback: number): number {
  const value = Number(text);
  return Number.isSafeInteger(value) && value > 0 ? value : fallback;
}

/** Reads GITHUB_REPOSITORY, GITHUB_API_URL and the like; without a repository it is a `gate/configuration` problem. */
export function readRun(env: NodeJS.ProcessEnv): Run | Problem {
  const [owner, repo, ...rest] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (!owner || !repo || rest.length > 0) {
    return configurationProblem(
      'GITHUB_REPOSITORY does not name a repository as `owner/name`: start Creative Gate from a GitHub Actions workflow.',
    );
  }
  return {
    owner,
    repo,
    repositoryId: env['GITHUB_REPOSITORY_ID'] || undefined,
    apiUrl: address(env['GITHUB_API_URL'], 'https://api.github.com'),
    serverUrl: address(env['GITHUB_SERVER_URL'], 'https://github.com'),
    runId: count(env['GITHUB_RUN_ID'], 0),
    runAttempt: count(env['GITHUB_RUN_ATTEMPT'], 1),
    workflow: workflowJobOf(env),
  };
}

/** Which job of which workflow file this is, as the runner tells (GITHUB_WORKFLOW_REF, GITHUB_WORKFLOW_SHA, GITHUB_JOB). */
export interface WorkflowJob {
  readonly path: string;
  readonly sha: string;
  readonly job: string;
}

/** Undefined when the runner does not say, or the file lies in another repository. */
export function workflowJobOf(env: NodeJS.ProcessEnv): WorkflowJob | undefined {
  const sha = env['GITHUB_WORKFLOW_SHA'];
  const job = env['GITHUB_JOB'];
  const prefix = `${env['GITHUB_REPOSITORY']}/`;
  const [place = ''] = (env['GITHUB_WORKFLOW_REF'] ?? '').split('@');
  if (!sha || !job || !place.startsWith(prefix)) return undefined;
  return { path: place.slice(prefix.length), sha, job };
}

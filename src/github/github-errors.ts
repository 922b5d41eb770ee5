import { ReportedProblem, runProblem } from '../core/problems.ts';
import type { Problem } from '../core/report.ts';

/**
 * The HTTP status of a failed call, undefined when there was no answer at all (which Octokit calls a 500). Apart from the
 * client, because what runs before the first request must not load that.
 */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  const answered = 'response' in error && error.response !== undefined;
  return answered && typeof error.status === 'number' ? error.status : undefined;
}

/** A permission of the workflow's token, as the `permissions:` block spells it. */
export type Permission = 'actions' | 'checks' | 'contents' | 'issues' | 'pull-requests' | 'statuses';

/** The permissions that every workflow needs; a `permissions` block removes those it does not list. */
const ALWAYS: readonly Permission[] = ['contents', 'checks', 'pull-requests'];
const LEVELS: Readonly<Record<Permission, 'read' | 'write'>> = {
  contents: 'read',
  checks: 'write',
  'pull-requests': 'write',
  statuses: 'write',
  issues: 'write',
  actions: 'read',
};

/**
 * Names the missing permissions and prints all that the job needs, because a `permissions:` with only the missing one
 * would take the others away. It is YAML on one line: a log, a comment and an annotation all keep that as it is.
 */
export function permissionAdvice(missing: readonly Permission[]): string {
  const named = missing.map((permission) => `\`${permission}: ${LEVELS[permission]}\``).join(' and ');
  const granted = (Object.keys(LEVELS) as Permission[])
    .filter((permission) => ALWAYS.includes(permission) || missing.includes(permission))
    .map((permission) => `${permission}: ${LEVELS[permission]}`);
  // Issues are written by scheduled runs, which have nothing to do with forks.
  const isOfForks = missing.some((permission) => permission !== 'issues');
  return [
    `The token of this workflow lacks ${named}.`,
    `Put this line into the job: \`permissions: {${granted.join(', ')}}\`.`,
    ...(isOfForks
      ? ['On pull requests from forks the token stays read-only whatever it says; use `pull_request_target` there.']
      : []),
  ].join(' ');
}

/** GitHub could not be read or written where the run depends on it. The message is for a person. */
export class GitHubProblem extends ReportedProblem {
  override readonly name = 'GitHubProblem';

  constructor(message: string, options?: ErrorOptions) {
    super('gate/github', message, options);
  }
}

/** A problem with how the action was set up or started, under `gate/configuration`. */
export function configurationProblem(message: string): Problem {
  return runProblem('gate/configuration', message);
}

function headersOf(error: unknown): Readonly<Record<string, unknown>> {
  return (error as { response?: { headers?: Record<string, unknown> } }).response?.headers ?? {};
}

function saidBy(error: unknown): string {
  const data = (error as { response?: { data?: { message?: unknown } } }).response?.data;
  const message = typeof data?.message === 'string' ? data.message : '';
  return message.replace(/\s+/g, ' ').slice(0, 200);
}

/** Whether GitHub turned the call away because too many came before it; such an answer is no lack of permission. */
export function isRateLimit(error: unknown): boolean {
  const status = statusOf(error);
  if (status === 429) return true;
  if (status !== 403) return false;
  return headersOf(error)['x-ratelimit-remaining'] === '0' || /rate limit|abuse detection/i.test(saidBy(error));
}

function rateLimitReset(error: unknown): string {
  const reset = Number(headersOf(error)['x-ratelimit-reset']);
  return Number.isFinite(reset) && reset > 0 ? ` It opens again at ${new Date(reset * 1000).toISOString()}.` : '';
}

/**
 * Says in words what a failed GitHub call means and what to do. `doing` completes "could not …", such as `read the
 * pull request`; `permission` is what the call needs, and is printed with the YAML that grants it.
 */
export function explainGitHubError(error: unknown, doing: string, permission?: Permission): string {
  const start = `Creative Gate could not ${doing}: `;
  const status = statusOf(error);
  if (status === undefined) {
    const reason = error instanceof Error ? error.message : 'no reason was given';
    return `${start}GitHub's API gave no answer (${reason}). Run the job again. If the error persists, check githubstatus.com.`;
  }
  const said = saidBy(error) === '' ? '' : ` ("${saidBy(error)}")`;
  if (isRateLimit(error)) {
    return `${start}GitHub's rate limit for this token is used up (${status}).${rateLimitReset(error)} Run the job again then.`;
  }
  if (status === 401) {
    return `${start}GitHub refuses the token${said}. Give input \`github-token\` a valid one; \`\${{ github.token }}\` is enough.`;
  }
  if (status === 403 && permission !== undefined)
    return `${start}it is not allowed${said}. ${permissionAdvice([permission])}`;
  if (status === 404 && permission !== undefined) {
    return `${start}GitHub found nothing there${said}. If it still exists: ${permissionAdvice([permission])}`;
  }
  const advice = status >= 500 ? ' Run the job again. If the error persists, check githubstatus.com.' : '';
  return `${start}GitHub answered ${status}${said}.${advice}`;
}

/** The failed call as a `GitHubProblem`; one that already is stays as it is. */
export function toGitHubProblem(error: unknown, doing: string, permission?: Permission): GitHubProblem {
  if (error instanceof GitHubProblem) return error;
  return new GitHubProblem(explainGitHubError(error, doing, permission), { cause: error });
}

/** The token may not do this; a value, because the gate has a next best way for each. */
export interface MissingPermission {
  readonly missing: Permission;
}

/** Tells a missing permission from what a call answers otherwise. */
export function isMissingPermission(answer: object): answer is MissingPermission {
  return 'missing' in answer;
}

/**
 * True when GitHub refused for want of a permission: 403, or 404 where the token may not even see the thing. A rate
 * limit is a 403 too, but passes.
 */
export function isRefusal(error: unknown): boolean {
  const status = statusOf(error);
  return (status === 403 || status === 404) && !isRateLimit(error);
}

/** Runs a call that needs `permission`; a refusal becomes a value, every other failure is thrown on. */
export async function ifPermitted<T>(permission: Permission, call: () => Promise<T>): Promise<T | MissingPermission> {
  try {
    return await call();
  } catch (error) {
    if (isRefusal(error)) return { missing: permission };
    throw error;
  }
}

/**
 * Creates something whose answer may be lost on the way: after no answer or a 5xx it looks whether the thing was made,
 * and only then tries a second time. The transport does not repeat such calls, because they are not idempotent.
 */
export async function onceMore<T>(create: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T> {
  try {
    return await create();
  } catch (error) {
    const status = statusOf(error);
    if (status !== undefined && status < 500) throw error;
  }
  return (await find()) ?? create();
}

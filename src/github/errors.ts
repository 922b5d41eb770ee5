import type { Problem } from '../core/report.ts';
import { type Permission, permissionAdvice } from './publish/permissions.ts';
import { statusOf } from './status-of.ts';

/** GitHub could not be read or written where the run depends on it. The message is for a person. */
export class GitHubProblem extends Error {
  override readonly name = 'GitHubProblem';

  /** The problem as the report holds it, under `gate/github`. */
  toProblem(): Problem {
    return { rule: 'gate/github', path: null, line: null, column: null, message: this.message };
  }
}

/** A problem with how the action was set up or started, under `gate/configuration`. */
export function configurationProblem(message: string): Problem {
  return { rule: 'gate/configuration', path: null, line: null, column: null, message };
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
    return `${start}GitHub's API gave no answer (${reason}). Run the job again; look at githubstatus.com if it stays so.`;
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
    return `${start}GitHub finds nothing there${said}. If it is not gone: ${permissionAdvice([permission])}`;
  }
  const cure = status >= 500 ? ' Run the job again; look at githubstatus.com if it stays so.' : '';
  return `${start}GitHub answered ${status}${said}.${cure}`;
}

/** The failed call as a `GitHubProblem`; one that already is stays as it is. */
export function toGitHubProblem(error: unknown, doing: string, permission?: Permission): GitHubProblem {
  if (error instanceof GitHubProblem) return error;
  return new GitHubProblem(explainGitHubError(error, doing, permission), { cause: error });
}

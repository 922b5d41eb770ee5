import { getOctokit } from '@actions/github';

export type Octokit = ReturnType<typeof getOctokit>;

/** The repository the run belongs to, and the client to talk about it. REST only. */
export interface GitHub {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
}

/**
 * A client whose requests go through the given `fetch`, which retries, meters and keeps the deadline. `apiUrl` is
 * `GITHUB_API_URL`.
 */
export function createGitHub(options: {
  readonly token: string;
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly fetch: typeof fetch;
}): GitHub {
  const { token, apiUrl, owner, repo } = options;
  return { octokit: getOctokit(token, { baseUrl: apiUrl, request: { fetch: options.fetch } }), owner, repo };
}

/** The HTTP status of a failed call, undefined when there was no answer at all. */
export function statusOf(error: unknown): number | undefined {
  return typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : undefined;
}

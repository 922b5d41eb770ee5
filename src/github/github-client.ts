import { getOctokit } from '@actions/github';

type Octokit = ReturnType<typeof getOctokit>;

/** The repository the run belongs to, and the client to talk about it. REST only. */
export interface GitHub {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
}

const quiet = () => undefined;

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
  const octokit = getOctokit(token, {
    baseUrl: apiUrl.replace(/\/+$/, ''),
    request: { fetch: options.fetch },
    // Callers report failures; Octokit's own log lines would only repeat them.
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  });
  return { octokit, owner, repo };
}

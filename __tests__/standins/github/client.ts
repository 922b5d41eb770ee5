import type { GitHubStandIn } from '../../../standins/github/index.ts';

/** A plain answer; `body` is whatever JSON came, for tests to look into. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into GitHub's many shapes, which the stand-in itself checks.
  readonly body: any;
}

/** Calls the stand-in's repository with the workflow token, or with another one. */
export function client(gh: GitHubStandIn, token = gh.token, extra: Readonly<Record<string, string>> = {}) {
  return async (method: string, path: string, json?: unknown): Promise<Answer> => {
    const url = path.startsWith('http') ? path : `${gh.url}/repos/${gh.repo.fullName}${path}`;
    const response = await fetch(url, {
      method,
      headers: { authorization: `token ${token}`, ...extra },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true && text !== '';
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
}

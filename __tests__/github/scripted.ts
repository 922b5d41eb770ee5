import { createGitHub, type GitHub } from '../../src/github/github-client.ts';

/** What a scripted path answers: a JSON value with status 200, a response, or either made from the request's URL and what it accepts. */
export type Script = Readonly<Record<string, unknown>>;

/** A GitHub that answers exactly what a test wrote down: paths below the repository, with or without their query. */
export interface Scripted {
  readonly github: GitHub;
  /** Paths asked for, below the repository, with their queries. */
  readonly asked: string[];
}

const BASE = 'https://api.github.example';

export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}

export function refused(status: number, message: string, headers: Record<string, string> = {}): Response {
  return json({ message }, status, headers);
}

/** Without a script, every path is a 404. A value `Error` breaks the connection. */
export function scripted(script: Script = {}): Scripted {
  const asked: string[] = [];
  const answer = async (input: string | URL | Request, init?: RequestInit) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const path = url.pathname.replace('/repos/acme/ads', '');
    asked.push(path + url.search);
    const entry = script[path + url.search] ?? script[path];
    const made: unknown =
      typeof entry === 'function'
        ? (entry as (url: URL, accept: string | null) => unknown)(url, new Headers(init?.headers).get('accept'))
        : entry;
    if (made instanceof Error) throw made;
    if (made instanceof Response) return made.clone();
    return made === undefined ? refused(404, 'Not Found') : json(made);
  };
  const github = createGitHub({ token: 'fake-token', apiUrl: `${BASE}/`, owner: 'acme', repo: 'ads', fetch: answer });
  return { github, asked };
}

/** What a call rejects with, to look into. */
export async function rejection(work: Promise<unknown>): Promise<Error> {
  return await work.then(
    () => {
      throw new Error('It was expected to reject.');
    },
    (error: unknown) => error as Error,
  );
}

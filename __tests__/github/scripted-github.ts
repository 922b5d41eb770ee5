import { createGitHub, type GitHub } from '../../src/github/client.ts';
import { createGitHubStandIn } from '../../standins/github/index.ts';
import { answerFrom, type Script } from '../../standins/github/script.ts';

/** A GitHub that answers exactly what a test wrote down. */
export interface Scripted {
  readonly github: GitHub;
  /** Paths asked for, below the repository, with their queries. */
  readonly asked: readonly string[];
}

export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}

export function refused(status: number, message: string, headers: Record<string, string> = {}): Response {
  return json({ message }, status, headers);
}

/** The GitHub stand-in, answering from a script; without one, every path is a 404. */
export function scripted(script: Script = {}): Scripted {
  const { token, url, repo, fetch, ...gh } = createGitHubStandIn();
  const asked = answerFrom({ ...gh, repo }, script);
  const github = createGitHub({ token, apiUrl: `${url}/`, owner: repo.owner.login, repo: repo.name, fetch });
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

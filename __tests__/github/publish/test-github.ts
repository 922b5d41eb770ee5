import { afterEach, expect } from '@jest/globals';
import { createGitHub, type GitHub } from '../../../src/github/client.ts';
import {
  appIdentity,
  createGitHubStandIn,
  type GitHubInProcess,
  type PullRequest,
} from '../../../standins/github/index.ts';
import type { CheckRun, Comment, Issue, Status } from '../../../standins/github/model/entities.ts';

/** Pull request 7 of a repository on the GitHub stand-in, and what tests of publishing do with it. */
export interface TestGitHub {
  readonly github: GitHub;
  readonly gh: GitHubInProcess;
  readonly pull: PullRequest;
  /** What is there now, oldest first: on the head, on the pull request, in the repository. */
  readonly checks: readonly CheckRun[];
  readonly comments: readonly Comment[];
  readonly issues: readonly Issue[];
  readonly statuses: readonly Status[];
  /** Requests so far, paths below the repository. */
  readonly seen: readonly Seen[];
  /** Has something happen before a request is answered. */
  before(happen: (seen: Seen) => void | Promise<void>): void;
  /** Answers the next `times` matching requests with a status instead. */
  fail(method: string, path: RegExp, status: number, message?: string, times?: number): void;
  /** Cuts the connection of the next matching request; `processed`: after it took effect. */
  lose(method: string, path: RegExp, options?: { processed?: boolean }): void;
  /** Changes what GitHub answers to matching requests. */
  amend(method: string, path: RegExp, change: (body: never) => unknown): void;
  addCheck(check: Partial<CheckRun>): CheckRun;
  addComment(author: string, body: string): Comment;
  addIssue(author: string, body: string | null, more?: Partial<Issue>): Issue;
  /** The requests that change something, as `PATCH /check-runs/3`. */
  writes(): string[];
}

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly body: Record<string, unknown>;
}

const made: GitHubInProcess[] = [];

/** What no correct client does fails the test. */
afterEach(() => {
  for (const { violations } of made.splice(0)) expect(violations).toEqual([]);
});

const now = () => Date.parse('2026-03-01T12:00:00Z');

function repositoryOf(gh: GitHubInProcess): PullRequest {
  gh.repo.branch('main', { files: { 'README.md': 'ads' } });
  while (gh.repo.nextNumber() < 6);
  return gh.repo.pullRequest({ files: { 'spring.creatives.yml': 'creatives: []\n' } });
}

/** The commit that pull request 7 is at. */
export const HEAD = repositoryOf(createGitHubStandIn({ now })).headSha;

/** `as`: the slug of the app whose token writes, GitHub Actions' own by default. */
export function testGitHub({ as }: { as?: string } = {}): TestGitHub {
  const identity = as === undefined ? {} : { [`ghs_of_${as}`]: appIdentity(as) };
  const gh = createGitHubStandIn({ now, tokens: identity });
  made.push(gh);
  const pull = repositoryOf(gh);
  const { url: apiUrl, repo, fetch } = gh;
  const [token = gh.token] = Object.keys(identity);
  const github = createGitHub({ token, apiUrl, owner: repo.owner.login, repo: repo.name, fetch });
  const below = (path: string) => path.replace(/^\/repos\/acme\/ads|^\/repositories\/\d+/, '');
  const seen = ({ method, path, body }: (typeof gh.requests)[number]): Seen => ({
    method,
    path: below(path),
    body: (body ?? {}) as Seen['body'],
  });
  const matching = (method: string, path: RegExp) => (request: { method: string; path: string }) =>
    request.method === method && path.test(below(request.path));

  return {
    github,
    gh,
    pull,
    get checks() {
      return gh.checkRuns();
    },
    get comments() {
      return gh.comments(pull);
    },
    get issues() {
      return gh.issues();
    },
    get statuses() {
      return gh.statuses(HEAD);
    },
    get seen() {
      return gh.requests.map(seen);
    },
    before(happen) {
      gh.onRequest(
        () => true,
        async (request): Promise<'pass'> => {
          await happen(seen(request));
          return 'pass';
        },
      );
    },
    fail(method, path, status, message = 'Resource not accessible by integration', times = 1) {
      gh.onRequest(matching(method, path), { status, body: { message } }, { times });
    },
    lose(method, path, { processed = false } = {}) {
      gh.onRequest(matching(method, path), processed ? 'reset-after' : 'reset', { times: 1 });
    },
    amend(method, path, change) {
      gh.amend(matching(method, path), change);
    },
    addCheck: (check) =>
      gh.plantCheckRun(HEAD, { name: 'Creative Gate', ofJob: false, status: 'completed', externalId: null, ...check }),
    addComment: (author, body) => gh.plantComment(pull, body, author),
    addIssue: (author, body, more = {}) =>
      Object.assign(gh.plantIssue('Creative Gate: scores drifted', body, author), more),
    writes: () =>
      gh.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${below(path)}`),
  };
}

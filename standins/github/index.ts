import type { AddressInfo } from 'node:net';
import { fetchFrom } from '../in-process.ts';
import { GITHUB_LIMITS, type Limits, type World } from './call.ts';
import { createEvents } from './events.ts';
import { type Amendments, createAmendments, createFaults, type Faults, type SeenRequest } from './faults.ts';
import { type CheckRun, type Comment, emptyResults, type Issue } from './model/entities.ts';
import { ACTIONS_APP, ACTIONS_BOT, type Identity, type Permissions, USUAL_PERMISSIONS } from './model/identities.ts';
import { createRepository, type Repository, type RepositoryOptions } from './model/repository.ts';
import type { Links } from './present/basics.ts';
import { presentCheckRun, presentComment, presentIssue } from './present/results.ts';
import { createHttpServer, createService } from './server.ts';
import { createShelf, type Shelf } from './shelf.ts';
import { createValidator } from './validate.ts';

export type { GitHubEvent } from './events.ts';
export type { CheckRun, PullRequest } from './model/entities.ts';
export { appIdentity, userNamed } from './model/identities.ts';

export interface GitHubOptions extends RepositoryOptions {
  /** The workflow token, which speaks for GitHub Actions. */
  readonly token?: string;
  /** What the workflow token may do, over the usual permissions. */
  readonly permissions?: Permissions;
  /** Further tokens and whom they speak for. */
  readonly tokens?: Readonly<Record<string, Identity>>;
  readonly limits?: Partial<Limits>;
  readonly latencyMs?: number | ((request: SeenRequest) => number);
  /** Requests before the primary rate limit answers; 1,000 an hour is GitHub's for workflow tokens. */
  readonly rateLimit?: number;
  /** Milliseconds since 1970, for the times in answers. */
  readonly now?: () => number;
  /** False answers without checking against the description, for measuring. */
  readonly validate?: boolean;
}

/** A GitHub with one repository, answering within the process. */
export interface GitHubInProcess extends Shelf, ReturnType<typeof createEvents> {
  /** For `GITHUB_API_URL`. */
  readonly url: string;
  /** For `github-token`. */
  readonly token: string;
  readonly repo: Repository;
  /** Addresses on the website, as answers give them. */
  readonly pages: {
    readonly checkRun: (run: CheckRun) => string;
    readonly comment: (comment: Comment) => string;
    readonly issue: (issue: Issue) => string;
  };
  /** Asks this GitHub without a network. */
  readonly fetch: typeof fetch;
  /** Every request so far, headers included. */
  readonly requests: readonly SeenRequest[];
  /** What no correct client does. */
  readonly violations: readonly string[];
  readonly onRequest: Faults['add'];
  /** Changes what is answered, for what a well-behaved GitHub never says. */
  readonly amend: Amendments['add'];
  /** Gives the violations so far and forgets them. */
  takeViolations(): string[];
}

/** The same on loopback, for processes of their own. */
export interface GitHubStandIn extends GitHubInProcess {
  /** Ends the server. Rejects with the violations, if there are any, so that a test cannot miss them. */
  close(): Promise<void>;
}

const FAKE_TOKEN = 'ghs_fake0workflow0token0for0tests0only';

/** Makes a GitHub stand-in without a server. The repository is empty: give it a branch first. */
export function createGitHubStandIn(options: GitHubOptions = {}): GitHubInProcess {
  const links = { api: 'https://api.github.example', web: 'https://github.com' };
  return create(options, links).standIn;
}

/** Starts a GitHub stand-in on a free port of 127.0.0.1. The repository is empty: give it a branch first. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubStandIn> {
  const links = { api: '', web: 'https://github.com' };
  const { standIn, service, now } = create(options, links);
  const server = createHttpServer(service, now);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  links.api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { violations } = standIn;
  return {
    ...standIn,
    url: links.api,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      if (violations.length > 0) {
        throw new Error(`GitHub's API was misused:\n${violations.join('\n')}`);
      }
    },
  };
}

/** `links.api` may be set once a server listens. */
function create(options: GitHubOptions, links: Links) {
  const { token = FAKE_TOKEN, now = Date.now } = options;
  const clock = () => `${new Date(now()).toISOString().slice(0, 19)}Z`;
  const repo = createRepository(options, clock);
  const results = emptyResults();
  const permissions = { ...USUAL_PERMISSIONS, ...options.permissions };
  const identities = new Map<string, Identity>([
    [token, { user: ACTIONS_BOT, app: ACTIONS_APP, permissions }],
    ...Object.entries(options.tokens ?? {}),
  ]);
  const requests: SeenRequest[] = [];
  const violations: string[] = [];
  const faults = createFaults();
  const amendments = createAmendments();
  const world: World = { repository: repo, results, links, limits: { ...GITHUB_LIMITS, ...options.limits } };
  const service = createService({
    world: () => world,
    gatekeeper: {
      identities,
      validator: options.validate === false ? null : createValidator(),
      violate: (problem) => violations.push(problem),
    },
    faults,
    amendments,
    seen: requests,
    latencyMs: options.latencyMs ?? 0,
    rateLimit: options.rateLimit ?? Number.MAX_SAFE_INTEGER,
    now,
  });
  const standIn: GitHubInProcess = {
    url: links.api,
    token,
    repo,
    pages: {
      checkRun: (run) => presentCheckRun(repo, run, links).html_url,
      comment: (comment) => presentComment(repo, comment, links).html_url,
      issue: (issue) => presentIssue(repo, issue, 0, links).html_url,
    },
    fetch: fetchFrom(() => service, now),
    requests,
    violations,
    onRequest: faults.add,
    amend: amendments.add,
    ...createEvents(repo, () => links),
    ...createShelf(repo, results),
    takeViolations: () => violations.splice(0),
  };
  return { standIn, service, now };
}

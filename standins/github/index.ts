import type { AddressInfo } from 'node:net';
import { fetchFrom } from '../in-process.ts';
import { GITHUB_LIMITS, type Limits, type World } from './call.ts';
import { createEvents } from './events.ts';
import { createFaults, type Faults, type SeenRequest } from './faults.ts';
import { emptyResults } from './model/entities.ts';
import { ACTIONS_APP, ACTIONS_BOT, type Identity, type Permissions, USUAL_PERMISSIONS } from './model/identities.ts';
import { createRepository, type Repository, type RepositoryOptions } from './model/repository.ts';
import { createHttpServer, createService } from './server.ts';
import { createShelf, type Shelf } from './shelf.ts';
import { createValidator } from './validate.ts';

export type { GitHubEvent } from './events.ts';
export type { SeenRequest } from './faults.ts';
export type { Annotation, CheckRun, Comment, Issue, PullRequest, Status } from './model/entities.ts';
export { appIdentity, type Identity, userNamed } from './model/identities.ts';

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

/** A GitHub with one repository, on loopback. */
export interface GitHubStandIn extends Shelf, ReturnType<typeof createEvents> {
  /** For `GITHUB_API_URL`. */
  readonly url: string;
  /** For `github-token`. */
  readonly token: string;
  readonly repo: Repository;
  /** The same GitHub without a network: what is asked here is answered within the process. */
  readonly fetch: typeof fetch;
  /** Every request so far, headers included. */
  readonly requests: readonly SeenRequest[];
  /** What no correct client does; `close` rejects when there is any. */
  readonly violations: readonly string[];
  readonly onRequest: Faults['add'];
  /** Gives the violations so far and forgets them. */
  takeViolations(): string[];
  /** Ends the server. Rejects with the violations, if there are any, so that a test cannot miss them. */
  close(): Promise<void>;
}

const FAKE_TOKEN = 'ghs_fake0workflow0token0for0tests0only';

/** Starts a GitHub stand-in on a free port of 127.0.0.1. The repository is empty: give it a branch first. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubStandIn> {
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
  const links = { api: '', web: 'https://github.com' };
  const world: World = { repository: repo, results, links, limits: { ...GITHUB_LIMITS, ...options.limits } };
  const service = createService({
    world: () => world,
    gatekeeper: {
      identities,
      validator: options.validate === false ? null : createValidator(),
      violate: (problem) => violations.push(problem),
    },
    faults,
    seen: requests,
    latencyMs: options.latencyMs ?? 0,
    rateLimit: options.rateLimit ?? Number.MAX_SAFE_INTEGER,
    now,
  });
  const server = createHttpServer(service, now);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  links.api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url: links.api,
    token,
    repo,
    fetch: fetchFrom(() => service, now),
    requests,
    violations,
    onRequest: faults.add,
    ...createEvents(repo, () => links),
    ...createShelf(repo, results),
    takeViolations: () => violations.splice(0),
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

import type { App, User } from './identities.ts';

/** How GitHub ranks an author towards the repository. */
export type Association =
  | 'COLLABORATOR'
  | 'CONTRIBUTOR'
  | 'FIRST_TIME_CONTRIBUTOR'
  | 'FIRST_TIMER'
  | 'MEMBER'
  | 'NONE'
  | 'OWNER';

export interface Review {
  readonly id: number;
  readonly user: User;
  readonly association: Association;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  readonly commit: string;
  readonly at: string;
}

/** A pull request as it stands; the repository's functions change it. */
export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly author: User;
  readonly association: Association;
  readonly draft: boolean;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  state: 'open' | 'closed';
  base: string;
  /** The base branch's tip when the pull request was opened, pushed to or retargeted: older than the branch, as on GitHub. */
  baseSha: string;
  readonly headBranch: string;
  headSha: string;
  /** The commit GitHub would merge, which a `pull_request` run checks out. */
  mergeSha: string;
  /** Full name of the repository the head lives in; null when that fork was deleted. */
  headRepository: string | null;
  readonly fork: boolean;
  readonly reviews: Review[];
}

/** An annotation as it was sent. */
export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

/** A check run as it stands. */
export interface CheckRun {
  readonly id: number;
  readonly headSha: string;
  readonly app: App;
  /** A job's own check run, which only GitHub itself may change. */
  readonly ofJob: boolean;
  name: string;
  externalId: string | null;
  detailsUrl: string | null;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  startedAt: string | null;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  /** All that were sent, in order. */
  readonly annotations: Annotation[];
}

/** A comment on an issue or pull request. */
export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly user: User;
  readonly app: App | null;
  readonly createdAt: string;
  updatedAt: string;
  body: string;
}

/** An issue that is no pull request. */
export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly user: User;
  readonly app: App | null;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  stateReason: string | null;
  labels: readonly string[];
}

/** A commit status. */
export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly user: User;
  readonly at: string;
}

/** A job of a workflow run. */
export interface Job {
  readonly id: number;
  readonly name: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: string | null;
}

/** A workflow run. */
export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  readonly path: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: string | null;
  readonly jobs: readonly Job[];
}

/** Everything that was put onto the repository through the API, or planted by a test. */
export interface Results {
  readonly checkRuns: Map<number, CheckRun>;
  readonly comments: Map<number, Comment>;
  readonly issues: Map<number, Issue>;
  readonly statuses: Status[];
  readonly workflowRuns: Map<number, WorkflowRun>;
  /** Ids grow, whatever they are of. */
  readonly nextId: () => number;
}

export function emptyResults(): Results {
  let lastId = 1000;
  return {
    checkRuns: new Map(),
    comments: new Map(),
    issues: new Map(),
    statuses: [],
    workflowRuns: new Map(),
    nextId: () => {
      lastId += 1;
      return lastId;
    },
  };
}

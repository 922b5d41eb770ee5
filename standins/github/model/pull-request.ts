import type { User } from './identities.ts';

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

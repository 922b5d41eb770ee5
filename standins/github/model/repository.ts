import { mergeOf } from './compare.ts';
import type { Association, PullRequest, Review } from './entities.ts';
import { applyChanges, type Changes, commitOf, createCommit, emptyObjects, type Objects } from './history.ts';
import { type User, userNamed } from './identities.ts';

export interface RepositoryOptions {
  readonly owner?: string;
  readonly name?: string;
  readonly private?: boolean;
  readonly defaultBranch?: string;
}

/** What a test states about a new pull request; everything has a plain default. */
interface PullRequestOptions {
  readonly base?: string;
  readonly files?: Changes;
  /** Name of the head branch. */
  readonly branch?: string;
  /** From a fork of the author's. */
  readonly fork?: boolean;
  readonly author?: string;
  readonly association?: Association;
  readonly title?: string;
  readonly body?: string | null;
  readonly draft?: boolean;
  /** Branch off this commit instead of the base branch's tip. */
  readonly from?: string;
  /** Open it for this existing commit: a second pull request with one head. */
  readonly head?: string;
}

/** A repository in memory, with the verbs tests use to bring it into a state. */
export interface Repository {
  readonly id: number;
  readonly owner: User;
  readonly name: string;
  readonly fullName: string;
  readonly private: boolean;
  readonly defaultBranch: string;
  readonly objects: Objects;
  readonly branches: Map<string, string>;
  readonly pulls: Map<number, PullRequest>;
  readonly now: () => string;
  /** The next number of the series that issues and pull requests share. */
  readonly nextNumber: () => number;
  /** Commits the changes to a branch, which comes into being when it is new, and returns the commit's SHA. */
  branch(name: string, options?: { files?: Changes; from?: string; message?: string; author?: string }): string;
  /** Opens a pull request. */
  pullRequest(options?: PullRequestOptions): PullRequest;
  /** Pushes another commit to a pull request's branch and returns its SHA. */
  push(pull: PullRequest, files: Changes, message?: string): string;
  retarget(pull: PullRequest, base: string): void;
  closePullRequest(pull: PullRequest): void;
  review(
    pull: PullRequest,
    review: { user: string; association?: Association; state?: Review['state']; commit?: string },
  ): Review;
  /** Queues pull requests on their base: makes the group's branch and returns its name and commits. */
  queue(pulls: readonly PullRequest[]): { branch: string; headSha: string; baseSha: string; base: string };
}

/** Creates an empty repository. `now` gives the time in GitHub's form, `2026-01-31T12:00:00Z`. */
export function createRepository(options: RepositoryOptions, now: () => string): Repository {
  const owner = userNamed(options.owner ?? 'acme', 'Organization');
  const name = options.name ?? 'ads';
  const defaultBranch = options.defaultBranch ?? 'main';
  const objects = emptyObjects();
  const branches = new Map<string, string>();
  const pulls = new Map<number, PullRequest>();
  let lastNumber = 0;
  let lastReview = 0;
  const nextNumber = () => {
    lastNumber += 1;
    return lastNumber;
  };

  const tip = (branch: string): string => {
    const sha = branches.get(branch);
    if (sha === undefined) {
      throw new Error(`no branch ${branch}; create it with repo.branch('${branch}', { files })`);
    }
    return sha;
  };
  const commit = (parent: string | undefined, changes: Changes, message: string, author: User): string => {
    const before = parent === undefined ? new Map<string, never>() : commitOf(objects, parent).files;
    const files = applyChanges(objects, before, changes);
    const parents = parent === undefined ? [] : [parent];
    return createCommit(objects, { parents, files, message, author, date: now() }).sha;
  };
  const refresh = (pull: PullRequest): void => {
    pull.baseSha = tip(pull.base);
    pull.mergeSha = mergeOf(objects, pull.baseSha, pull.headSha, `Merge pull request #${pull.number}`, owner, now());
    pull.updatedAt = now();
  };

  return {
    id: userNamed(`${owner.login}/${name}`).id,
    owner,
    name,
    fullName: `${owner.login}/${name}`,
    private: options.private ?? true,
    defaultBranch,
    objects,
    branches,
    pulls,
    now,
    nextNumber,
    branch(branch, { files = {}, from, message = `Update ${branch}`, author = 'olive' } = {}) {
      const parent = from ?? branches.get(branch) ?? branches.get(defaultBranch);
      const sha = commit(parent, files, message, userNamed(author));
      branches.set(branch, sha);
      return sha;
    },
    pullRequest(given = {}) {
      const { base = defaultBranch, fork = false, files = {} } = given;
      const author = userNamed(given.author ?? (fork ? 'contributor' : 'olive'));
      const number = nextNumber();
      const branch = given.branch ?? `change-${number}`;
      const title = given.title ?? `Change ${number}`;
      const headSha = given.head ?? commit(given.from ?? tip(base), files, title, author);
      const pull: PullRequest = {
        number,
        title,
        body: given.body ?? null,
        author,
        association: given.association ?? (fork ? 'CONTRIBUTOR' : 'MEMBER'),
        draft: given.draft ?? false,
        createdAt: now(),
        updatedAt: now(),
        closedAt: null,
        state: 'open',
        base,
        baseSha: tip(base),
        headBranch: branch,
        headSha,
        mergeSha: '',
        headRepository: fork ? `${author.login}/${name}` : `${owner.login}/${name}`,
        fork,
        reviews: [],
      };
      refresh(pull);
      if (!fork) {
        branches.set(branch, headSha);
      }
      pulls.set(number, pull);
      return pull;
    },
    push(pull, files, message = `Update ${pull.headBranch}`) {
      pull.headSha = commit(pull.headSha, files, message, pull.author);
      if (!pull.fork) {
        branches.set(pull.headBranch, pull.headSha);
      }
      refresh(pull);
      return pull.headSha;
    },
    retarget(pull, base) {
      pull.base = base;
      refresh(pull);
    },
    closePullRequest(pull) {
      pull.state = 'closed';
      pull.closedAt = now();
    },
    review(pull, { user, association = 'MEMBER', state = 'APPROVED', commit: reviewed = pull.headSha }) {
      lastReview += 1;
      const review = { id: lastReview, user: userNamed(user), association, state, commit: reviewed, at: now() };
      pull.reviews.push(review);
      return review;
    },
    queue(queued) {
      const base = queued[0]?.base ?? defaultBranch;
      const baseSha = tip(base);
      let headSha = baseSha;
      for (const pull of queued) {
        headSha = mergeOf(objects, headSha, pull.headSha, `Merge pull request #${pull.number}`, owner, now());
      }
      const branch = `gh-readonly-queue/${base}/pr-${queued.at(-1)?.number ?? 0}-${baseSha}`;
      branches.set(branch, headSha);
      return { branch, headSha, baseSha, base };
    },
  };
}

import { diffCommits } from './model/compare.ts';
import type { PullRequest } from './model/entities.ts';
import { commitOf } from './model/history.ts';
import { type User, userNamed } from './model/identities.ts';
import type { Repository } from './model/repository.ts';
import { type Links, presentHeadCommit, presentUser, repositoryWeb } from './present/basics.ts';
import { presentPull } from './present/pull-request.ts';
import { presentRepository } from './present/repository.ts';

/** An event as a workflow run sees it: the payload of the webhook and what goes into `GITHUB_*`. */
export interface GitHubEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** GITHUB_SHA. */
  readonly sha: string;
  /** GITHUB_REF, such as `refs/heads/main`. */
  readonly ref: string;
  /** GITHUB_BASE_REF and GITHUB_HEAD_REF, only for pull requests. */
  readonly baseRef?: string;
  readonly headRef?: string;
  /** GITHUB_ACTOR. */
  readonly actor: string;
}

export type PullRequestEventName = 'pull_request' | 'pull_request_target';

/** Makes the events of a repository. `links` may only be known once the server listens, hence a function. */
export function createEvents(repository: Repository, links: () => Links) {
  const tip = (branch: string): string => repository.branches.get(branch) ?? '';
  const common = (sender: User) => ({
    repository: presentRepository(repository, links()),
    organization: { login: repository.owner.login, id: repository.owner.id },
    sender: presentUser(sender, links()),
  });

  return {
    /** A pull request's event; `before` is the head before a push (`synchronize`), `from` the base before `edited`. */
    eventFor(
      pull: PullRequest,
      name: PullRequestEventName = 'pull_request',
      action = 'synchronize',
      change: { before?: string; from?: string } = {},
    ): GitHubEvent {
      const isTarget = name === 'pull_request_target';
      return {
        name,
        payload: {
          action,
          number: pull.number,
          pull_request: presentPull(repository, pull, links()),
          ...(action === 'synchronize' ? synchronized(repository, pull, change.before) : {}),
          ...(change.from === undefined ? {} : { changes: { base: { ref: { from: change.from } } } }),
          ...common(pull.author),
        },
        sha: isTarget ? tip(repository.defaultBranch) : pull.mergeSha,
        ref: isTarget ? `refs/heads/${repository.defaultBranch}` : `refs/pull/${pull.number}/merge`,
        baseRef: pull.base,
        headRef: pull.headBranch,
        actor: pull.author.login,
      };
    },

    /** The push of a branch's tip; `before` is what the branch was, its tip's parent unless stated. */
    pushEvent(branch: string = repository.defaultBranch, before?: string): GitHubEvent {
      const sha = tip(branch);
      const commit = commitOf(repository.objects, sha);
      const parent = before ?? commit.parents[0];
      const author = commit.author;
      const url = `${repositoryWeb(links(), repository)}/commit/${sha}`;
      const files = parent === undefined ? [] : diffCommits(repository.objects, parent, sha);
      const paths = (status: string) => files.filter((file) => file.status === status).map((file) => file.path);
      const lists = { added: paths('added'), removed: paths('removed'), modified: paths('modified') };
      const head = { ...presentHeadCommit(repository, sha), url, distinct: true, ...lists };
      return {
        name: 'push',
        payload: {
          ref: `refs/heads/${branch}`,
          before: parent ?? '0'.repeat(40),
          after: sha,
          created: parent === undefined,
          deleted: false,
          forced: false,
          base_ref: null,
          compare: url,
          commits: [head],
          head_commit: head,
          pusher: { name: author.login, email: null },
          ...common(author),
        },
        sha,
        ref: `refs/heads/${branch}`,
        actor: author.login,
      };
    },

    /** A merge group of these pull requests, whose branch comes into being. */
    mergeGroupEvent(pulls: readonly PullRequest[], action = 'checks_requested'): GitHubEvent {
      const { branch, headSha, baseSha, base } = repository.queue(pulls);
      const ref = `refs/heads/${branch}`;
      const group = {
        head_sha: headSha,
        head_ref: ref,
        base_sha: baseSha,
        base_ref: `refs/heads/${base}`,
        head_commit: presentHeadCommit(repository, headSha),
      };
      const sender = userNamed('github-merge-queue[bot]', 'Bot');
      const payload = { action, merge_group: group, ...common(sender) };
      return { name: 'merge_group', payload, sha: headSha, ref, actor: sender.login };
    },

    scheduleEvent(schedule = '*/30 * * * *'): GitHubEvent {
      return onDefaultBranch('schedule', { schedule, workflow: '.github/workflows/rescore.yml' });
    },

    dispatchEvent(inputs: Readonly<Record<string, string>> = {}): GitHubEvent {
      const ref = `refs/heads/${repository.defaultBranch}`;
      return onDefaultBranch('workflow_dispatch', { inputs, ref, workflow: '.github/workflows/rescore.yml' });
    },
  };

  function onDefaultBranch(name: string, payload: Record<string, unknown>): GitHubEvent {
    const { defaultBranch } = repository;
    const sender = userNamed('olive');
    const ref = `refs/heads/${defaultBranch}`;
    return { name, payload: { ...payload, ...common(sender) }, sha: tip(defaultBranch), ref, actor: sender.login };
  }
}

function synchronized(repository: Repository, pull: PullRequest, before?: string): { before: string; after: string } {
  const parent = commitOf(repository.objects, pull.headSha).parents[0] ?? '';
  return { before: before ?? parent, after: pull.headSha };
}

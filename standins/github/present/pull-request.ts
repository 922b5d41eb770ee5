import { diffCommits, type FileChange } from '../model/compare.ts';
import type { PullRequest, Review } from '../model/entities.ts';
import { ancestors, commitOf, mergeBase } from '../model/history.ts';
import { type User, userNamed } from '../model/identities.ts';
import type { Repository } from '../model/repository.ts';
import { type Links, nodeId, presentUser, repositoryApi, repositoryWeb } from './basics.ts';
import { presentHeadRepository, presentRepository } from './repository.ts';

/** The files GitHub shows for a pull request: from the merge base with the base branch as it is now, to the head. */
export function filesOf(repository: Repository, pull: PullRequest): readonly FileChange[] {
  const { objects, branches } = repository;
  const base = mergeBase(objects, branches.get(pull.base) ?? pull.baseSha, pull.headSha);
  return base === undefined ? [] : diffCommits(objects, base, pull.headSha);
}

/** A pull request as lists give it. */
export function presentPullInList(repository: Repository, pull: PullRequest, links: Links) {
  const url = `${repositoryApi(links, repository)}/pulls/${pull.number}`;
  const web = `${repositoryWeb(links, repository)}/pull/${pull.number}`;
  const issue = `${repositoryApi(links, repository)}/issues/${pull.number}`;
  const statuses = `${repositoryApi(links, repository)}/statuses/${pull.headSha}`;
  const reviewComment = `${repositoryApi(links, repository)}/pulls/comments{/number}`;
  const headOwner: User = pull.fork ? pull.author : repository.owner;
  return {
    url,
    id: userNamed(`pull ${repository.fullName} ${pull.number}`).id,
    node_id: nodeId('PullRequest', pull.number),
    html_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: reviewComment,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: presentUser(pull.author, links),
    body: pull.body,
    labels: [],
    milestone: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: null,
    merge_commit_sha: pull.mergeSha,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: {
      label: `${headOwner.login}:${pull.headBranch}`,
      ref: pull.headBranch,
      sha: pull.headSha,
      user: presentUser(headOwner, links),
      repo: pull.headRepository === null ? null : presentHeadRepository(repository, pull.headRepository, links),
    },
    base: {
      label: `${repository.owner.login}:${pull.base}`,
      ref: pull.base,
      sha: pull.baseSha,
      user: presentUser(repository.owner, links),
      repo: presentRepository(repository, links),
    },
    _links: {
      self: { href: url },
      html: { href: web },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: reviewComment },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
    author_association: pull.association,
    auto_merge: null,
    active_lock_reason: null,
    draft: pull.draft,
  };
}

/** A pull request as its own endpoint and webhooks give it. */
export function presentPull(repository: Repository, pull: PullRequest, links: Links) {
  const files = filesOf(repository, pull);
  const behind = ancestors(repository.objects, pull.baseSha);
  const commits = [...ancestors(repository.objects, pull.headSha)].filter((sha) => !behind.has(sha));
  return {
    ...presentPullInList(repository, pull, links),
    merged: false,
    mergeable: null,
    rebaseable: null,
    mergeable_state: 'unknown',
    merged_by: null,
    comments: 0,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commits.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

/** One changed file, as lists of pull requests and comparisons give it; without its patch, which GitHub may leave out. */
export function presentFile(repository: Repository, file: FileChange, head: string, links: Links) {
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  const { additions, deletions } = file;
  const isSubmodule = commitOf(repository.objects, head).files.get(file.path)?.mode === '160000';
  return {
    sha: isSubmodule ? null : file.sha,
    filename: file.path,
    status: file.status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${repositoryWeb(links, repository)}/blob/${head}/${path}`,
    raw_url: `${repositoryWeb(links, repository)}/raw/${head}/${path}`,
    contents_url: `${repositoryApi(links, repository)}/contents/${path}?ref=${head}`,
    ...(file.previousPath === null ? {} : { previous_filename: file.previousPath }),
  };
}

export function presentReview(repository: Repository, pull: PullRequest, review: Review, links: Links) {
  const html = `${repositoryWeb(links, repository)}/pull/${pull.number}#pullrequestreview-${review.id}`;
  const pullUrl = `${repositoryApi(links, repository)}/pulls/${pull.number}`;
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: presentUser(review.user, links),
    body: '',
    state: review.state,
    html_url: html,
    pull_request_url: pullUrl,
    _links: { html: { href: html }, pull_request: { href: pullUrl } },
    submitted_at: review.at,
    commit_id: review.commit,
    author_association: review.association,
  };
}

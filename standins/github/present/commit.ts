import { type Commit, commitOf } from '../model/history.ts';
import type { Repository } from '../model/repository.ts';
import { type Links, nodeId, repositoryApi, repositoryWeb } from './links.ts';
import { presentUser } from './user.ts';

const UNSIGNED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

/** A commit as the commits endpoints and comparisons give it, without its files. */
export function presentCommit(repository: Repository, sha: string, links: Links) {
  const commit = commitOf(repository.objects, sha);
  const api = repositoryApi(links, repository);
  const person = presentPerson(commit);
  return {
    sha,
    node_id: nodeId('Commit', sha),
    url: `${api}/commits/${sha}`,
    html_url: `${repositoryWeb(links, repository)}/commit/${sha}`,
    comments_url: `${api}/commits/${sha}/comments`,
    commit: {
      url: `${api}/git/commits/${sha}`,
      author: person,
      committer: person,
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      verification: UNSIGNED,
    },
    author: presentUser(commit.author, links),
    committer: presentUser(commit.author, links),
    parents: presentParents(repository, commit, links),
  };
}

/** A commit as the git database endpoint gives it. */
export function presentGitCommit(repository: Repository, sha: string, links: Links) {
  const commit = commitOf(repository.objects, sha);
  const person = presentPerson(commit);
  return {
    sha,
    node_id: nodeId('Commit', sha),
    url: `${repositoryApi(links, repository)}/git/commits/${sha}`,
    html_url: `${repositoryWeb(links, repository)}/commit/${sha}`,
    author: person,
    committer: person,
    message: commit.message,
    tree: { sha: commit.tree, url: `${repositoryApi(links, repository)}/git/trees/${commit.tree}` },
    parents: presentParents(repository, commit, links),
    verification: UNSIGNED,
  };
}

/** A commit as webhooks and workflow runs carry it. */
export function presentHeadCommit(repository: Repository, sha: string) {
  const commit = commitOf(repository.objects, sha);
  const { name, email } = presentPerson(commit);
  return {
    id: sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: commit.date,
    author: { name, email },
    committer: { name, email },
  };
}

function presentPerson(commit: Commit) {
  const { login, id } = commit.author;
  return { name: login, email: `${id}+${login}@users.noreply.github.com`, date: commit.date };
}

function presentParents(repository: Repository, commit: Commit, links: Links) {
  return commit.parents.map((sha) => ({
    sha,
    url: `${repositoryApi(links, repository)}/commits/${sha}`,
    html_url: `${repositoryWeb(links, repository)}/commit/${sha}`,
  }));
}

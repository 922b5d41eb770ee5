import { type Commit, commitOf } from '../model/history.ts';
import type { App, User } from '../model/identities.ts';
import type { Repository } from '../model/repository.ts';

/** Where the API and the website are, for the many addresses in GitHub's answers. */
export interface Links {
  /** Of the API, without a trailing slash. */
  readonly api: string;
  /** Of the website, without a trailing slash. */
  readonly web: string;
}

export function repositoryApi(links: Links, repository: Repository): string {
  return `${links.api}/repos/${repository.fullName}`;
}

export function repositoryWeb(links: Links, repository: Repository): string {
  return `${links.web}/${repository.fullName}`;
}

/** GitHub's opaque ids; nothing should read them. */
export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url');
}

/** A user as GitHub's `simple-user`. */
export function presentUser(user: User, links: Links) {
  const url = `${links.api}/users/${encodeURIComponent(user.login)}`;
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId(user.type, user.id),
    avatar_url: `${links.web}/avatars/${user.id}`,
    gravatar_id: '',
    url,
    html_url: `${links.web}/${user.type === 'Bot' ? 'apps/' : ''}${user.login.replace('[bot]', '')}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    site_admin: false,
  };
}

/** A GitHub App as GitHub's `integration`. */
export function presentApp(app: App, links: Links) {
  return {
    id: app.id,
    slug: app.slug,
    node_id: nodeId('App', app.id),
    owner: presentUser({ login: 'github', id: 9919, type: 'Organization' }, links),
    name: app.name,
    description: null,
    external_url: `${links.web}/apps/${app.slug}`,
    html_url: `${links.web}/apps/${app.slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2024-04-10T20:33:16Z',
    permissions: {},
    events: [],
  };
}

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

import { type User, userNamed } from '../model/identities.ts';
import type { Repository } from '../model/repository.ts';
import { type Links, nodeId, presentUser } from './basics.ts';

const PLAIN_URLS = [
  'contributors',
  'deployments',
  'downloads',
  'events',
  'forks',
  'hooks',
  'languages',
  'merges',
  'stargazers',
  'subscribers',
  'subscription',
  'tags',
  'teams',
];
const TEMPLATE_URLS: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  statuses: '/statuses/{sha}',
  trees: '/git/trees{/sha}',
};

/** The repository in the shape its own endpoint, pull requests and webhooks use. */
export function presentRepository(repository: Repository, links: Links) {
  return present(repository, repository.owner, false, links);
}

/** The fork (or the repository itself) that a pull request's head lives in. */
export function presentHeadRepository(repository: Repository, fullName: string, links: Links) {
  const owner = fullName.split('/')[0] ?? '';
  return fullName === repository.fullName
    ? presentRepository(repository, links)
    : present(repository, userNamed(owner), true, links);
}

function present(repository: Repository, owner: User, fork: boolean, links: Links) {
  const fullName = `${owner.login}/${repository.name}`;
  const url = `${links.api}/repos/${fullName}`;
  const web = `${links.web}/${fullName}`;
  const id = fork ? userNamed(fullName).id : repository.id;
  const plain = PLAIN_URLS.map((name) => [`${name}_url`, `${url}/${name}`]);
  const templates = Object.entries(TEMPLATE_URLS).map(([name, path]) => [`${name}_url`, `${url}${path}`]);
  return {
    id,
    node_id: nodeId('Repository', id),
    name: repository.name,
    full_name: fullName,
    owner: presentUser(owner, links),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    html_url: web,
    description: null,
    fork,
    url,
    ...(Object.fromEntries([...plain, ...templates]) as Record<string, string>),
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    clone_url: `${web}.git`,
    svn_url: web,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    topics: [],
    size: 1,
    default_branch: repository.defaultBranch,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    network_count: 0,
    subscribers_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    created_at: '2025-01-01T00:00:00Z',
    updated_at: '2025-01-01T00:00:00Z',
    pushed_at: '2025-01-01T00:00:00Z',
  };
}

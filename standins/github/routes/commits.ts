import { failure, type Handler, notFound, ok, page, resolveCommit } from '../call.ts';
import { diffCommits } from '../model/compare.ts';
import { ancestors, commitOf, mergeBase } from '../model/history.ts';
import type { Repository } from '../model/repository.ts';
import {
  type Links,
  nodeId,
  presentCommit,
  presentGitCommit,
  repositoryApi,
  repositoryWeb,
} from '../present/basics.ts';
import { presentFile } from '../present/pull-request.ts';
import { presentRepository } from '../present/repository.ts';

export const getRepository: Handler = ({ world }) => ok(presentRepository(world.repository, world.links));

export const getBranch: Handler = ({ world: { repository, links }, params }) => {
  const name = params['branch'] ?? '';
  const sha = repository.branches.get(name);
  if (sha === undefined) {
    return failure(404, 'Branch not found');
  }
  const url = `${repositoryApi(links, repository)}/branches/${name}`;
  return ok({
    name,
    commit: presentCommit(repository, sha, links),
    _links: { self: url, html: `${repositoryWeb(links, repository)}/tree/${name}` },
    protected: false,
    protection: { enabled: false },
    protection_url: `${url}/protection`,
  });
};

export const getCommit: Handler = ({ world: { repository, links }, params }) => {
  const sha = resolveCommit(repository, params['ref'] ?? '');
  return sha === undefined
    ? failure(422, `No commit found for SHA: ${params['ref']}`)
    : ok(presentCommit(repository, sha, links));
};

export const getGitCommit: Handler = ({ world: { repository, links }, params }) => {
  const sha = params['commit_sha'] ?? '';
  return repository.objects.commits.has(sha) ? ok(presentGitCommit(repository, sha, links)) : notFound();
};

export const getRef: Handler = ({ world: { repository, links }, params }) => {
  const found = refs(repository).find(([ref]) => ref === `refs/${params['ref']}`);
  return found === undefined ? notFound() : ok(presentRef(repository, found, links));
};

export const listMatchingRefs: Handler = ({ world: { repository, links }, params }) => {
  const matching = refs(repository).filter(([ref]) => ref.startsWith(`refs/${params['ref']}`));
  return ok(matching.map((ref) => presentRef(repository, ref, links)));
};

function refs(repository: Repository): (readonly [string, string])[] {
  const branches = [...repository.branches].map(([name, sha]) => [`refs/heads/${name}`, sha] as const);
  const pulls = [...repository.pulls.values()].flatMap((pull) => [
    [`refs/pull/${pull.number}/head`, pull.headSha] as const,
    [`refs/pull/${pull.number}/merge`, pull.mergeSha] as const,
  ]);
  return [...branches, ...pulls];
}

function presentRef(repository: Repository, [ref, sha]: readonly [string, string], links: Links) {
  const api = repositoryApi(links, repository);
  return {
    ref,
    node_id: nodeId('Ref', ref),
    url: `${api}/git/${ref}`,
    object: { type: 'commit', sha: commitOf(repository.objects, sha).sha, url: `${api}/git/commits/${sha}` },
  };
}

/** Without paging GitHub lists at most this many commits. */
const MAX_COMMITS = 250;

export const compare: Handler = (call) => {
  const { repository, links, limits } = call.world;
  const [baseName = '', headName = ''] = (call.params['basehead'] ?? '').split('...');
  const base = resolveSide(repository, baseName);
  const head = resolveSide(repository, headName);
  if (base === undefined || head === undefined) {
    return notFound();
  }
  const { objects } = repository;
  const fork = mergeBase(objects, base, head);
  if (fork === undefined) {
    return failure(404, `No common ancestor between ${baseName} and ${headName}.`);
  }
  const ofBase = ancestors(objects, base);
  const ofHead = ancestors(objects, head);
  const ahead = [...ofHead].filter((sha) => !ofBase.has(sha));
  const behind = [...ofBase].filter((sha) => !ofHead.has(sha)).length;
  const commits = ahead.toSorted((a, b) => commitOf(objects, a).order - commitOf(objects, b).order);
  const paged = call.query.has('page') || call.query.has('per_page');
  const isFirstPage = Number(call.query.get('page') ?? 1) === 1;
  const files = isFirstPage ? diffCommits(objects, fork, head).slice(0, limits.compareFiles) : [];
  const web = `${repositoryWeb(links, repository)}/compare/${baseName}...${headName}`;
  const comparison = {
    url: `${repositoryApi(links, repository)}/compare/${baseName}...${headName}`,
    html_url: web,
    permalink_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    base_commit: presentCommit(repository, base, links),
    merge_base_commit: presentCommit(repository, fork, links),
    status: statusOf(ahead.length, behind),
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    files: files.map((file) => presentFile(repository, file, head, links)),
  };
  const presentOne = (sha: string) => presentCommit(repository, sha, links);
  return paged
    ? page(call, commits, presentOne, (list) => ({ ...comparison, commits: list }))
    : { status: 200, body: { ...comparison, commits: commits.slice(0, MAX_COMMITS).map(presentOne) } };
};

/** A side is a branch, a SHA or `owner:branch`, the latter also of a fork. */
function resolveSide(repository: Repository, name: string): string | undefined {
  const [owner, branch] = name.split(':');
  if (branch === undefined) {
    return resolveCommit(repository, name);
  }
  const fork = [...repository.pulls.values()].find(
    (pull) => pull.fork && pull.author.login === owner && pull.headBranch === branch,
  );
  return fork?.headSha ?? (owner === repository.owner.login ? resolveCommit(repository, branch) : undefined);
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0) {
    return behind > 0 ? 'diverged' : 'ahead';
  }
  return behind > 0 ? 'behind' : 'identical';
}

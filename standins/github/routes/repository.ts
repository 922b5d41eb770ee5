import { failure, type Handler, notFound, ok, resolveCommit } from '../call.ts';
import { commitOf } from '../model/history.ts';
import type { Repository } from '../model/repository.ts';
import { presentCommit, presentGitCommit } from '../present/commit.ts';
import { type Links, nodeId, repositoryApi, repositoryWeb } from '../present/links.ts';
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

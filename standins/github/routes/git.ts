import { type Call, failure, type Handler, notFound, ok, type Reply, resolveCommit } from '../call.ts';
import { commitOf } from '../model/history.ts';
import { nodeId, repositoryApi } from '../present/links.ts';

/** GitHub serves blobs up to 100 MB. */
const MAX_BLOB_BYTES = 100 * 1024 * 1024;

export const getTree: Handler = ({ world, params, query }) => {
  const { repository, links, limits } = world;
  const named = params['tree_sha'] ?? '';
  const commit = resolveCommit(repository, named);
  const sha = commit === undefined ? named : commitOf(repository.objects, commit).tree;
  if (!repository.objects.trees.has(sha)) {
    return notFound();
  }
  const entries = [...treeEntries(world, sha, '', query.has('recursive'))];
  const url = `${repositoryApi(links, repository)}/git/trees/${sha}`;
  const truncated = entries.length > limits.treeEntries;
  return ok({ sha, url, tree: entries.slice(0, limits.treeEntries), truncated });
};

function* treeEntries(world: Call['world'], sha: string, prefix: string, recursive: boolean): Generator<object> {
  const { repository, links } = world;
  const api = repositoryApi(links, repository);
  for (const { name, mode, sha: child } of repository.objects.trees.get(sha) ?? []) {
    const path = `${prefix}${name}`;
    if (mode === '160000') {
      yield { path, mode, type: 'commit', sha: child };
    } else if (mode === '040000') {
      yield { path, mode, type: 'tree', sha: child, url: `${api}/git/trees/${child}` };
      if (recursive) {
        yield* treeEntries(world, child, `${path}/`, true);
      }
    } else {
      const size = repository.objects.blobs.get(child)?.length ?? 0;
      yield { path, mode, type: 'blob', sha: child, size, url: `${api}/git/blobs/${child}` };
    }
  }
}

export const getBlob: Handler = ({ world: { repository, links }, params, accept }) => {
  const sha = params['file_sha'] ?? '';
  const blob = repository.objects.blobs.get(sha);
  if (blob === undefined) {
    return notFound();
  }
  if (blob.length > MAX_BLOB_BYTES) {
    return failure(403, 'This API returns blobs up to 100 MB in size.');
  }
  return wantsRaw(accept)
    ? rawReply(blob)
    : ok({
        sha,
        node_id: nodeId('Blob', sha),
        size: blob.length,
        url: `${repositoryApi(links, repository)}/git/blobs/${sha}`,
        content: base64Lines(blob),
        encoding: 'base64',
      });
};

export function wantsRaw(accept: string): boolean {
  return /application\/vnd\.github(\.v3)?\.raw/.test(accept);
}

export function rawReply(content: Buffer): Reply {
  return { status: 200, raw: content, headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' } };
}

/** Base64 in lines of 60 characters, as GitHub sends it. */
export function base64Lines(content: Buffer): string {
  return content.toString('base64').replace(/.{1,60}/g, '$&\n');
}

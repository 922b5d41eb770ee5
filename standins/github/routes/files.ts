import { dirname, posix } from 'node:path';
import { type Call, failure, type Handler, notFound, ok, type Reply, resolveCommit } from '../call.ts';
import { commitOf, type FileEntry } from '../model/history.ts';
import { nodeId, repositoryApi, repositoryWeb } from '../present/basics.ts';

/** Up to here the contents endpoint sends content, from here to 100 MB only where `raw` is asked for. */
const MAX_INLINE_BYTES = 1024 * 1024;
const MAX_BYTES = 100 * 1024 * 1024;
const MAX_FOLDER_ENTRIES = 1000;

export const getContents: Handler = (call) => {
  const { repository } = call.world;
  const named = call.query.get('ref') ?? repository.defaultBranch;
  const commit = resolveCommit(repository, named);
  if (commit === undefined) {
    return failure(404, `No commit found for the ref ${named}`);
  }
  const path = (call.params['path'] ?? '').replace(/\/$/, '');
  const { files } = commitOf(repository.objects, commit);
  const entry = files.get(path);
  return entry === undefined ? folderReply(call, path, named, files) : fileReply(call, path, named, files, entry);
};

type Files = ReadonlyMap<string, FileEntry>;

function fileReply(call: Call, path: string, ref: string, files: Files, entry: FileEntry): Reply {
  const about = describe(call, path, ref, entry);
  if (entry.mode === '160000') {
    return ok({ ...about, type: 'submodule', submodule_git_url: 'git://github.com/acme/shared.git' });
  }
  const content = call.world.repository.objects.blobs.get(entry.sha) ?? Buffer.alloc(0);
  if (entry.mode === '120000') {
    const target = content.toString();
    const pointed = posix.normalize(posix.join(dirname(path), target));
    const linked = files.get(pointed);
    return linked === undefined
      ? ok({ ...about, type: 'symlink', target })
      : fileReply(call, path, ref, new Map(), { ...linked, mode: '100644' });
  }
  if (content.length > MAX_BYTES) {
    return failure(403, 'This API returns blobs up to 100 MB in size. The requested blob is too large to fetch.');
  }
  if (wantsRaw(call.accept)) {
    return rawReply(content);
  }
  return content.length > MAX_INLINE_BYTES
    ? ok({ ...about, type: 'file', encoding: 'none', content: '' })
    : ok({ ...about, type: 'file', encoding: 'base64', content: base64Lines(content) });
}

function folderReply(call: Call, path: string, ref: string, files: Files): Reply {
  const prefix = path === '' ? '' : `${path}/`;
  const children = new Map<string, object>();
  for (const [file, entry] of files) {
    if (file.startsWith(prefix)) {
      const [name = '', ...deeper] = file.slice(prefix.length).split('/');
      const about = describe(call, `${prefix}${name}`, ref, entry);
      children.set(name, deeper.length === 0 ? { ...about, type: 'file' } : { ...about, type: 'dir', size: 0 });
    }
  }
  return children.size === 0 ? notFound() : ok([...children.values()].slice(0, MAX_FOLDER_ENTRIES));
}

function describe(call: Call, path: string, ref: string, entry: FileEntry) {
  const { repository, links } = call.world;
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const self = `${repositoryApi(links, repository)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const git = `${repositoryApi(links, repository)}/git/blobs/${entry.sha}`;
  const html = `${repositoryWeb(links, repository)}/blob/${ref}/${encoded}`;
  return {
    name: path.split('/').at(-1) ?? '',
    path,
    sha: entry.sha,
    size: repository.objects.blobs.get(entry.sha)?.length ?? 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: `${repositoryWeb(links, repository)}/raw/${ref}/${encoded}`,
    _links: { self, git, html },
  };
}

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

function wantsRaw(accept: string): boolean {
  return /application\/vnd\.github(\.v3)?\.raw/.test(accept);
}

function rawReply(content: Buffer): Reply {
  return { status: 200, raw: content, headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' } };
}

/** Base64 in lines of 60 characters, as GitHub sends it. */
function base64Lines(content: Buffer): string {
  return content.toString('base64').replace(/.{1,60}/g, '$&\n');
}

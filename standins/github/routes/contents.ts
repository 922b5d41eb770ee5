import { dirname, posix } from 'node:path';
import { type Call, failure, type Handler, notFound, ok, type Reply, resolveCommit } from '../call.ts';
import type { FileEntry } from '../model/git-objects.ts';
import { commitOf } from '../model/history.ts';
import { repositoryApi, repositoryWeb } from '../present/links.ts';
import { base64Lines, rawReply, wantsRaw } from './git.ts';

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

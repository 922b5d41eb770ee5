import { createHash } from 'node:crypto';
import type { User } from './identities.ts';

/** A file's place in a tree: a blob, an executable, a symbolic link or a submodule. */
export interface FileEntry {
  readonly mode: '100644' | '100755' | '120000' | '160000';
  readonly sha: string;
}

/** One line of a tree object; a folder has mode 040000. */
export interface TreeEntry {
  readonly name: string;
  readonly mode: FileEntry['mode'] | '040000';
  readonly sha: string;
}

/** The id git gives an object: SHA-1 over its type, its size and its content. */
export function hashObject(type: 'blob' | 'tree' | 'commit', content: Buffer): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}

interface Folder {
  readonly folders: Map<string, Folder>;
  readonly files: Map<string, FileEntry>;
}

/** Writes the tree objects of a set of files (path to entry) into `trees` and returns the root's id. */
export function writeTree(files: Iterable<readonly [string, FileEntry]>, trees: Map<string, TreeEntry[]>): string {
  const root: Folder = { folders: new Map(), files: new Map() };
  for (const [path, entry] of files) {
    const names = path.split('/');
    const fileName = names.pop() ?? '';
    let folder = root;
    for (const name of names) {
      const next = folder.folders.get(name) ?? { folders: new Map(), files: new Map() };
      folder.folders.set(name, next);
      folder = next;
    }
    folder.files.set(fileName, entry);
  }
  return writeFolder(root, trees);
}

function writeFolder(folder: Folder, trees: Map<string, TreeEntry[]>): string {
  const entries: TreeEntry[] = [];
  for (const [name, inner] of folder.folders) {
    entries.push({ name, mode: '040000', sha: writeFolder(inner, trees) });
  }
  for (const [name, file] of folder.files) {
    entries.push({ name, ...file });
  }
  const sorted = entries.map((entry) => ({ entry, key: sortKey(entry) })).toSorted((a, b) => a.key.compare(b.key));
  const lines = sorted.map(({ entry }) =>
    Buffer.concat([Buffer.from(`${entry.mode.replace(/^0/, '')} ${entry.name}\0`), Buffer.from(entry.sha, 'hex')]),
  );
  const sha = hashObject('tree', Buffer.concat(lines));
  trees.set(
    sha,
    sorted.map(({ entry }) => entry),
  );
  return sha;
}

/** Git orders by bytes and compares a folder as if its name ended in a slash. */
function sortKey(entry: TreeEntry): Buffer {
  return Buffer.from(entry.mode === '040000' ? `${entry.name}/` : entry.name);
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly files: ReadonlyMap<string, FileEntry>;
  readonly message: string;
  readonly author: User;
  readonly date: string;
  /** Counts up with every commit made, so that no ancestor has a higher one. */
  readonly order: number;
}

/** The object store a repository shares with its forks, as on GitHub. */
export interface Objects {
  readonly blobs: Map<string, Buffer>;
  readonly trees: Map<string, TreeEntry[]>;
  readonly commits: Map<string, Commit>;
}

/** A file's content; `{ link }` is a symbolic link to that path, `{ submodule }` a commit of another repository. */
type Content = string | Uint8Array | { readonly link: string } | { readonly submodule: string };
/** Paths to their new content; null deletes. */
export type Changes = Readonly<Record<string, Content | null>>;

export function emptyObjects(): Objects {
  return { blobs: new Map(), trees: new Map(), commits: new Map() };
}

/** The files after the changes; new blobs are stored. */
export function applyChanges(
  objects: Objects,
  files: ReadonlyMap<string, FileEntry>,
  changes: Changes,
): Map<string, FileEntry> {
  const result = new Map(files);
  for (const [path, content] of Object.entries(changes)) {
    if (content === null) {
      result.delete(path);
    } else {
      result.set(path, storeContent(objects, content));
    }
  }
  return result;
}

function storeContent(objects: Objects, content: Content): FileEntry {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    return { mode: '100644', sha: storeBlob(objects, Buffer.from(content)) };
  }
  return 'link' in content
    ? { mode: '120000', sha: storeBlob(objects, Buffer.from(content.link)) }
    : { mode: '160000', sha: content.submodule };
}

function storeBlob(objects: Objects, content: Buffer): string {
  const sha = hashObject('blob', content);
  objects.blobs.set(sha, content);
  return sha;
}

export function createCommit(
  objects: Objects,
  commit: Pick<Commit, 'parents' | 'files' | 'message' | 'author' | 'date'>,
): Commit {
  const tree = writeTree(commit.files, objects.trees);
  const order = objects.commits.size + 1;
  const { login, id } = commit.author;
  const who = `${login} <${id}+${login}@users.noreply.github.com> ${Math.floor(Date.parse(commit.date) / 1000)} +0000`;
  const parents = commit.parents.map((parent) => `parent ${parent}\n`).join('');
  const text = `tree ${tree}\n${parents}author ${who}\ncommitter ${who}\n\n${commit.message}\n`;
  const sha = hashObject('commit', Buffer.from(text));
  const made = objects.commits.get(sha) ?? { ...commit, sha, tree, order };
  objects.commits.set(sha, made);
  return made;
}

/** The commit and everything it descends from. */
export function ancestors(objects: Objects, sha: string): Set<string> {
  const seen = new Set<string>();
  const open = [sha];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!seen.has(next)) {
      seen.add(next);
      open.push(...(objects.commits.get(next)?.parents ?? []));
    }
  }
  return seen;
}

/** The commit of that id, which must exist. */
export function commitOf(objects: Objects, sha: string): Commit {
  const commit = objects.commits.get(sha);
  if (commit === undefined) {
    throw new Error(`no commit ${sha}`);
  }
  return commit;
}

/** The best common ancestor of two commits, undefined when their histories are unrelated. */
export function mergeBase(objects: Objects, a: string, b: string): string | undefined {
  const ofA = ancestors(objects, a);
  const common = [...ancestors(objects, b)].filter((sha) => ofA.has(sha));
  return common.toSorted((left, right) => orderOf(objects, right) - orderOf(objects, left))[0];
}

function orderOf(objects: Objects, sha: string): number {
  return objects.commits.get(sha)?.order ?? 0;
}

import { createHash } from 'node:crypto';

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

import { type Commit, commitOf, createCommit, type FileEntry, mergeBase, type Objects } from './history.ts';
import type { User } from './identities.ts';

/** How one file differs between two trees. */
export interface FileChange {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly path: string;
  readonly previousPath: string | null;
  /** The blob after the change, of a removed file the one before it. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
}

const known = new WeakMap<Commit, WeakMap<Commit, FileChange[]>>();

/** What changed from one commit's tree to another's, remembered because it is asked for page by page. */
export function diffCommits(objects: Objects, before: string, after: string): readonly FileChange[] {
  const [from, to] = [commitOf(objects, before), commitOf(objects, after)];
  const cache = known.get(from) ?? new WeakMap<Commit, FileChange[]>();
  known.set(from, cache);
  const changes = cache.get(to) ?? diffFiles(objects, from.files, to.files);
  cache.set(to, changes);
  return changes;
}

type Files = ReadonlyMap<string, FileEntry>;

/** What changed between two sets of files, by path. A file that moved unchanged is a rename. */
function diffFiles(objects: Objects, before: Files, after: Files): FileChange[] {
  const removed = new Map([...before].filter(([path]) => !after.has(path)));
  const changes: FileChange[] = [];
  for (const [path, entry] of after) {
    const old = before.get(path);
    if (old === undefined) {
      const previousPath = takeSameBlob(removed, entry.sha);
      const status = previousPath === null ? 'added' : 'renamed';
      const additions = previousPath === null ? lines(objects, entry.sha).length : 0;
      changes.push({ status, path, previousPath, sha: entry.sha, additions, deletions: 0 });
    } else if (old.sha !== entry.sha || old.mode !== entry.mode) {
      const counts = countLines(lines(objects, old.sha), lines(objects, entry.sha));
      changes.push({ status: 'modified', path, previousPath: null, sha: entry.sha, ...counts });
    }
  }
  for (const [path, entry] of removed) {
    const deletions = lines(objects, entry.sha).length;
    changes.push({ status: 'removed', path, previousPath: null, sha: entry.sha, additions: 0, deletions });
  }
  return changes.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function takeSameBlob(removed: Map<string, FileEntry>, sha: string): string | null {
  for (const [path, entry] of removed) {
    if (entry.sha === sha) {
      removed.delete(path);
      return path;
    }
  }
  return null;
}

function lines(objects: Objects, sha: string): string[] {
  const text = objects.blobs.get(sha)?.toString('latin1') ?? '';
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

/** Counts from the first to the last differing line, which is enough where nobody reads the patch. */
function countLines(before: string[], after: string[]): { additions: number; deletions: number } {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) {
    start += 1;
  }
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) {
    end += 1;
  }
  return { additions: after.length - start - end, deletions: before.length - start - end };
}

/** Merges a head into a base, the head winning where both changed a file, and returns the merge commit's SHA. */
export function mergeOf(
  objects: Objects,
  base: string,
  head: string,
  message: string,
  author: User,
  date: string,
): string {
  const fork = mergeBase(objects, base, head);
  const before = fork === undefined ? new Map<string, never>() : commitOf(objects, fork).files;
  const theirs = commitOf(objects, head).files;
  const files = new Map(commitOf(objects, base).files);
  for (const path of before.keys()) {
    if (!theirs.has(path)) {
      files.delete(path);
    }
  }
  for (const [path, entry] of theirs) {
    if (before.get(path) !== entry) {
      files.set(path, entry);
    }
  }
  return createCommit(objects, { parents: [base, head], files, message, author, date }).sha;
}

import { commitOf, createCommit, mergeBase, type Objects } from './history.ts';
import type { User } from './identities.ts';

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

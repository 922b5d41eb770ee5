import { createHash } from 'node:crypto';
import type { Trigger } from '../github/event.ts';

/** Changes with the format of entries, so that one version never reads another's. */
const FORMAT = 'creative-gate-v1';
/** Keeps keys far below GitHub's 512 characters. */
const LONGEST_BRANCH = 200;
const DIGEST_CHARACTERS = 16;

function escaped(character: string): string {
  return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

/**
 * A branch's name without commas, which keys must not have, and without `-`: entries are found by how their keys begin,
 * and those of `main-2` must not be taken for those of `main`.
 */
function branchPart(branch: string): string {
  const encoded = branch.replace(/[^A-Za-z0-9._]/gu, escaped);
  if (encoded.length <= LONGEST_BRANCH) return encoded;
  const digest = createHash('sha256').update(branch).digest('hex').slice(0, DIGEST_CHARACTERS);
  return `${encoded.slice(0, LONGEST_BRANCH - DIGEST_CHARACTERS - 1)}~${digest}`;
}

/** How the keys of a pull request's own entries begin. */
export function pullRequestKeyPrefix(number: number): string {
  return `${FORMAT}-pr-${number}-`;
}

/** How the keys of a branch's entries begin; the name is without `refs/heads/`. */
export function branchPrefix(branch: string): string {
  return `${FORMAT}-branch-${branchPart(branch)}-`;
}

/** The key of a run's entry. GitHub never changes an entry, so each save of a run has a `counter` of its own. */
export function entryKey(
  prefix: string,
  run: { readonly runId: number; readonly runAttempt: number },
  counter: number,
): string {
  return `${prefix}${run.runId}-${run.runAttempt}-${counter}`;
}

/** Whether an event's runs can save entries that others will read; a text says why not. */
export function mayWrite(eventName: Trigger['eventName']): true | string {
  switch (eventName) {
    case 'pull_request':
    case 'push':
    case 'schedule':
    case 'workflow_dispatch':
      return true;
    case 'pull_request_target':
      return 'GitHub lets runs for pull_request_target read the cache only, so no answers are saved there.';
    case 'merge_group':
      return 'No other run could read what a merge group saves, so no answers are saved to the cache.';
  }
}

/** How the keys of a shard's entries begin; not like the branch's own, which they must not be taken for. */
export function shardPrefix(
  branch: string,
  { index, count }: { readonly index: number; readonly count: number },
): string {
  return `${FORMAT}-shard-${index}of${count}-${branchPart(branch)}-`;
}

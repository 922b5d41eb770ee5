import { type Creative, identityOf, nameOf } from '../creative.ts';
import type { Problem } from '../report.ts';
import { quoted } from './fault.ts';

/** Identities that more than one entry has, and a problem for each entry beyond the first. */
export interface Duplicates {
  readonly problems: readonly Problem[];
  readonly duplicated: ReadonlySet<string>;
}

function byPlace({ location: a }: Creative, { location: b }: Creative): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/**
 * Finds creatives of one identity among those of all manifests at head. The result does not depend on their order: the
 * first place by path and line counts as the original.
 */
export function findDuplicates(creatives: readonly Creative[]): Duplicates {
  const originals = new Map<string, Creative>();
  const duplicated = new Set<string>();
  const problems: Problem[] = [];
  for (const creative of creatives.toSorted(byPlace)) {
    const identity = identityOf(creative);
    const original = originals.get(identity);
    if (original === undefined) {
      originals.set(identity, creative);
      continue;
    }
    const { path, line, column } = creative.location;
    const first = `${original.location.path}:${original.location.line}`;
    const message = `The creative ${quoted(nameOf(creative))} of ${path}:${line} is already listed in ${first}; remove one, or tell them apart by id, version or source.`;
    duplicated.add(identity);
    problems.push({ rule: 'manifest/duplicate-id', path, line, column, message });
  }
  return { problems, duplicated };
}

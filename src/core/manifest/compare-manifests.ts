import { type Creative, contentOf, identityOf, nameOf } from '../creative.ts';
import type { Problem } from '../report.ts';
import { quoted } from '../source-text.ts';
import type { ParsedManifest } from './parse-manifest.ts';

/** A creative as it is listed now, and as it was listed before; undefined: it is new. */
export interface Change {
  readonly creative: Creative;
  readonly before: Creative | undefined;
}

/** A creative that is listed in another file than before, its content unchanged. */
interface Move extends Change {
  readonly before: Creative;
}

/** What a pull request does to the creatives of the manifests it touches. */
export interface ManifestChanges {
  /** New, or changed in what is sent to a provider. */
  readonly gated: readonly Change[];
  readonly unchanged: readonly Creative[];
  readonly moved: readonly Move[];
  /** Listed before and nowhere now. */
  readonly removed: readonly Creative[];
}

function byIdentity(manifests: readonly ParsedManifest[]): ReadonlyMap<string, readonly Creative[]> {
  const found = new Map<string, Creative[]>();
  for (const creative of manifests.flatMap(({ creatives }) => creatives)) {
    const identity = identityOf(creative);
    const same = found.get(identity);
    if (same === undefined) found.set(identity, [creative]);
    else same.push(creative);
  }
  return found;
}

/**
 * Compares the changed manifests, as they were at the merge base and as they are at head, entry by entry. Entries of a
 * broken base manifest are unknown, so that head's count as new. Where head's version of a file has problems, an entry
 * that is missing there may be one of those with a problem: it is not called removed.
 */
export function compareManifests(base: readonly ParsedManifest[], head: readonly ParsedManifest[]): ManifestChanges {
  const before = byIdentity(base);
  const now = byIdentity(head);
  const unsure = new Set(head.filter(({ problems }) => problems.length > 0).map(({ path }) => path));
  const changes = {
    gated: [] as Change[],
    unchanged: [] as Creative[],
    moved: [] as Move[],
    removed: base
      .flatMap(({ creatives }) => creatives)
      .filter((creative) => !now.has(identityOf(creative)) && !unsure.has(creative.location.path)),
  };
  for (const creative of head.flatMap(({ creatives }) => creatives)) {
    const content = contentOf(creative);
    const earlier = before.get(identityOf(creative)) ?? [];
    const same = likeliest(
      earlier.filter((one) => contentOf(one) === content),
      creative,
    );
    if (same === undefined) changes.gated.push({ creative, before: likeliest(earlier, creative) });
    else if (same.location.path === creative.location.path) changes.unchanged.push(creative);
    else changes.moved.push({ creative, before: same });
  }
  return changes;
}

/** Of several entries that the creative may have been before, the one in the same file, else the first. */
function likeliest(earlier: readonly Creative[], { location }: Creative): Creative | undefined {
  return earlier.find((one) => one.location.path === location.path) ?? earlier[0];
}

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

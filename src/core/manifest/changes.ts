import { type Creative, contentOf, identityOf, type SourceLocation } from '../creative.ts';
import type { ParsedManifest } from './parse.ts';

/** What a pull request does to the creatives of the manifests it touches. */
export interface ManifestChanges {
  /** New, or changed in what is sent to a provider. */
  readonly gated: readonly Creative[];
  readonly unchanged: readonly Creative[];
  /** The same creative in another file than before. */
  readonly moved: readonly { readonly creative: Creative; readonly from: SourceLocation }[];
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
    gated: [] as Creative[],
    unchanged: [] as Creative[],
    moved: [] as { creative: Creative; from: SourceLocation }[],
    removed: base
      .flatMap(({ creatives }) => creatives)
      .filter((creative) => !now.has(identityOf(creative)) && !unsure.has(creative.location.path)),
  };
  for (const creative of head.flatMap(({ creatives }) => creatives)) {
    const content = contentOf(creative);
    const equals = (before.get(identityOf(creative)) ?? []).filter((earlier) => contentOf(earlier) === content);
    const [first] = equals;
    if (first === undefined) changes.gated.push(creative);
    else if (equals.some(({ location }) => location.path === creative.location.path)) changes.unchanged.push(creative);
    else changes.moved.push({ creative, from: first.location });
  }
  return changes;
}

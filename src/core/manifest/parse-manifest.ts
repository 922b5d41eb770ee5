import type { Creative } from '../creative.ts';
import type { Problem } from '../report.ts';
import {
  byPosition,
  isMapValue,
  type Keys,
  type SourceDocument,
  type SourceProblem,
  type ValueProblem,
} from '../source-document.ts';
import { grouped } from '../source-text.ts';
import { type ManifestPart, unknownKey } from './entry-problems.ts';
import { readDefaults, readEntry } from './manifest-entry.ts';
import { manifestReader } from './manifest-files.ts';
import { MANIFEST_LIMITS, manifestFile } from './manifest-schema.ts';

/** The readable part of one manifest. */
export interface ParsedManifest {
  readonly path: string;
  /** The entries that have no problem. */
  readonly creatives: readonly Creative[];
  /** All of rule `manifest/invalid`, in the order of the file, each with its line and column (from 1). */
  readonly problems: readonly Problem[];
  /** Nothing is known of the manifest's entries: its syntax, its outline or its defaults are wrong. */
  readonly broken: boolean;
}

/**
 * Reads one manifest. An entry with a problem is left out and the others are kept; a manifest that is wrong as a whole
 * is `broken` and has no creatives. Never throws, for any bytes.
 */
export function parseManifest(
  path: string,
  bytes: Uint8Array,
  { workspaceId }: { readonly workspaceId?: number | undefined },
): ParsedManifest {
  const result = (
    creatives: readonly Creative[],
    found: readonly SourceProblem[],
    broken: boolean,
  ): ParsedManifest => ({
    path,
    creatives,
    problems: capped(found).map(({ line, column, message }) => ({
      rule: 'manifest/invalid',
      path,
      line,
      column,
      message,
    })),
    broken,
  });
  const { document, problems } = manifestReader(path)(bytes);
  if (document === null) return result([], problems, true);

  const outline = outlineOf(document);
  const defaults = outline.defaults ? readDefaults(outline.defaults) : { value: {}, problems: [] };
  const context = { path, defaults: defaults.value, workspaceId };
  const entries = outline.creatives.map((part) => readEntry(part, context));
  const broken = outline.problems.length > 0 || defaults.value === undefined;
  const all = [...outline.problems, ...defaults.problems, ...entries.flatMap((entry) => entry.problems)];
  const creatives = broken ? [] : entries.flatMap(({ value }) => value ?? []);
  return result(creatives, all.sort(byPosition), broken);
}

function capped(problems: readonly SourceProblem[]): readonly SourceProblem[] {
  const next = problems[MANIFEST_LIMITS.problems];
  if (next === undefined) return problems;
  const message = `There are more problems from here on; the first ${grouped(MANIFEST_LIMITS.problems)} of this manifest are listed.`;
  return [...problems.slice(0, MANIFEST_LIMITS.problems), { ...next, message }];
}

/** A manifest taken apart; `problems` concern it as a whole, so that none of its entries can be trusted. */
interface Outline {
  readonly defaults: ManifestPart | undefined;
  readonly creatives: readonly ManifestPart[];
  readonly problems: readonly SourceProblem[];
}

const KEYS = Object.keys(manifestFile.shape);
const SHAPE = 'A manifest is a map with a list of creatives: "creatives:", then "- id: …" and "url: …" for each.';
const NO_LIST = 'creatives must be a list, each entry after a "-"; write creatives: [] when there is none.';

/** Takes a manifest apart into `defaults` and the entries of `creatives`. */
function outlineOf(document: SourceDocument): Outline {
  const { value } = document;
  const at = (keys: Keys, message: string): SourceProblem => ({ ...document.placeOf(keys), message });
  const broken = (...problems: SourceProblem[]): Outline => ({ defaults: undefined, creatives: [], problems });
  if (!isMapValue(value)) return broken(at([], SHAPE));
  const { creatives, defaults } = value;
  const isList = Array.isArray(creatives);
  const most = MANIFEST_LIMITS.creatives;
  if (isList && creatives.length > most) {
    return broken(
      at(['creatives', most], `More than ${grouped(most)} entries; split the manifest into several files.`),
    );
  }
  const parts = problemsByPart(document.problems);
  const part = (name: Part, keys: Keys, content: unknown): ManifestPart => {
    return { document, keys, value: content, problems: parts.get(name) ?? [] };
  };
  const problems: SourceProblem[] = [...(parts.get('manifest') ?? [])];
  const unknown = Object.keys(value).filter((name) => !KEYS.includes(name));
  for (const key of unknown.slice(0, MANIFEST_LIMITS.problems + 1)) {
    problems.push({ ...document.placeOfKey([key]), message: unknownKey(key, KEYS) });
  }
  if (!('creatives' in value)) problems.push(at([], `There is no "creatives" here. ${SHAPE}`));
  else if (!isList) problems.push(at(['creatives'], NO_LIST));
  const hasDefaults = (defaults ?? null) !== null || parts.has('defaults');
  return {
    defaults: hasDefaults ? part('defaults', ['defaults'], defaults) : undefined,
    creatives: isList ? creatives.map((entry, index) => part(index, ['creatives', index], entry)) : [],
    problems,
  };
}

type Part = 'manifest' | 'defaults' | number;

function problemsByPart(problems: readonly ValueProblem[]): ReadonlyMap<Part, readonly ValueProblem[]> {
  const parts = new Map<Part, ValueProblem[]>();
  for (const problem of problems) {
    const part = partOf(problem);
    const others = parts.get(part);
    if (others === undefined) parts.set(part, [problem]);
    else others.push(problem);
  }
  return parts;
}

/** Which part of the manifest a problem leaves unusable; a number is the index of an entry. */
function partOf({ keys: [key, index] }: ValueProblem): Part {
  if (key === 'creatives' && typeof index === 'number') return index;
  return key === 'defaults' ? 'defaults' : 'manifest';
}

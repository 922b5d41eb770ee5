import type { Creative } from '../creative.ts';
import type { Problem } from '../report.ts';
import { readDefaults, readEntry } from './entry.ts';
import type { Fault } from './fault.ts';
import { grouped, MANIFEST_LIMITS } from './limits.ts';
import { outline } from './outline.ts';
import { readTree } from './syntax.ts';
import { decodeUtf8 } from './utf8.ts';

/** One manifest as far as it could be read. */
export interface ParsedManifest {
  readonly path: string;
  /** The entries that have no problem. */
  readonly creatives: readonly Creative[];
  /** All of rule `manifest/invalid`, in the order of the file, each with its line and column (from 1). */
  readonly problems: readonly Problem[];
  /** Nothing is known of the manifest's entries: its syntax, its outline or its defaults are wrong. */
  readonly broken: boolean;
}

/** A problem without its manifest. */
interface Place {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

function longLine(text: string): number | undefined {
  const { lineLength } = MANIFEST_LIMITS;
  let start = 0;
  for (let line = 1; start + lineLength < text.length; line += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1 || end - start > lineLength) return line;
    start = end + 1;
  }
  return undefined;
}

/** The file's text, or why it is not read. */
function textOf(bytes: Uint8Array): string | Place {
  if (bytes.length > MANIFEST_LIMITS.bytes) {
    const limit = `${MANIFEST_LIMITS.bytes / 1e6} MB`;
    return { line: 1, column: 1, message: `The manifest is larger than ${limit}; split it into several files.` };
  }
  const decoded = decodeUtf8(bytes);
  if (decoded.text === undefined) {
    const { line, column } = decoded;
    return { line, column, message: 'This byte is not valid UTF-8; save the manifest in the encoding UTF-8.' };
  }
  const line = longLine(decoded.text);
  if (line === undefined) return decoded.text;
  const limit = grouped(MANIFEST_LIMITS.lineLength);
  return { line, column: 1, message: `This line is longer than ${limit} characters; break it, one creative a line.` };
}

function capped(places: readonly Place[]): readonly Place[] {
  const next = places[MANIFEST_LIMITS.problems];
  if (next === undefined) return places;
  const message = `There are more problems from here on; the first ${grouped(MANIFEST_LIMITS.problems)} of this manifest are listed.`;
  return [...places.slice(0, MANIFEST_LIMITS.problems), { ...next, message }];
}

/**
 * Reads one manifest, YAML or JSON. An entry with a problem is left out and the others are kept; a manifest that is wrong
 * as a whole is `broken` and has no creatives. Never throws, whatever the bytes are.
 */
export function parseManifest(
  path: string,
  bytes: Uint8Array,
  options: { readonly workspaceId?: number | undefined },
): ParsedManifest {
  const result = (creatives: readonly Creative[], places: readonly Place[], broken: boolean): ParsedManifest => ({
    path,
    creatives,
    problems: capped(places).map((place) => ({ rule: 'manifest/invalid', path, ...place })),
    broken,
  });
  const text = textOf(bytes);
  if (typeof text !== 'string') return result([], [text], true);

  const { root, faults, lines } = readTree(text);
  const locate = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { path, line, column: col };
  };
  const places = (found: readonly Fault[]): Place[] =>
    found
      .toSorted((a, b) => a.offset - b.offset)
      .map(({ offset, message }) => {
        const { line, column } = locate(offset);
        return { line, column, message };
      });
  if (root === undefined) return result([], places(faults), true);

  const parts = outline(root);
  const defaults = parts.defaults ? readDefaults(parts.defaults.node, parts.defaults.plain) : { value: {}, faults: [] };
  const context = { defaults: defaults.value, workspaceId: options.workspaceId, locate };
  const entries = parts.creatives.map(({ node, plain }) => readEntry(node, plain, context));
  const broken = parts.faults.length > 0 || defaults.value === undefined;
  const all = [...parts.faults, ...defaults.faults, ...entries.flatMap((entry) => entry.faults)];
  const creatives = broken ? [] : entries.flatMap(({ value }) => value ?? []);
  return result(creatives, places(all), broken);
}

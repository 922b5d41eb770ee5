import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';

/** A place in a text; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with a text, and where. */
export interface Complaint extends Position {
  readonly message: string;
}

/** The way from the top of a document to a value: keys of maps and indexes of lists. */
export type Keys = readonly PropertyKey[];

/** A YAML (or JSON, which is YAML too) document that could be read. */
export interface YamlDocument {
  /** Plain data; undefined for an empty document. */
  readonly value: unknown;
  /** Where a map's key or a list's item is written; of what is not there, where the nearest thing around it is. */
  locate(keys: Keys): Position;
}

/** Either a document, or why there is none. Never throws. */
export type ReadYaml =
  | { readonly document: YamlDocument; readonly complaints: readonly [] }
  | { readonly document: null; readonly complaints: readonly Complaint[] };

const MOST_BYTES = 1_000_000;
/** One mistake often brings more in its wake: the first few are the ones to mend. */
const SHOWN_ERRORS = 5;
const START: Position = { line: 1, column: 1 };
const refused = (complaints: readonly Complaint[]): ReadYaml => ({ document: null, complaints });

/** Reads UTF-8 bytes as exactly one YAML 1.2 document whose keys are plain text and unique. */
export function readYaml(bytes: Uint8Array): ReadYaml {
  if (bytes.length > MOST_BYTES) return refused([{ ...START, message: 'is larger than 1 MB' }]);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused([{ ...START, message: 'is not UTF-8 text' }]);
  }
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const flaws = [...parsed.errors, ...parsed.warnings].map((error) => ({
    offset: error.pos[0],
    message: READABLE[error.code] ?? `not valid YAML: ${error.message}`,
  }));
  if (flaws.length === 0) flaws.push(...unusable(parsed));
  if (flaws.length > 0) {
    return refused(flaws.slice(0, SHOWN_ERRORS).map(({ offset, message }) => ({ ...at(offset), message })));
  }
  try {
    const value: unknown = parsed.toJS() ?? undefined;
    return { document: { value, locate: (keys) => locate(parsed, keys, at) }, complaints: [] };
  } catch {
    return refused([{ ...START, message: 'its aliases (*name) unfold into too much; write the values out' }]);
  }
}

const READABLE: Partial<Record<string, string>> = {
  DUPLICATE_KEY: 'this key stands here for the second time; keep one of the two',
  MULTIPLE_DOCS: 'a second document begins here (---); one file holds one document',
};

const startOf = (node: Node): number => (node.range as [number, number, number])[0];

/** What is YAML, but not plain data: keys that are no text, aliases to nothing. */
function unusable(parsed: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(parsed, {
    Alias(_key, node) {
      if (node.resolve(parsed) === undefined) {
        found.push({ offset: startOf(node), message: `nothing is named &${node.source} before this alias` });
      }
    },
    Pair(_key, pair) {
      const key = pair.key as Node;
      if (!isScalar(key) || key.value === '__proto__') {
        found.push({ offset: startOf(key), message: 'this cannot be a key; keys are plain names' });
      }
    },
  });
  return found;
}

function locate(parsed: Document, keys: Keys, at: (offset: number) => Position): Position {
  let node: Node | null = parsed.contents;
  let offset = node === null ? 0 : startOf(node);
  for (const key of keys) {
    const around: unknown = isAlias(node) ? node.resolve(parsed) : node;
    const pair = isMap<Node, Node | null>(around)
      ? around.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      : undefined;
    const item = isSeq<Node>(around) ? around.items[Number(key)] : undefined;
    const place = pair?.key ?? item;
    if (place === undefined) return at(offset);
    offset = startOf(place);
    node = pair === undefined ? place : pair.value;
  }
  return at(offset);
}

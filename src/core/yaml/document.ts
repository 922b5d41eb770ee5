import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

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
/** Far more than anyone writes; each costs time wherever it is replaced by what it stands for. */
const MOST_ALIASES = 10_000;
/** Lists, maps and keys inside each other; a policy needs 12. */
const DEEPEST = 64;
const TOO_DEEP = 'nested deeper than anything a policy states';
/** One mistake often brings more in its wake: the first few are the ones to mend. */
const SHOWN_ERRORS = 5;
const START: Position = { line: 1, column: 1 };
const refused = (complaints: readonly Complaint[]): ReadYaml => ({ document: null, complaints });

/**
 * Reads UTF-8 bytes as exactly one YAML 1.2 document whose keys are plain text and unique. The bytes may be anybody's:
 * what could take long is bounded, and repeated keys are found in one pass, for which the library takes one a key.
 */
export function readYaml(bytes: Uint8Array): ReadYaml {
  if (bytes.length > MOST_BYTES) return refused([{ ...START, message: 'is larger than 1 MB' }]);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused([{ ...START, message: 'is not UTF-8 text' }]);
  }
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
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
  RESOURCE_EXHAUSTION: TOO_DEEP,
  MULTIPLE_DOCS: 'a second document begins here (---); one file holds one document',
};

const startOf = (node: Node): number => (node.range as [number, number, number])[0];

/** What is YAML, but not plain data: keys that are no text or stand there twice, aliases to nothing. */
function unusable(parsed: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  const complain = (node: Node, message: string) => found.push({ offset: startOf(node), message });
  const anchors = new Set<string>();
  let aliases = 0;
  /** Notes a value's name; visiting ends where the values are too deep to be visited. */
  const enter = (node: Scalar | YAMLMap | YAMLSeq, above: readonly unknown[]) => {
    if (node.anchor !== undefined) anchors.add(node.anchor);
    if (above.length <= DEEPEST) return undefined;
    complain(node, TOO_DEEP);
    return visit.BREAK;
  };
  visit(parsed, {
    Value: (_key, node, above) => enter(node, above),
    Alias(_key, node) {
      aliases += 1;
      if (!anchors.has(node.source)) complain(node, `nothing is named &${node.source} before this alias`);
      if (aliases <= MOST_ALIASES) return undefined;
      complain(node, 'more aliases (*name) than anyone writes; write the values out');
      return visit.BREAK;
    },
    Map(_key, node, above) {
      const known = new Set<string>();
      for (const { key } of node.items) {
        const name = isScalar(key) ? String(key.value) : '';
        if (!isScalar(key) || name === '__proto__') complain(key as Node, 'this cannot be a key; keys are plain names');
        else if (known.has(name)) complain(key, 'this key stands here for the second time; keep one of the two');
        known.add(name);
      }
      return enter(node, above);
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

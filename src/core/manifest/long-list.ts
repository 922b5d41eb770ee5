import { Composer, type CST, type Document, isMap, isSeq, type ParsedNode, type Parser, type YAMLSeq } from 'yaml';

/** Options that every part of a manifest is composed with. Keys are compared by the reader of plain values, in less time. */
export const COMPOSING = { schema: 'core', uniqueKeys: false, prettyErrors: false } as const;

type List = CST.BlockSequence | CST.FlowCollection;

/** Entries that are taken out at a time. */
const BATCH = 100;
/** Entries that the parser may still change: the one it reads, and one before it that a comment may belong to. */
const UNFINISHED = 2;

/** The list that stands directly below a key of the manifest, as `creatives` does, while the parser is inside it. */
function openList(parser: Parser): List | undefined {
  const list = parser.stack[2];
  if (list?.type === 'block-seq') return list;
  return list?.type === 'flow-collection' && list.start.type === 'flow-seq-start' ? list : undefined;
}

/** The parser takes an item between brackets for a key until the bracket closes; this is what it makes of it then. */
function asValue(item: CST.CollectionItem): CST.CollectionItem {
  const { start, key, sep = [], value } = item;
  const isPair = [...start, ...sep].some(({ type }) => type === 'explicit-key-ind' || type === 'map-value-ind');
  if (!key || value || isPair) return item;
  const end = 'end' in key ? key.end : undefined;
  return { start, value: { ...key, end: [...(end ?? []), ...sep] } as CST.Token };
}

/**
 * Takes the finished items out of a list that is still being read, as a complete list of their own. Undefined where a
 * comma is missing between brackets: it is missed only with the items around it at hand.
 */
function takeFinished(list: List): List | undefined {
  const finished = list.items.length - UNFINISHED;
  if (list.type === 'block-seq') return { ...list, items: list.items.splice(0, finished) };
  const { start } = list.items[finished] as CST.CollectionItem;
  const comma = start.find(({ type }) => type === 'comma');
  if (comma === undefined) return undefined;
  // What is left begins with this item now, before which there may be no comma.
  Object.assign(comma, { type: 'space', source: ' ' });
  const end: CST.SourceToken = { type: 'flow-seq-end', offset: list.offset, indent: list.indent, source: ']' };
  return { ...list, items: list.items.splice(0, finished).map(asValue), end: [end] };
}

/** Reads the list of a manifest in parts. */
export interface LongList {
  /** Takes finished entries from the parser when there are enough of them. */
  relieve(parser: Parser): void;
  /** How many entries the list has that the parser is in; 0 outside. */
  length(parser: Parser): number;
  /** Puts the entries that were taken back into the tree. */
  restore(root: ParsedNode | null): void;
  /** What was composed so far, for its errors. */
  readonly parts: readonly Document.Parsed[];
}

/**
 * Keeps memory down while a manifest is read: finished entries of its list become nodes at once, so that the parser need
 * not keep the whole file in its own form, which takes three times as much.
 */
export function longList(): LongList {
  const parts: Document.Parsed[] = [];
  const taken = new Map<number, ParsedNode[]>();
  /** Length at which nothing could be taken; before the list grows, trying again would only cost time. */
  let tried = 0;
  return {
    parts,
    length(parser) {
      const list = openList(parser);
      return list === undefined ? 0 : list.items.length + (taken.get(list.offset)?.length ?? 0);
    },
    relieve(parser) {
      const list = openList(parser);
      if (list === undefined || list.items.length < BATCH + UNFINISHED || list.items.length === tried) return;
      tried = list.items.length;
      const value = takeFinished(list);
      if (value === undefined) return;
      tried = 0;
      const { offset } = list;
      const composer = new Composer(COMPOSING);
      const documents = [...composer.next({ type: 'document', offset, start: [], value }), ...composer.end()];
      const [part] = documents as [Document.Parsed];
      parts.push(part);
      const nodes = taken.get(offset) ?? [];
      for (const item of (part.contents as YAMLSeq.Parsed).items) nodes.push(item);
      taken.set(offset, nodes);
    },
    restore(root) {
      for (const { value } of isMap(root) ? root.items : []) {
        if (isSeq(value)) value.items = [...(taken.get(value.range[0]) ?? []), ...value.items];
      }
    },
  };
}

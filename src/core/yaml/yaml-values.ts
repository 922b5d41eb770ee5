import { isAlias, isMap, isScalar, isSeq, type ParsedNode, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { isMapValue, type Keys } from '../source-document.ts';
import { grouped, quoted } from '../source-text.ts';
import type { OffsetProblem } from './yaml-syntax-errors.ts';

type PlainMap = Record<string, unknown>;
type MapValue = Readonly<PlainMap>;

/** The values of a YAML tree, and where each of them is written. */
export interface YamlValues {
  readonly value: unknown;
  readonly problems: readonly (OffsetProblem & { readonly keys: Keys })[];
  /** Set when the aliases stand for too much: then nothing of the tree can be used. */
  readonly excess: OffsetProblem | undefined;
  find(keys: Keys): Written;
}

/** Where a value is written, or the nearest value around it. Offsets count characters from 0. */
interface Written {
  readonly keyOffset: number;
  readonly valueOffset: number;
  /** Undefined for maps and lists, and where only something around the value is written. */
  readonly source: string | undefined;
}

/** The nodes of a map's key and value, or of a list's item. */
interface Nodes {
  readonly key: ParsedNode;
  readonly value: ParsedNode | null;
}

/** Map keys that mean something else in JavaScript, where they could be lost without a word. */
const UNSAFE_KEY = '__proto__';

const offsetOf = (node: ParsedNode): number => node.range[0];

/** The name of a map's key as text, or undefined when it is no text. */
function keyName(key: ParsedNode): string | undefined {
  return isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
}

/**
 * Turns a YAML tree into plain values: replaces aliases, merges `<<`, and finds repeated keys. Aliases are shared rather
 * than copied, and what they amount to is limited to `mostValues`.
 */
export function readValues(root: ParsedNode | null, mostValues: number): YamlValues {
  const anchors = new Map<string, { node: ParsedNode; value: unknown; size: number }>();
  const targets = new Map<ParsedNode, ParsedNode>();
  const collections = new WeakMap<object, YAMLMap.Parsed | YAMLSeq.Parsed>();
  /** For keys that a map got by `<<`: the map that states them. */
  const mergedFrom = new WeakMap<object, Map<string, MapValue>>();
  const problems: (OffsetProblem & { keys: Keys })[] = [];
  const here: PropertyKey[] = [];
  let excess: OffsetProblem | undefined;
  let size = 0;

  function report(node: ParsedNode, message: string): void {
    problems.push({ keys: [...here], offset: offsetOf(node), message });
  }

  function readAlias(node: ParsedNode & { source: string }): unknown {
    const target = anchors.get(node.source);
    if (target === undefined) {
      report(node, `No value before this line has the anchor &${node.source}.`);
      return null;
    }
    if (size + target.size > mostValues) {
      const message = `The aliases (*…) up to here stand for more than ${grouped(mostValues)} values; write the values out.`;
      excess ??= { offset: offsetOf(node), message };
      return null;
    }
    size += target.size;
    targets.set(node, target.node);
    return target.value;
  }

  function merge(into: PlainMap, key: ParsedNode, source: unknown, owners: Map<string, MapValue>): void {
    for (const map of Array.isArray(source) ? source : [source]) {
      if (!isMapValue(map)) {
        report(key, 'Only a map can be merged with "<<".');
        continue;
      }
      for (const name of Object.keys(map).filter((one) => !(one in into))) {
        into[name] = map[name];
        owners.set(name, mergedFrom.get(map)?.get(name) ?? map);
      }
    }
  }

  function readMap(node: YAMLMap.Parsed): PlainMap {
    const map: PlainMap = Object.create(null);
    const merges: [ParsedNode, unknown][] = [];
    for (const { key, value } of node.items) {
      const name = keyName(key);
      here.push(name ?? '');
      const content = read(value);
      here.pop();
      if (name === undefined) report(key, 'A key must be text; put it in quotes.');
      else if (name === UNSAFE_KEY) report(key, `The key ${quoted(name)} cannot be used; remove it.`);
      else if (name === '<<' && (key as Scalar).type === Scalar.PLAIN) merges.push([key, content]);
      else if (name in map) report(key, `The key ${quoted(name)} is there twice; remove one.`);
      else map[name] = content;
    }
    const owners = new Map<string, MapValue>();
    for (const [key, source] of merges) merge(map, key, source, owners);
    if (owners.size > 0) mergedFrom.set(map, owners);
    return map;
  }

  function readList(node: YAMLSeq.Parsed): unknown[] {
    return node.items.map((item, index) => {
      here.push(index);
      const value = read(item);
      here.pop();
      return value;
    });
  }

  function read(node: ParsedNode | null): unknown {
    if (node === null) return null;
    if (isAlias(node)) return readAlias(node as ParsedNode & { source: string });
    const before = size;
    size += 1;
    const value = isMap(node) ? readMap(node) : isSeq(node) ? readList(node) : (node as Scalar).value;
    if (isMap(node) || isSeq(node)) collections.set(value as object, node);
    if (node.anchor) anchors.set(node.anchor, { node, value, size: size - before });
    return value;
  }

  const value = read(root);

  function child(around: unknown, key: PropertyKey): Nodes | undefined {
    if (typeof around !== 'object' || around === null) return undefined;
    const owner = mergedFrom.get(around)?.get(String(key)) ?? around;
    const node = collections.get(owner);
    if (!isMap<ParsedNode, ParsedNode | null>(node)) {
      const item = node?.items[Number(key)];
      return item && { key: item, value: item };
    }
    return node.items.find((pair) => keyName(pair.key) === String(key));
  }

  function find(keys: Keys): Written {
    let nodes: Nodes | undefined = root === null ? undefined : { key: root, value: root };
    let around = value;
    let isThere = true;
    for (const key of keys) {
      const next = child(around, key);
      isThere = next !== undefined;
      if (next === undefined) break;
      nodes = next;
      around = (around as Record<PropertyKey, unknown>)[key];
    }
    if (nodes === undefined) return { keyOffset: 0, valueOffset: 0, source: undefined };
    const keyOffset = offsetOf(nodes.key);
    const written = nodes.value && (targets.get(nodes.value) ?? nodes.value);
    const source = isThere && isScalar(written) ? written.source : undefined;
    return { keyOffset, valueOffset: nodes.value === null ? keyOffset : offsetOf(nodes.value), source };
  }

  return { value, problems, excess, find };
}

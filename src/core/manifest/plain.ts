import { isAlias, isMap, isScalar, isSeq, type ParsedNode, Scalar, type YAMLMap } from 'yaml';
import { type Fault, quoted } from './fault.ts';
import { grouped, MANIFEST_LIMITS } from './limits.ts';

/** A map of a manifest as a plain value. It has no prototype, so that a key named `__proto__` is a key like others. */
export type PlainMap = Record<string, unknown>;

export function isPlainMap(value: unknown): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value with what was wrong in it. */
export interface Plain {
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/** Reads parts of one YAML tree, which must be given in the order of the file: an alias looks back. */
export interface PlainReader {
  read(node: ParsedNode | null): Plain;
  /** The alias at which the file grew beyond measure: nothing that was read after it can be trusted. */
  explosion(): Fault | undefined;
}

/** The name a key of a YAML map has as text, or undefined when it is no text. */
export function keyName(key: ParsedNode): string | undefined {
  return isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
}

/**
 * Makes a reader that turns a YAML tree into plain values: replaces aliases, merges `<<`, and finds repeated keys.
 * Aliases are shared rather than copied, and what they amount to is limited.
 */
export function plainReader(): PlainReader {
  const anchors = new Map<string, { value: unknown; size: number }>();
  let size = 0;
  let faults: Fault[] = [];
  let explosion: Fault | undefined;
  const fault = (node: ParsedNode, message: string) => faults.push({ offset: node.range[0], message });

  function readAlias(node: ParsedNode & { source: string }): unknown {
    const target = anchors.get(node.source);
    if (target === undefined) {
      fault(node, `Nothing before this line is anchored as &${node.source}.`);
      return null;
    }
    if (size + target.size > MANIFEST_LIMITS.values) {
      const message = `The aliases (*…) up to here make more than ${grouped(MANIFEST_LIMITS.values)} values of this file; write it without them.`;
      explosion ??= { offset: node.range[0], message };
      return null;
    }
    size += target.size;
    return target.value;
  }

  function merge(into: PlainMap, key: ParsedNode, source: unknown): void {
    for (const map of Array.isArray(source) ? source : [source]) {
      if (!isPlainMap(map)) fault(key, 'Only a map can be merged with "<<".');
      else for (const name of Object.keys(map)) if (!(name in into)) into[name] = map[name];
    }
  }

  function readMap(node: YAMLMap.Parsed): PlainMap {
    const map: PlainMap = Object.create(null);
    const merged: [ParsedNode, unknown][] = [];
    for (const { key, value } of node.items) {
      const name = keyName(key);
      const content = plain(value);
      if (name === undefined) fault(key, 'A key must be text; put it in quotes.');
      else if (name === '<<' && (key as Scalar).type === Scalar.PLAIN) merged.push([key, content]);
      else if (name in map) fault(key, `The key ${quoted(name)} is there twice; remove one.`);
      else map[name] = content;
    }
    for (const [key, source] of merged) merge(map, key, source);
    return map;
  }

  function plain(node: ParsedNode | null): unknown {
    if (node === null) return null;
    if (isAlias(node)) return readAlias(node as ParsedNode & { source: string });
    const before = size;
    size += 1;
    const value = isMap(node)
      ? readMap(node)
      : isSeq(node)
        ? node.items.map((item) => plain(item))
        : (node as Scalar).value;
    if (node.anchor) anchors.set(node.anchor, { value, size: size - before });
    return value;
  }

  return {
    read(node) {
      faults = [];
      const value = plain(node);
      return { value, faults };
    },
    explosion: () => explosion,
  };
}

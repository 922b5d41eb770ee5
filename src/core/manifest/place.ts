import { isMap, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import { keyName } from './plain.ts';

function pairOf(map: YAMLMap.Parsed, key: PropertyKey) {
  return map.items.find((pair) => keyName(pair.key) === key);
}

function child(node: ParsedNode, step: PropertyKey): ParsedNode | null | undefined {
  if (isMap(node)) return pairOf(node, step)?.value;
  return isSeq(node) ? node.items[Number(step)] : undefined;
}

/** Offset of the value at `path` below `node`, or of the nearest value around it that the file spells out. */
export function offsetOf(node: ParsedNode, path: readonly PropertyKey[]): number {
  let found = node;
  for (const step of path) {
    const next = child(found, step);
    if (!next) break;
    found = next;
  }
  return found.range[0];
}

/** Offset of a key of the map `node`, or of the map where the key was merged in from elsewhere. */
export function offsetOfKey(node: ParsedNode, key: string): number {
  const pair = isMap(node) ? pairOf(node, key) : undefined;
  return (pair?.key ?? node).range[0];
}

/** The text of a value as the file has it: `1.0` where the value is the number 1. */
export function sourceOf(node: ParsedNode, path: readonly PropertyKey[]): string | undefined {
  let found: ParsedNode | null | undefined = node;
  for (const step of path) found = found && child(found, step);
  return found && 'source' in found ? found.source : undefined;
}

import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { unknownKey } from './explain.ts';
import { type Fault, quoted } from './fault.ts';
import { keyName, type Plain, plainReader } from './plain.ts';
import { manifestFile } from './schema.ts';

/** A part of a manifest: its node, for places, and its plain value. */
export interface Part {
  readonly node: ParsedNode;
  readonly plain: Plain;
}

/** A manifest taken apart; `faults` concern the manifest as a whole, so that none of its entries can be trusted. */
export interface Outline {
  readonly defaults: Part | undefined;
  readonly creatives: readonly Part[];
  readonly faults: readonly Fault[];
}

const KEYS = Object.keys(manifestFile.shape);
const SHAPE = 'A manifest is a map with a list of creatives: "creatives:", then "- id: …" and "url: …" for each.';

function isEmpty(value: ParsedNode | null): boolean {
  return value === null || (isScalar(value) && value.value === null);
}

/** Takes the root of a manifest apart into `defaults` and the entries of `creatives`. */
export function outline(root: ParsedNode | null): Outline {
  if (root === null || !isMap(root)) {
    return { defaults: undefined, creatives: [], faults: [{ offset: root?.range[0] ?? 0, message: SHAPE }] };
  }
  const reader = plainReader();
  const part = (node: ParsedNode): Part => ({ node, plain: reader.read(node) });
  const seen = new Set<string>();
  const faults: Fault[] = [];
  let defaults: Part | undefined;
  let creatives: readonly Part[] = [];
  for (const { key, value } of root.items) {
    const fault = (message: string, node: ParsedNode = key) => faults.push({ offset: node.range[0], message });
    const name = keyName(key);
    if (name === undefined) fault('A key must be text; put it in quotes.');
    else if (!KEYS.includes(name)) fault(unknownKey(name, KEYS));
    else if (seen.has(name)) fault(`The key ${quoted(name)} is there twice; remove one.`);
    else if (name === 'defaults') defaults = isEmpty(value) ? undefined : part(value as ParsedNode);
    else if (isSeq(value)) creatives = value.items.map((item) => part(item));
    else
      fault('creatives must be a list, each entry after a "-"; write creatives: [] when there is none.', value ?? key);
    seen.add(name ?? '');
  }
  if (!seen.has('creatives')) faults.push({ offset: root.range[0], message: `There is no "creatives" here. ${SHAPE}` });
  const explosion = reader.explosion();
  if (explosion !== undefined) return { defaults: undefined, creatives: [], faults: [explosion] };
  return { defaults, creatives, faults };
}

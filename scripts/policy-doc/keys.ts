import { z } from 'zod';
import { policyFile } from '../../src/core/policy/policy-schema.ts';

/** What is read of a JSON Schema. */
export interface Node {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly minItems?: number;
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Node | boolean;
}

/** A key of the policy file as the document lists it. */
export interface Key {
  /** Below its section, such as `when.brands`; empty for the section itself. */
  readonly path: string;
  readonly takes: string;
  readonly fallback: string;
  readonly meaning: string;
}

/** The schema that the program itself reads policies with. */
export const SCHEMA = z.toJSONSchema(policyFile, { io: 'input', target: 'draft-2020-12' }) as Node;

const code = (text: string): string => `\`${text}\``;
const codes = (names: readonly string[]): string => names.map(code).join(', ');
const keysOf = ({ properties = {} }: Node): string[] => Object.keys(properties);

/** A band is a value with two ends, not a section of its own. */
const isBand = (node: Node): boolean => keysOf(node).join() === 'fail,warn';
const isFlag = ({ type }: Node): boolean => type === 'boolean';
/** Names of the same kind, each with the same entry: GARM categories, threats. */
function areAlike(node: Node): boolean {
  const entries = Object.values(node.properties ?? {}).map(({ description: _description, ...rest }) =>
    JSON.stringify(rest),
  );
  return entries.length > 4 && new Set(entries).size === 1;
}

/** What a value may be, in words. */
export function takes(node: Node): string {
  if (node.anyOf) return node.anyOf.map(takes).join(' or ');
  if (node.enum) return codes(node.enum);
  if (isFlag(node)) return '`true` or `false`';
  if (node.type === 'number') return 'a number from 0 to 1';
  if (node.type === 'integer') return 'a whole number above 0';
  if (node.type === 'array') return listOf(node);
  if (node.type === 'object') return sectionOf(node);
  return node.format === 'date' ? 'a day, `YYYY-MM-DD`' : 'a text';
}

function listOf({ items = {}, minItems = 0 }: Node): string {
  const least = minItems > 0 ? ', at least one' : '';
  if (items.enum) return `a list of ${codes(items.enum)}${least}`;
  if (items.type === 'object') return `a list of sections with ${codes(keysOf(items))}`;
  return `a list of ${items.type === 'integer' ? 'whole numbers' : 'texts'}${least}`;
}

function sectionOf(node: Node): string {
  if (isBand(node)) return 'a band `{ fail, warn }`';
  if (typeof node.additionalProperties === 'object')
    return `names, each with ${codes(keysOf(node.additionalProperties))}`;
  if (areAlike(node)) return `names, each with ${codes(keysOf(Object.values(node.properties ?? {})[0] ?? {}))}`;
  return `any of ${codes(keysOf(node))}`;
}

const FALLBACK = /\s*Default:? ((?:[^.:;]|\.\d)+)(?:[.;:] ?|$)/;

/** A description without the default that it names, and that default. */
function parts(description: string): { meaning: string; fallback: string | undefined } {
  const fallback = FALLBACK.exec(description)?.[1];
  const rest = description.replace(FALLBACK, ' ').trim();
  return { meaning: rest.replace(/(^|\. )[a-z]/g, (start) => start.toUpperCase()), fallback };
}

function rowOf(path: string, node: Node, isRequired: boolean): Key {
  const { meaning, fallback } = parts(node.description ?? '');
  return { path, takes: takes(node), fallback: isRequired ? 'required' : (fallback ?? 'none'), meaning };
}

/** The keys below a section, each once: what names, channels and overrides repeat is said by its own section. */
export function keysBelow(section: Node, prefix = ''): Key[] {
  const node = section.items ?? section;
  return Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const path = prefix + name;
    const row = rowOf(path, child, node.required?.includes(name) ?? false);
    const isOfItsOwn = name in (SCHEMA.properties ?? {}) || areAlike(child);
    const hasSections = child.items?.type === 'object' || (child.type === 'object' && !isOfItsOwn);
    return hasSections ? [row, ...keysBelow(child, `${path}.`)] : [row];
  });
}

/** Names of the same kind below a section, with what they stand for: GARM categories, Verity's threats. */
export function namesBelow({ properties = {} }: Node): { readonly key: string; readonly names: [string, string][] }[] {
  return Object.entries(properties)
    .filter(([, child]) => areAlike(child))
    .map(([key, child]) => {
      const names = Object.entries(child.properties ?? {}).map(([name, { description = '' }]) => {
        return [name, description] as [string, string];
      });
      return { key, names };
    });
}

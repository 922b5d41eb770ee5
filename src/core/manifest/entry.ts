import type { ParsedNode } from 'yaml';
import { PROVIDERS } from '../../providers/modules.ts';
import { requestedChannel } from '../channels.ts';
import type { Creative, SourceLocation } from '../creative.ts';
import { explain } from './explain.ts';
import type { Fault } from './fault.ts';
import { extensionOf, typesOf } from './media-type.ts';
import { offsetOf } from './place.ts';
import { isPlainMap, type Plain } from './plain.ts';
import { type CreativeDefaults, type CreativeEntry, creativeSchema, defaultsSchema } from './schema.ts';

/** A value that was read, or undefined with the reasons. */
export interface Read<T> {
  readonly value: T | undefined;
  readonly faults: readonly Fault[];
}

/** What the entries of one manifest share. */
export interface EntryContext {
  /** Undefined when the manifest's defaults are unreadable: then entries are checked, but none is made. */
  readonly defaults: CreativeDefaults | undefined;
  /** Last resort for a creative without a workspace (input `vidmob-workspace-id`). */
  readonly workspaceId: number | undefined;
  locate(offset: number): SourceLocation;
}

function check<T>(
  schema: typeof creativeSchema | typeof defaultsSchema,
  node: ParsedNode,
  plain: Plain,
  expected: string,
): Read<T> {
  if (plain.faults.length > 0) return { value: undefined, faults: plain.faults };
  if (!isPlainMap(plain.value)) {
    return { value: undefined, faults: [{ offset: node.range[0], message: expected }] };
  }
  const result = schema.safeParse(plain.value);
  if (result.success) return { value: result.data as T, faults: [] };
  const subject = { node, value: plain.value, keys: Object.keys(schema.shape) };
  return { value: undefined, faults: explain(result.error.issues, subject) };
}

/** Reads the `defaults` of a manifest. */
export function readDefaults(node: ParsedNode, plain: Plain): Read<CreativeDefaults> {
  return check(defaultsSchema, node, plain, 'defaults must be a map of keys and values, such as workspaceId: 45914.');
}

/** What the URL says of the asset's type against what the manifest says. */
function typeFault(entry: CreativeEntry, node: ParsedNode): Fault[] {
  const extension = extensionOf(entry.url);
  const possible = typesOf(extension);
  if (entry.type === undefined || possible.length === 0 || possible.includes(entry.type)) return [];
  const message = `type is ${entry.type}, but the URL ends in .${extension}, which is ${possible.join(' or ')}; correct the type, or remove it and the extension decides.`;
  return [{ offset: offsetOf(node, ['type']), message }];
}

function unique(values: readonly string[] | undefined): readonly string[] {
  return [...new Set(values)];
}

function toCreative(entry: CreativeEntry, workspaceId: number | undefined, location: SourceLocation): Creative {
  const { language, providers } = entry;
  return {
    id: entry.id,
    version: entry.version,
    source: entry.source,
    url: entry.url,
    name: entry.name,
    title: entry.title,
    description: entry.description,
    type: entry.type ?? typesOf(extensionOf(entry.url))[0] ?? 'video',
    channels: unique(entry.channels?.map(requestedChannel)).toSorted(),
    brands: unique(entry.brands),
    markets: unique(entry.markets),
    workspaceId: entry.workspaceId ?? workspaceId,
    language: unique(typeof language === 'string' ? [language] : language),
    providers: providers && PROVIDERS.filter((name) => providers.includes(name)),
    location,
  };
}

/** Reads one entry of `creatives`: checks it as written, merges the defaults under it, makes its names canonical. */
export function readEntry(node: ParsedNode, plain: Plain, context: EntryContext): Read<Creative> {
  const expected = 'A creative must be a map with at least the keys id and url.';
  const { value: written, faults } = check<CreativeEntry>(creativeSchema, node, plain, expected);
  if (written === undefined || context.defaults === undefined) return { value: undefined, faults };
  const entry = { ...context.defaults, ...written };
  const contradictions = typeFault(entry, node);
  if (contradictions.length > 0) return { value: undefined, faults: contradictions };
  return { value: toCreative(entry, context.workspaceId, context.locate(node.range[0])), faults: [] };
}

import { PROVIDERS } from '../../providers/modules.ts';
import { requestedChannel } from '../channels.ts';
import type { Creative, SourceLocation } from '../creative.ts';
import { isMapValue, type SourceProblem } from '../source-document.ts';
import { extensionOf, typesOf } from './asset-types.ts';
import { entryProblems, type ManifestPart } from './entry-problems.ts';
import { type CreativeDefaults, type CreativeEntry, creativeSchema, defaultsSchema } from './manifest-schema.ts';

/** A value that was read, or undefined with the reasons. */
export interface ReadPart<T> {
  readonly value: T | undefined;
  readonly problems: readonly SourceProblem[];
}

/** What the entries of one manifest share. */
export interface EntryContext {
  readonly path: string;
  /** Undefined when the manifest's defaults are unreadable: then entries are checked, but none is made. */
  readonly defaults: CreativeDefaults | undefined;
  /** Last resort for a creative without a workspace (input `vidmob-workspace-id`). */
  readonly workspaceId: number | undefined;
}

function check<T>(
  schema: typeof creativeSchema | typeof defaultsSchema,
  part: ManifestPart,
  expected: string,
): ReadPart<T> {
  const { document, keys, value, problems } = part;
  if (problems.length > 0) return { value: undefined, problems };
  if (!isMapValue(value)) return { value: undefined, problems: [{ ...document.placeOf(keys), message: expected }] };
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data as T, problems: [] };
  return { value: undefined, problems: entryProblems(result.error.issues, part, Object.keys(schema.shape)) };
}

/** Reads the `defaults` of a manifest. */
export function readDefaults(part: ManifestPart): ReadPart<CreativeDefaults> {
  return check(defaultsSchema, part, 'defaults must be a map of keys and values, such as workspaceId: 45914.');
}

/** Reads one entry of `creatives`: checks it as written, merges the defaults under it, makes its names canonical. */
export function readEntry(part: ManifestPart, { path, defaults, workspaceId }: EntryContext): ReadPart<Creative> {
  const expected = 'A creative must be a map with at least the keys id and url.';
  const { value: written, problems } = check<CreativeEntry>(creativeSchema, part, expected);
  if (written === undefined || defaults === undefined) return { value: undefined, problems };
  const entry = { ...defaults, ...written };
  const contradiction = typeContradiction(entry);
  const { document, keys } = part;
  if (contradiction !== undefined) {
    return { value: undefined, problems: [{ ...document.placeOf([...keys, 'type']), message: contradiction }] };
  }
  return { value: toCreative(entry, workspaceId, { path, ...document.placeOf(keys) }), problems: [] };
}

/** What the URL says of the asset's type where the manifest says something else. */
function typeContradiction({ type, url }: CreativeEntry): string | undefined {
  const extension = extensionOf(url);
  const possible = typesOf(extension);
  if (type === undefined || possible.length === 0 || possible.includes(type)) return undefined;
  return `type is ${type}, but the URL ends in .${extension}, which is ${possible.join(' or ')}; correct the type, or remove it and the extension decides.`;
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

import type { ProviderName } from '../providers/modules.ts';
import { contentUrl } from './url.ts';

export type { ProviderName } from '../providers/modules.ts';

/** The kinds of asset a manifest can list; which providers apply follows from it (contract section 2). */
export const CREATIVE_TYPES = ['video', 'image', 'audio', 'text'] as const;
export type CreativeType = (typeof CREATIVE_TYPES)[number];

/** A place in a file; `line` and `column` count from 1. */
export interface SourceLocation {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** One ad asset as a manifest lists it, with the manifest's defaults merged in and its names made canonical. */
export interface Creative {
  readonly id: string;
  readonly version: string | undefined;
  readonly source: string | undefined;
  /** Absolute http(s) URL as written, signature parameters included: for providers only, never for people. */
  readonly url: string;
  readonly name: string | undefined;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly type: CreativeType;
  /** Canonical names, sorted, without repeats; empty means every channel that Vidmob returns. */
  readonly channels: readonly string[];
  readonly brands: readonly string[];
  readonly markets: readonly string[];
  readonly workspaceId: number | undefined;
  /** BCP-47 tags in the manifest's order. */
  readonly language: readonly string[];
  /** The providers the entry wants; undefined: every one that applies. */
  readonly providers: readonly ProviderName[] | undefined;
  readonly location: SourceLocation;
}

/** Key of a creative's identity: `source` + `id` + `version` (contract section 2). */
export function identityOf(creative: Pick<Creative, 'source' | 'id' | 'version'>): string {
  return JSON.stringify([creative.source ?? '', creative.id, creative.version ?? '']);
}

/** How people and waivers name a creative: `id`, or `id@version`. */
export function nameOf(creative: { readonly id: string; readonly version?: string | null | undefined }): string {
  return creative.version ? `${creative.id}@${creative.version}` : creative.id;
}

/**
 * Everything that is sent to a provider, as one comparable text. A re-signed link is the same content, and so are brands
 * and markets in another order.
 */
export function contentOf(creative: Creative): string {
  const { location: _location, url, ...rest } = creative;
  const content = { ...rest, brands: rest.brands.toSorted(), markets: rest.markets.toSorted() };
  return JSON.stringify([contentUrl(url), Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

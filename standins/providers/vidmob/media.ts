import { createHash } from 'node:crypto';
import type { ProviderRequest } from '../wire.ts';
import type { CreativeScript } from './script.ts';

/** What `POST /v1/media` takes. */
export interface MediaBody {
  readonly id: string;
  readonly url: string;
  readonly version?: string;
  readonly source?: string;
  readonly workspaceId?: number;
  readonly channels?: readonly string[];
  readonly name?: string;
  readonly description?: string;
  readonly brands?: readonly string[];
  readonly markets?: readonly string[];
}

/** A submission that Vidmob holds. */
export interface Media {
  readonly uniqueId: string;
  readonly body: MediaBody;
  /** The request that brought it; null when an earlier run did. */
  readonly by: ProviderRequest | null;
  /** A tags job was done with its URL before it was submitted. */
  readonly submittedTagged: boolean;
  looks: number;
  reads: number;
  /** The look that first found it scored, milliseconds since 1970. */
  completeAt: number | null;
  /** When its scores last became others. */
  rescoredAt: number | null;
}

/** A UUID that follows from a text. */
export function uuidOf(text: string): string {
  const hex = createHash('sha1').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What a link leads to, whatever signs it. */
function fileOf(url: string): string {
  return url.split('?')[0] ?? url;
}

/** Everything Vidmob holds, by the key it deduplicates by. */
export interface MediaStore {
  readonly all: () => readonly Media[];
  readonly byUniqueId: (uniqueId: string) => Media | undefined;
  /** The submission of that id, version and source, those of earlier runs included. */
  readonly find: (key: Omit<MediaBody, 'url'>) => Media | undefined;
  readonly add: (body: MediaBody, by: ProviderRequest) => Media;
  readonly isTagged: (url: string) => boolean;
  readonly tag: (url: string) => void;
}

export function createMediaStore(scriptOf: (id: string) => CreativeScript): MediaStore {
  const media = new Map<string, Media>();
  const tagged = new Set<string>();
  const isTagged = (url: string): boolean => tagged.has(fileOf(url));
  const put = (body: MediaBody, by: ProviderRequest | null): Media => {
    const { id, version = '', source = '' } = body;
    const uniqueId = uuidOf(JSON.stringify([id, version, source]));
    const submittedTagged = isTagged(body.url) || (by === null && version.endsWith('-tagged'));
    const made: Media = { uniqueId, body, by, submittedTagged, looks: 0, reads: 0, completeAt: null, rescoredAt: null };
    media.set(uniqueId, made);
    return made;
  };
  return {
    all: () => [...media.values()],
    byUniqueId: (uniqueId) => media.get(uniqueId),
    find: (key) => {
      const { id, version = '', source = '' } = key;
      const there = media.get(uuidOf(JSON.stringify([id, version, source])));
      if (there !== undefined) return there;
      const { known, knownTagged } = scriptOf(id);
      const isKnown = version.endsWith('-tagged') ? knownTagged : known;
      if (isKnown !== true) return undefined;
      const sibling = [...media.values()].find(({ body }) => body.id === id)?.body;
      return put({ url: `https://earlier.example/${id}`, ...sibling, ...key }, null);
    },
    add: (body, by) => put(body, by),
    isTagged,
    tag: (url) => void tagged.add(fileOf(url)),
  };
}

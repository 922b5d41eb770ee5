import type { CreativeTag } from '../../core/assessment.ts';
import { contentUrl } from '../../core/url.ts';

/** What tags jobs of this run brought for one asset. */
export interface TagNotes {
  readonly tags: readonly CreativeTag[];
  /** What a person should know about the tagging. */
  readonly warnings: readonly string[];
}

/** Tags and warnings by asset, kept from the tags job until the assessment is made. */
export interface TagMemory {
  keepTags(url: string, tags: readonly CreativeTag[]): void;
  warn(url: string, warning: string): void;
  of(url: string): TagNotes;
}

/** An empty memory. Links to one asset that differ in their signature only are the same. */
export function createTagMemory(): TagMemory {
  const notes = new Map<string, TagNotes>();
  const of = (url: string) => notes.get(contentUrl(url)) ?? { tags: [], warnings: [] };
  return {
    of,
    keepTags: (url, tags) => void notes.set(contentUrl(url), { ...of(url), tags }),
    warn: (url, warning) => {
      const { tags, warnings } = of(url);
      notes.set(contentUrl(url), { tags, warnings: [...new Set([...warnings, warning])] });
    },
  };
}

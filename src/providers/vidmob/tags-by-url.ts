import type { CreativeTag } from '../../core/assessment.ts';
import { contentUrl } from '../../core/url.ts';
import type { Annotation } from './annotations.ts';
import type { TagAsset } from './tag-dialects.ts';

/** The tags by the URLs that were sent. Results may name an asset by its URL, signed anew or not, or by its id. */
export function tagsByUrl(
  annotations: readonly Annotation[],
  assets: readonly TagAsset[],
): ReadonlyMap<string, readonly CreativeTag[]> {
  const nameless = (name: string) => (URL.canParse(name) ? contentUrl(name) : name);
  const byName = new Map<string, readonly CreativeTag[]>();
  for (const { names, tags } of annotations) for (const name of names) byName.set(nameless(name), tags);
  return new Map(
    assets.flatMap(({ id, url }) => {
      const content = contentUrl(url);
      const tags = byName.get(content) ?? byName.get(id);
      return tags ? [[content, tags] as const] : [];
    }),
  );
}

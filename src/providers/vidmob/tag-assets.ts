import { type Creative, vidmobVersion } from '../../core/creative.ts';
import { contentUrl } from '../../core/url.ts';
import type { TagAsset } from './tag-dialects.ts';

/** The assets of a tags job: each URL once, whatever its signature, under an id that no other has. */
export function assetsOf(creatives: readonly Creative[]): readonly TagAsset[] {
  const byContent = new Map<string, TagAsset>();
  const taken = new Set<string>();
  for (const creative of creatives) {
    const content = contentUrl(creative.url);
    if (byContent.has(content)) continue;
    const id = taken.has(creative.id) ? `${creative.id}@${vidmobVersion(creative)}` : creative.id;
    taken.add(id);
    byContent.set(content, { id, url: creative.url });
  }
  return [...byContent.values()];
}

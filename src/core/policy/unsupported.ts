import type { Keys } from '../yaml/document.ts';
import type { PolicyFile } from './schema.ts';

/** What the schema knows and this version does not apply yet: said, because ignoring it would loosen the policy. */
export function unsupported(content: PolicyFile): { keys: Keys; message: string }[] {
  const uses: Keys[] = [];
  if (content.waivers !== undefined && content.waivers.length > 0) uses.push(['waivers']);
  if (content.vidmob?.maxScoreDrop !== undefined) uses.push(['vidmob', 'maxScoreDrop']);
  for (const [name, limits] of Object.entries(content.vidmob?.channels ?? {})) {
    if (limits.maxScoreDrop !== undefined) uses.push(['vidmob', 'channels', name, 'maxScoreDrop']);
  }
  return uses.map((keys) => ({
    keys,
    message: `${keys.join('.')} is not applied by this version yet, and the run fails rather than ignore it; take it out`,
  }));
}

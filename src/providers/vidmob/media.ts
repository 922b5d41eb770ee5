import { type Creative, vidmobVersion } from '../../core/creative.ts';
import type { Stage } from './stages.ts';

/** The version a creative is submitted under; a new one is the only documented way to have an asset scored again. */
export function sentVersion(creative: Creative, stage: Stage): string {
  const version = vidmobVersion(creative);
  return stage === 'tagged' ? `${version}-tagged` : version;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** The body of `POST /v1/media` (vidmob-score-an-external-asset); fields that the manifest leaves empty are left out. */
export function mediaBody(creative: Creative, version: string): Readonly<Record<string, unknown>> {
  const { id, source, url, workspaceId, channels, name, description, brands, markets } = creative;
  const fields = { id, version, source, url, workspaceId, channels, name, description, brands, markets };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isGiven(value)));
}

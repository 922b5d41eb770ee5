import { isKnownChannel, nearestChannel } from '../channels.ts';
import type { Creative } from '../creative.ts';
import type { Warning } from '../report.ts';
import { quoted } from '../source-text.ts';
import { signatureExpiry } from '../url.ts';
import { appliesTo } from './asset-types.ts';

/** What decides whether a creative gets a warning. */
export interface RemarkOptions {
  /** Until when providers may fetch the assets; milliseconds since 1970. */
  readonly linksMustLastUntil: number;
  /** Whether this run asks Vidmob at all. */
  readonly vidmobUsed: boolean;
}

function channelRemarks({ channels }: Creative): string[] {
  return channels
    .filter((channel) => !isKnownChannel(channel))
    .map((channel) => {
      const like = nearestChannel(channel);
      const hint = like === undefined ? '' : ` Did you mean ${quoted(like)}?`;
      return `Unknown channel ${quoted(channel)}; it is sent as written.${hint}`;
    });
}

function workspaceRemarks(creative: Creative, asksVidmob: boolean): string[] {
  return asksVidmob && creative.workspaceId === undefined
    ? [
        'No workspaceId: organization-global guidelines only. Set workspaceId here, in defaults, or as vidmob-workspace-id.',
      ]
    : [];
}

function linkRemarks({ url }: Creative, until: number): string[] {
  const expiry = signatureExpiry(url);
  if (expiry === undefined || expiry >= until) return [];
  const needed = new Date(until).toISOString();
  return [
    `The signed link expires at ${new Date(expiry).toISOString()}, but providers may fetch it until ${needed}; sign it for longer.`,
  ];
}

/**
 * What a person should know about creatives although nothing is wrong with them. A remark that several creatives of one
 * file share is made once, at the first of them.
 */
export function remarksOn(creatives: readonly Creative[], options: RemarkOptions): Warning[] {
  const remarks = new Map<string, { warning: Warning; count: number }>();
  for (const creative of creatives) {
    const { type, providers, location } = creative;
    const asksVidmob =
      options.vidmobUsed && appliesTo('vidmob', type) && (providers === undefined || providers.includes('vidmob'));
    const messages = [
      ...channelRemarks(creative),
      ...workspaceRemarks(creative, asksVidmob),
      ...linkRemarks(creative, options.linksMustLastUntil),
    ];
    for (const message of messages) {
      const key = JSON.stringify([location.path, message]);
      const remark = remarks.get(key);
      if (remark === undefined) remarks.set(key, { warning: { ...location, message }, count: 1 });
      else remark.count += 1;
    }
  }
  return [...remarks.values()].map(({ warning, count }) =>
    count === 1 ? warning : { ...warning, message: `${warning.message} (${count} creatives of this file)` },
  );
}

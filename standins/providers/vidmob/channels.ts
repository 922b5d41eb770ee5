/** Other names of channels (the channel identifiers page). */
const ALIASES: Readonly<Record<string, string>> = {
  FACEBOOK: 'META',
  INSTAGRAM: 'META',
  TWITTER: 'X',
  GOOGLE: 'ADWORDS',
  YOUTUBE: 'DV360',
  AMAZON: 'AMAZONADVERTISING',
};

/** The name under which Vidmob answers about a channel, whatever name it was asked for by. */
export function canonical(channel: string): string {
  const name = channel.toUpperCase();
  return ALIASES[name] ?? name;
}

/** The channels Vidmob knows; it gives no scores for others. */
export const CHANNELS: ReadonlySet<string> = new Set([
  ...['META', 'X', 'ADWORDS', 'DV360', 'TIKTOK', 'PINTEREST', 'LINKEDIN', 'SNAPCHAT', 'REDDIT', 'AMAZONADVERTISING'],
  ...['AMAZONADVERTISINGDSP', 'TRADEDESK', 'YAHOODSP', 'ALL_PLATFORMS'],
]);

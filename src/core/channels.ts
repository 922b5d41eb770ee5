import { nearest } from './nearest.ts';

/** Canonical Vidmob channel identifiers and the aliases they are known by (providers/facts.md, channel-identifiers). */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  META: ['FACEBOOK', 'INSTAGRAM'],
  X: ['TWITTER'],
  ADWORDS: ['GOOGLE'],
  DV360: ['YOUTUBE'],
  TIKTOK: [],
  PINTEREST: [],
  LINKEDIN: [],
  SNAPCHAT: [],
  REDDIT: [],
  AMAZONADVERTISING: ['AMAZON'],
  AMAZONADVERTISINGDSP: [],
  TRADEDESK: [],
  YAHOODSP: [],
  ALL_PLATFORMS: [],
};

const CANONICAL = new Map(
  Object.entries(ALIASES).flatMap(([name, aliases]) => [name, ...aliases].map((alias) => [alias, name] as const)),
);

/** Returns the canonical name of a channel, given in any case or as an alias. An unknown name is returned in upper case. */
export function canonicalChannel(name: string): string {
  const upper = name.trim().toUpperCase();
  return CANONICAL.get(upper) ?? upper;
}

/** A channel as an entry asks for it: canonical where it is known, else as written. */
export function requestedChannel(name: string): string {
  return isKnownChannel(name) ? canonicalChannel(name) : name.trim();
}

/** Whether Vidmob's documents know the channel, under its own name or an alias. */
export function isKnownChannel(name: string): boolean {
  return CANONICAL.has(name.trim().toUpperCase());
}

/** The known channel name most like the given one, for "did you mean". */
export function nearestChannel(name: string): string | undefined {
  return nearest(name.trim().toUpperCase(), [...CANONICAL.keys()]);
}

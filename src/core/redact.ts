import { PROVIDERS } from '../providers/modules.ts';
import { CONCLUSIONS, EFFECTS, SEVERITIES, VERDICTS } from './outcomes.ts';
import { shownUrl } from './url.ts';

/** Replaces what must not be shown in one text. */
export type Redact = (text: string) => string;

const URL_IN_TEXT = /https?:\/\/[^\s"'<>`)\]}]+/gi;
/** Shorter secrets would turn ordinary words into stars. */
const SHORTEST_SECRET = 6;
/** Words that every report is made of: a secret that equals one hides nothing, and stars in its place would break them. */
const WORDS: ReadonlySet<string> = new Set([...PROVIDERS, ...CONCLUSIONS, ...VERDICTS, ...SEVERITIES, ...EFFECTS]);

function shown(url: string): string {
  try {
    return shownUrl(url);
  } catch {
    return url;
  }
}

/** Texts of providers may repeat what they were sent: takes out the given secrets and the signatures of links. */
export function createRedact(secrets: readonly (string | undefined)[]): Redact {
  const known = secrets
    .filter((secret) => secret !== undefined)
    .filter((secret) => secret.length >= SHORTEST_SECRET && !WORDS.has(secret))
    // A secret that is part of another must not leave the rest of it standing.
    .sort((one, other) => other.length - one.length);
  return (text) => {
    const withoutSecrets = known.reduce((result, secret) => result.replaceAll(secret, '***'), text);
    return withoutSecrets.replace(URL_IN_TEXT, shown);
  };
}

/** The same value with every text in it redacted; keys stay as they are. */
export function redactAll<T>(value: T, redact: Redact): T {
  const visit = (part: unknown): unknown => {
    if (typeof part === 'string') return redact(part);
    if (Array.isArray(part)) return part.map(visit);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, visit(inner)]));
  };
  return visit(value) as T;
}

import type { ProviderName } from '../creative.ts';
import type { Finding } from '../report.ts';

const LONGEST_LIST = 12;

/** `META, TIKTOK and X`; of a list longer than `longest` the beginning and how many more there are. */
export function listed(names: readonly string[], longest = LONGEST_LIST): string {
  const more = names.length - longest;
  const shown = more > 0 ? [...names.slice(0, longest), `${more} more`] : names;
  const last = shown.slice(-1).join();
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${last}` : last;
}

/** Another's sentence to go on with: without its full stop. */
export function unstopped(sentence: string): string {
  return sentence.trim().replace(/\.+$/, '');
}

/** Sentences in one text; null when there is none. */
export function sentences(...parts: readonly (string | null | undefined)[]): string | null {
  const said = parts.filter((part) => part !== null && part !== undefined && part !== '');
  return said.length === 0 ? null : said.join(' ');
}

type Always = 'rule' | 'severity' | 'message';

/** A finding whose other fields are null unless given. */
export function finding(given: Pick<Finding, Always> & Partial<Omit<Finding, Always>>): Finding {
  return {
    remedy: null,
    actual: null,
    limit: null,
    origin: null,
    provider: null,
    channel: null,
    waivedBy: null,
    ...given,
  };
}

/** A required answer is absent or cannot be understood: never a pass. */
export function missingData(
  provider: ProviderName | null,
  message: string,
  remedy: string | null,
  more: Partial<Omit<Finding, Always | 'remedy' | 'provider'>> = {},
): Finding {
  return finding({ rule: 'provider/missing-data', severity: 'error', message, remedy, provider, ...more });
}

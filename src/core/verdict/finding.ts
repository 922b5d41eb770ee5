import type { ProviderName } from '../creative.ts';
import type { Finding } from '../report.ts';

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

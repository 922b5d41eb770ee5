import { PROVIDERS } from '../../providers/modules.ts';
import type { Creative, ProviderName } from '../creative.ts';
import { appliesTo } from '../manifest/applies.ts';
import type { Policy } from '../policy/policy.ts';

/** Which providers of this run judge a creative, and which it left out although they apply. */
export interface Standing {
  readonly asked: readonly ProviderName[];
  readonly leftOut: readonly ProviderName[];
}

/** How the providers stand to a creative: used by the run, applying to its type, wanted by the entry. */
export function standingOf(creative: Creative, participation: Policy['participation']): Standing {
  const applying = PROVIDERS.filter((name) => participation[name].used && appliesTo(name, creative.type));
  const wanted = (name: ProviderName) => creative.providers === undefined || creative.providers.includes(name);
  return { asked: applying.filter(wanted), leftOut: applying.filter((name) => !wanted(name)) };
}

import { type Creative, PROVIDERS, type ProviderName } from '../creative.ts';
import { appliesTo } from '../manifest/applies.ts';
import type { Policy } from '../policy/policy.ts';
import type { Finding } from '../report.ts';
import { missingData } from './finding.ts';
import { listed, PROVIDER_TITLES } from './wording.ts';

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

/** Missing data where an entry leaves out a required provider, or where no provider is left to judge it. */
export function leftOut(creative: Creative, { asked, leftOut: names }: Standing, policy: Policy): Finding[] {
  const forbidden = names
    .filter((name) => policy.participation[name].required && !policy.participation[name].optional)
    .map((name) => {
      const { origin } = policy.participation[name];
      const message = `The entry leaves out ${PROVIDER_TITLES[name]}, which is required (${origin})`;
      const remedy = `Add ${name} to the entry's providers; or allow leaving it out: ${name}.optional: true in the policy.`;
      return missingData(name, message, remedy, { origin });
    });
  if (asked.length > 0 || forbidden.length > 0) return forbidden;
  if (names.length > 0) {
    const message = `The entry leaves out every provider that could judge it: ${listed(names.map((name) => PROVIDER_TITLES[name]))}`;
    return [missingData(null, message, `Add one of them to the entry's providers.`)];
  }
  const message = `No provider of this run judges ${creative.type} assets`;
  const remedy =
    'Set credentials of a provider that does (IAS judges all types), or take the entry out of the manifest.';
  return [missingData(null, message, remedy)];
}

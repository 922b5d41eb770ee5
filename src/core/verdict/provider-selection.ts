import { PROVIDER_TITLES, PROVIDERS } from '../../providers/modules.ts';
import type { Creative, ProviderName } from '../creative.ts';
import { appliesTo } from '../manifest/asset-types.ts';
import type { Policy } from '../policy/policy.ts';
import type { Finding } from '../report.ts';
import { listed, missingData } from './finding.ts';

/** The providers of this run that apply to a creative: those that are asked, and those that its entry leaves out. */
export interface ProviderSelection {
  readonly asked: readonly ProviderName[];
  readonly optedOut: readonly ProviderName[];
}

/** Selects the providers that the run uses and that apply to the creative's type, by what the entry wants. */
export function selectProviders(creative: Creative, participation: Policy['participation']): ProviderSelection {
  const applying = PROVIDERS.filter((name) => participation[name].used && appliesTo(name, creative.type));
  const wanted = (name: ProviderName) => creative.providers === undefined || creative.providers.includes(name);
  return { asked: applying.filter(wanted), optedOut: applying.filter((name) => !wanted(name)) };
}

/** Missing data where an entry leaves out a required provider, or where no provider is left to judge it. */
export function missingProviders(
  creative: Creative,
  { asked, optedOut }: ProviderSelection,
  policy: Policy,
): Finding[] {
  const forbidden = optedOut
    .filter((name) => policy.participation[name].required && !policy.participation[name].optional)
    .map((name) => {
      const { origin } = policy.participation[name];
      const message = `The entry leaves out ${PROVIDER_TITLES[name]}, which is required (${origin})`;
      const remedy = `Add ${name} to the entry's providers; or allow leaving it out: ${name}.optional: true in the policy.`;
      return missingData(name, message, remedy, { origin });
    });
  if (asked.length > 0 || forbidden.length > 0) return forbidden;
  if (optedOut.length > 0) {
    const message = `The entry leaves out every provider that could judge it: ${listed(optedOut.map((name) => PROVIDER_TITLES[name]))}`;
    return [missingData(null, message, `Add one of them to the entry's providers.`)];
  }
  const message = `No provider of this run judges ${creative.type} assets`;
  const able = PROVIDERS.filter((name) => appliesTo(name, creative.type)).map((name) => PROVIDER_TITLES[name]);
  const remedy = `Set credentials of a provider that does (${listed(able)}), or remove the entry from the manifest.`;
  return [missingData(null, message, remedy)];
}

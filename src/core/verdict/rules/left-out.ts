import { PROVIDER_TITLES } from '../../../providers/modules.ts';
import type { Creative } from '../../creative.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Finding } from '../../report.ts';
import { missingData } from '../finding.ts';
import type { Standing } from '../standing.ts';
import { listed } from '../wording.ts';

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

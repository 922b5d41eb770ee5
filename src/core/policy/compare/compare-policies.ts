import type { ProviderName } from '../../creative.ts';
import { POLICY_SECTIONS, type Policy } from '../policy.ts';
import { changesInOverrides, pairOverrides } from './compare-overrides.ts';
import { changesInSection } from './compare-sections.ts';
import { changesInTerms } from './compare-terms.ts';
import { unfamiliarChanges } from './compare-unfamiliar.ts';
import { changesInWaivers } from './compare-waivers.ts';
import type { PolicyChange } from './policy-difference.ts';

/**
 * What a proposed policy changes against the one in force, both resolved with the same settings and credentials, so that
 * a key that comes or goes is compared with the input or default it replaces. Overrides are paired where their
 * conditions are the same; waivers where creative and rule are.
 */
export function comparePolicies(base: Policy, proposed: Policy): readonly PolicyChange[] {
  const slots = pairOverrides(base.overrides, proposed.overrides);
  const changes = POLICY_SECTIONS.flatMap((section) => {
    const weighted = weightedBy(section.name as ProviderName, base, proposed);
    return section.compared.map((value) => ({
      inSection: weighted(changesInSection(section, value, base, proposed)),
      inOverrides: weighted(changesInOverrides(section, value, { base, proposed, slots })),
    }));
  });
  return [
    ...changesInTerms(base, proposed),
    ...changes.flatMap(({ inSection }) => inSection),
    ...changes
      .flatMap(({ inOverrides }) => inOverrides)
      .sort((a, b) => a.slot - b.slot)
      .map(({ slot: _slot, ...change }) => change),
    ...changesInWaivers(base.waivers, proposed.waivers),
    ...unfamiliarChanges(base, proposed),
  ];
}

/** Of a provider that the base does not ask, no limit held anything back. */
function weightedBy(provider: ProviderName, base: Policy, proposed: Policy) {
  return <Change extends PolicyChange>(changes: readonly Change[]): readonly Change[] => {
    if (base.participation[provider].used) return changes;
    const effect = proposed.participation[provider].used ? 'tighter' : 'neutral';
    return changes.map((change) => ({ ...change, effect }));
  };
}

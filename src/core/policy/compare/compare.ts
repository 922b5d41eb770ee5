import type { ProviderName } from '../../creative.ts';
import type { Policy } from '../policy.ts';
import { aligned } from './align.ts';
import type { PolicyChange } from './change.ts';
import { conditionsKey } from './conditions-key.ts';
import { changesInOverrides, type OverrideChange } from './in-overrides.ts';
import { changesInSections } from './in-sections.ts';
import { changesInTerms } from './in-terms.ts';
import { changesInWaivers } from './in-waivers.ts';
import { BANDS, GARM, IAS, type Limit, REQUIRED_GUIDELINES, type Section, THREATS, VERITY, VIDMOB } from './limits.ts';
import { unfamiliarChanges } from './unfamiliar.ts';

/**
 * What a proposed policy changes against the one in force, both resolved with the same settings and credentials, so that
 * a key that comes or goes is compared with the input or default it replaces. Overrides are paired where their
 * conditions are the same; waivers where creative and rule are.
 */
export function comparePolicies(base: Policy, proposed: Policy): readonly PolicyChange[] {
  const slots = aligned(base.overrides, proposed.overrides, ({ when }) => conditionsKey(when));
  const weigh = weighing(base, proposed);
  const limitChanges = <Limits, Statement, T>(
    section: Section<Limits, Statement>,
    limit: Limit<Limits, Statement, T>,
  ) => ({
    inSections: weigh(section.provider, changesInSections(section, limit, base, proposed)),
    inOverrides: weigh(section.provider, changesInOverrides(section, limit, { base, proposed, slots })),
  });
  const all = [
    ...BANDS.map((limit) => limitChanges(VIDMOB, limit)),
    limitChanges(VIDMOB, REQUIRED_GUIDELINES),
    ...GARM.map((limit) => limitChanges(IAS, limit)),
    ...THREATS.map((limit) => limitChanges(VERITY, limit)),
  ];
  return [
    ...changesInTerms(base, proposed),
    ...all.flatMap(({ inSections }) => inSections),
    ...all
      .flatMap(({ inOverrides }) => inOverrides)
      .sort((a, b) => a.slot - b.slot)
      .map(({ slot: _slot, ...change }: OverrideChange) => change),
    ...changesInWaivers(base.waivers, proposed.waivers),
    ...unfamiliarChanges(base, proposed),
  ];
}

/** Of a provider that the base does not ask, no limit held anything back. */
function weighing(base: Policy, proposed: Policy) {
  return <Change extends PolicyChange>(provider: ProviderName, changes: readonly Change[]): readonly Change[] => {
    if (base.participation[provider].used) return changes;
    const effect = proposed.participation[provider].used ? 'tighter' : 'neutral';
    return changes.map((change) => ({ ...change, effect }));
  };
}

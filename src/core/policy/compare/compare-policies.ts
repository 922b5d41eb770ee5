import type { ProviderName } from '../../creative.ts';
import type { Effect } from '../../report.ts';
import { plainName } from '../overrides.ts';
import type { Conditions, Policy } from '../policy.ts';
import { aligned, changesInOverrides, type OverrideChange } from './compare-overrides.ts';
import { changesInSections } from './compare-sections.ts';
import { changesInTerms } from './compare-terms.ts';
import { unfamiliarChanges } from './compare-unfamiliar.ts';
import { changesInWaivers } from './compare-waivers.ts';
import { BANDS, GARM, IAS, type Limit, REQUIRED_GUIDELINES, type Section, THREATS, VERITY, VIDMOB } from './limits.ts';

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

/**
 * One difference between two policies in force. Its effect is `looser` where anything may pass that did not, `tighter`
 * only where nothing can, and `neutral` only where no verdict can be another.
 */
export interface PolicyChange {
  /** In the reader's terms: `vidmob.minScore`, `overrides[2].ias.failOn`, `waivers[spring-15s ias/drugs]`. */
  readonly key: string;
  /** The value that counts without the change, as plain data; null where there is none, or not one alone. */
  readonly from: unknown;
  readonly to: unknown;
  readonly effect: Effect;
  /** Both in words: `0.70 (input min-score) → 0.60`. Text of the policy file may be in it, unescaped. */
  readonly text: string;
}

const MOST_TELLING_FIRST: readonly Effect[] = ['looser', 'tighter'];

/** What several effects come to: looser as soon as one of them is. */
export function combinedEffect(effects: readonly Effect[]): Effect {
  return MOST_TELLING_FIRST.find((effect) => effects.includes(effect)) ?? 'neutral';
}

/** From one text to the other. */
export function arrow(from: string, to: string): string {
  return `${from} → ${to}`;
}

const asSet = (values: readonly string[] | undefined) => values && [...new Set(values)].sort();

/** Conditions as one text that is the same for all that mean the same: no order, no repeats, no case of names. */
export function conditionsKey({ brands, markets, channels, paths, types }: Conditions): string {
  const named = [brands?.map(plainName), markets?.map(plainName), channels, paths, types];
  return JSON.stringify(named.map(asSet));
}

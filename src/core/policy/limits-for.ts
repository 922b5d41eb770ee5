import { levelsOver, type Over, vidmobOver } from './over.ts';
import { createChooser } from './overrides-chooser.ts';
import { matchersOf, type Situation } from './overrides-matching.ts';
import type { GarmLimits, Layered, Policy, Said, ThreatLimits } from './policy.ts';
import { strictestGarm, strictestThreats, strictestVidmob } from './strictest.ts';

/** Finds the limits that a policy and its overrides set for a creative. */
export interface LimitsFor {
  /** On each of the channels, as if the creative named no other: channel C is judged by what applies to C. */
  vidmob(situation: Situation, channels: readonly string[]): Policy['vidmob'];
  ias(situation: Situation): Policy['ias'];
  verity(situation: Situation): Policy['verity'];
}

const made = new WeakMap<Policy, LimitsFor>();

/**
 * The limits under a policy, its indexes made once for each policy. A creative with several brands, markets or channels
 * has a set of limits for each combination; what counts is the strictest of them, for each single limit on its own,
 * which finds exactly what judging the combinations one by one would find at worst. IAS and Verity know no channels: for
 * them the creative's own are combined like its brands.
 */
export function limitsUnder(policy: Policy): LimitsFor {
  const known = made.get(policy) ?? compile(policy);
  made.set(policy, known);
  return known;
}

function compile(policy: Policy): LimitsFor {
  const matchers = matchersOf(policy);
  const { vidmob, ias, verity } = policy;
  const onChannels = createChooser({
    matchers,
    below: { general: vidmob.general, single: vidmob.channels },
    saidBy: (override) => override.vidmob,
    over: vidmobOver,
    strictest: strictestVidmob,
  });
  const inCategories = createChooser({
    matchers,
    below: { general: ias.general, single: ias.categories },
    saidBy: (override) => override.ias,
    over: levelsOver satisfies Over<GarmLimits, Said<GarmLimits>>,
    strictest: strictestGarm,
  });
  const ofThreats = createChooser({
    matchers,
    below: { general: verity.general, single: verity.threats },
    saidBy: (override) => override.verity,
    over: levelsOver satisfies Over<ThreatLimits, Said<ThreatLimits>>,
    strictest: strictestThreats,
  });
  const named = <Limits>({ general, single }: Layered<Limits>, name: string): Limits => single.get(name) ?? general;
  return {
    vidmob: (situation, channels) => {
      const on = onChannels(situation);
      const each = channels.map((channel) => [channel, named(on([channel]), channel)] as const);
      return { ...vidmob, channels: new Map(each) };
    },
    ias: (situation) => {
      const { general, single } = inCategories(situation)(situation.channels);
      return { general, categories: single };
    },
    verity: (situation) => {
      const { general, single } = ofThreats(situation)(situation.channels);
      return { general, threats: single };
    },
  };
}

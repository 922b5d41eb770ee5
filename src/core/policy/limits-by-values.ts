import { levelsOver, type Over, vidmobOver } from './over.ts';
import { createChoice } from './overrides-choice.ts';
import { type Combined, type Mentioned, toldApart } from './overrides-combined.ts';
import type { Matcher } from './overrides-matching.ts';
import type { GarmLimits, Policy, Said, ThreatLimits, VidmobLimits } from './policy.ts';
import { createMemory } from './remembering.ts';
import { strictestGarm, strictestThreats, strictestVidmob } from './strictest.ts';

/** The limits that a policy and its overrides set for one creative; each found when it is asked for. */
export interface LimitsOfCreative {
  /** On one channel, as if the creative named no other: channel C is judged by what applies to C. */
  readonly vidmob: (channel: string) => VidmobLimits;
  readonly ias: () => Policy['ias'];
  readonly verity: () => Policy['verity'];
}

/** The overrides that can apply to an entry of one type in one manifest. */
export interface Local {
  readonly matchers: readonly Matcher[];
  readonly mentioned: Mentioned;
}

/** Makes the function that finds the limits for values of brands, markets and channels that are told apart. */
export function limitsByValues({ vidmob, ias, verity }: Policy): (local: Local, values: Combined) => LimitsOfCreative {
  const chooseVidmob = createChoice({
    below: { general: vidmob.general, single: vidmob.channels },
    saidBy: (override) => override.vidmob,
    over: vidmobOver,
    strictest: strictestVidmob,
  });
  const chooseIas = createChoice({
    below: { general: ias.general, single: ias.categories },
    saidBy: (override) => override.ias,
    over: levelsOver satisfies Over<GarmLimits, Said<GarmLimits>>,
    strictest: strictestGarm,
  });
  const chooseVerity = createChoice({
    below: { general: verity.general, single: verity.threats },
    saidBy: (override) => override.verity,
    over: levelsOver satisfies Over<ThreatLimits, Said<ThreatLimits>>,
    strictest: strictestThreats,
  });
  return ({ matchers, mentioned }, values) => {
    const onChannels = createMemory<VidmobLimits>();
    const ofIas = createMemory<Policy['ias']>();
    const ofVerity = createMemory<Policy['verity']>();
    return {
      vidmob: (channel) =>
        onChannels(channel, () => {
          const channels = toldApart(mentioned.channels, [channel]);
          const { general, single } = chooseVidmob(matchers, { ...values, channels });
          return single.get(channel) ?? general;
        }),
      ias: () =>
        ofIas('', () => {
          const { general, single } = chooseIas(matchers, values);
          return { general, categories: single };
        }),
      verity: () =>
        ofVerity('', () => {
          const { general, single } = chooseVerity(matchers, values);
          return { general, threats: single };
        }),
    };
  };
}

import { layersOver, levelsOver, type Over, vidmobOver } from './over.ts';
import {
  type Combined,
  combinations,
  createMemory,
  keyOf,
  type Matcher,
  type Memory,
  type Mentioned,
  matchersOf,
  mentionedBy,
  plainName,
  type Situation,
  toldApart,
} from './overrides.ts';
import type { Band, GarmLimits, Layered, Override, Policy, Said, ThreatLimits, VidmobLimits } from './policy.ts';
import { type Strictest, strictestGarm, strictestLayers, strictestThreats, strictestVidmob } from './strictest.ts';

const made = new WeakMap<Policy, (situation: Situation) => LimitsOfCreative>();

/**
 * The limits that count for a creative. With several brands, markets or channels it has a set of limits for each
 * combination; what counts is the strictest of them, for each single limit on its own, which finds exactly what judging
 * the combinations one by one would find at worst. IAS and Verity know no channels: for them the creative's own are
 * combined like its brands. What creatives have in common is found once for each policy.
 */
export function limitsFor(policy: Policy, situation: Situation): LimitsOfCreative {
  const known = made.get(policy) ?? compile(policy);
  made.set(policy, known);
  return known(situation);
}

/** What was found for entries of one type in one manifest. */
interface Place extends Local {
  readonly byValues: Memory<LimitsOfCreative>;
}

function compile(policy: Policy): (situation: Situation) => LimitsOfCreative {
  const matchers = matchersOf(policy);
  const limitsOf = limitsByValues(policy);
  const places = createMemory<Place>();
  const placeOf = ({ type, location }: Situation): Place => {
    const local = matchers.filter(({ matchesPath, matchesType }) => matchesPath(location.path) && matchesType(type));
    return { matchers: local, mentioned: mentionedBy(local), byValues: createMemory() };
  };
  return (situation) => {
    const place = places(`${situation.type} ${situation.location.path}`, () => placeOf(situation));
    const values = {
      brands: toldApart(place.mentioned.brands, situation.brands.map(plainName)),
      markets: toldApart(place.mentioned.markets, situation.markets.map(plainName)),
      channels: toldApart(place.mentioned.channels, situation.channels),
    };
    return place.byValues(JSON.stringify(values), () => limitsOf(place, values));
  };
}

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

/** What limits of one provider are chosen from. */
export interface ChoiceOptions<Limits, Statement> {
  /** The limits where no override applies. */
  readonly below: Layered<Limits>;
  readonly saidBy: (override: Override) => Layered<Statement> | undefined;
  readonly over: Over<Limits, Statement>;
  readonly strictest: Strictest<Limits>;
}

/** Finds the strictest limits of all combinations of the values, of those overrides that could apply. */
export type Choice<Limits> = (matchers: readonly Matcher[], values: Combined) => Layered<Limits>;

/** Makes the choice for one provider; the limits under a set of overrides are found once. */
export function createChoice<Limits, Statement>({
  below,
  saidBy,
  over,
  strictest,
}: ChoiceOptions<Limits, Statement>): Choice<Limits> {
  const bySet = createMemory<Layered<Limits>>();
  const limitsUnder = (applying: readonly Matcher[]): Layered<Limits> =>
    applying.reduce((limits, { override }) => layersOver(limits, saidBy(override) as Layered<Statement>, over), below);
  const strictestOf = strictestLayers(strictest);
  return (matchers, values) => {
    const speaking = matchers.filter(({ override }) => saidBy(override) !== undefined);
    return combinations(speaking, values)
      .map((set) => bySet(keyOf(set), () => limitsUnder(set)))
      .reduce(strictestOf);
  };
}

const isStated = ({ fail, warn }: Said<Band>): boolean => (fail ?? null) !== null || (warn ?? null) !== null;

/** Whether the policy states `maxScoreDrop` anywhere, so that earlier scores are needed. */
export function limitsScoreDrop({ vidmob, overrides }: Pick<Policy, 'vidmob' | 'overrides'>): boolean {
  const stated = [vidmob.general, ...vidmob.channels.values()].map(({ maxScoreDrop }) => maxScoreDrop);
  const overriding = overrides.flatMap((override) =>
    override.vidmob ? [override.vidmob.general, ...override.vidmob.single.values()] : [],
  );
  return stated.some(isStated) || overriding.some(({ maxScoreDrop }) => isStated(maxScoreDrop));
}

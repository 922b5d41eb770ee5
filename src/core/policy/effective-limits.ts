import type { LimitsOf, LimitTable, LimitValues, PolicySection } from '../rules/policy-section.ts';
import {
  combinationsOf,
  createMemory,
  distinctValues,
  keyOf,
  type Matcher,
  type Memory,
  type Mentioned,
  matchersOf,
  mentionedBy,
  normalizedName,
  type Situation,
  type Values,
} from './overrides.ts';
import { inForce, POLICY_SECTIONS, type Policy, type Section, statedBy } from './policy.ts';

/**
 * The limits that a policy and its overrides set for one creative, by provider; each found when it is asked for. Those by
 * channel are what applies as if the creative named no other channel.
 */
export type LimitsOfCreative = {
  readonly [Of in Section as Of['name']]: Of['byChannel'] extends true
    ? (channel: string) => LimitsOf<Of['rules']>
    : () => LimitTable<LimitsOf<Of['rules']>>;
};

const compiled = new WeakMap<Policy, (situation: Situation) => LimitsOfCreative>();

/**
 * The limits that count for a creative. With several brands, markets or channels it has a set of limits for each
 * combination; what counts is the strictest of them, for each single limit on its own, which finds exactly what evaluating
 * the combinations one by one would find at worst. Where a provider knows no channels, the creative's own are combined
 * like its brands. What creatives have in common is found once for each policy.
 */
export function limitsFor(policy: Policy, situation: Situation): LimitsOfCreative {
  const known = compiled.get(policy) ?? compile(policy);
  compiled.set(policy, known);
  return known(situation);
}

/** The overrides that can apply to entries of one type in one manifest, and the limits found for them. */
interface Group {
  readonly matchers: readonly Matcher[];
  readonly mentioned: Mentioned;
  readonly byValues: Memory<LimitsOfCreative>;
}

function compile(policy: Policy): (situation: Situation) => LimitsOfCreative {
  const matchers = matchersOf(policy);
  const resolvers = POLICY_SECTIONS.map((section) => [section, createResolver(policy, section)] as const);
  const groups = createMemory<Group>();
  const groupOf = ({ type, location }: Situation): Group => {
    const matching = matchers.filter(({ matchesPath, matchesType }) => matchesPath(location.path) && matchesType(type));
    return { matchers: matching, mentioned: mentionedBy(matching), byValues: createMemory() };
  };
  return (situation) => {
    const group = groups(`${situation.type} ${situation.location.path}`, () => groupOf(situation));
    const values = {
      brands: distinctValues(group.mentioned.brands, situation.brands.map(normalizedName)),
      markets: distinctValues(group.mentioned.markets, situation.markets.map(normalizedName)),
      channels: distinctValues(group.mentioned.channels, situation.channels),
    };
    return group.byValues(JSON.stringify(values), () => {
      const limits = resolvers.map(([section, resolve]) => [section.name, onDemand(section, resolve, group, values)]);
      return Object.fromEntries(limits) as LimitsOfCreative;
    });
  };
}

/** Finds the strictest limits of all combinations of the values, among the overrides that can apply. */
type Resolver = (matchers: readonly Matcher[], values: Values) => LimitTable<LimitValues>;

/** The limits under a set of overrides are found once. */
function createResolver(policy: Policy, section: PolicySection): Resolver {
  const below = inForce(policy, section);
  const bySet = createMemory<LimitTable<LimitValues>>();
  const limitsUnder = (applying: readonly Matcher[]): LimitTable<LimitValues> =>
    applying.reduce<LimitTable<LimitValues>>(
      (limits, { override }) => section.merge(limits, statedBy(override, section) as LimitTable<LimitValues>),
      { default: below.default, byKey: below.byKey },
    );
  return (matchers, values) => {
    const stating = matchers.filter(({ override }) => statedBy(override, section) !== undefined);
    return combinationsOf(stating, values)
      .map((set) => bySet(keyOf(set), () => limitsUnder(set)))
      .reduce(section.strictest);
  };
}

function onDemand({ byChannel }: PolicySection, resolve: Resolver, { matchers, mentioned }: Group, values: Values) {
  if (!byChannel) {
    const known = createMemory<LimitTable<LimitValues>>();
    return () => known('', () => resolve(matchers, values));
  }
  const known = createMemory<LimitValues>();
  return (channel: string) =>
    known(channel, () => {
      const table = resolve(matchers, { ...values, channels: distinctValues(mentioned.channels, [channel]) });
      return table.byKey.get(channel) ?? table.default;
    });
}

/** Whether a limit that the policy states anywhere can only be evaluated with the scores recorded earlier. */
export function needsEarlierScores(policy: Policy): boolean {
  return POLICY_SECTIONS.some((section) => {
    const tables = [
      inForce(policy, section),
      ...policy.overrides.flatMap((override) => statedBy(override, section) ?? []),
    ];
    const values = tables.flatMap((table) => [table.default, ...table.byKey.values()]);
    return section.limits.some(({ key, needsEarlierScores: needs }) =>
      values.some((of) => of[key] !== undefined && (needs?.(of[key]) ?? false)),
    );
  });
}

import { type LimitsOfCreative, type Local, limitsByValues } from './limits-by-values.ts';
import { mentionedBy, toldApart } from './overrides-combined.ts';
import { matchersOf, plainName, type Situation } from './overrides-matching.ts';
import type { Policy } from './policy.ts';
import { createMemory, type Memory } from './remembering.ts';

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

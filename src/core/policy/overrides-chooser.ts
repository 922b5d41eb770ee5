import { layersOver, type Over } from './over.ts';
import { combinations, keyOf, type Mentioned, mentionedBy, toldApart } from './overrides-combined.ts';
import { type Matcher, plainName, type Situation } from './overrides-matching.ts';
import type { Layered, Override } from './policy.ts';
import { createMemory, type Memory } from './remembering.ts';
import { type Strictest, strictestLayers } from './strictest.ts';

/** What limits of one provider are chosen from. */
export interface Choice<Limits, Statement> {
  readonly matchers: readonly Matcher[];
  /** The limits where no override applies. */
  readonly below: Layered<Limits>;
  readonly saidBy: (override: Override) => Layered<Statement> | undefined;
  readonly over: Over<Limits, Statement>;
  readonly strictest: Strictest<Limits>;
}

/** The overrides that can apply to an entry of one type in one manifest, and what was found for entries there. */
interface Local<Limits> {
  readonly matchers: readonly Matcher[];
  readonly mentioned: Mentioned;
  readonly byValues: Memory<Layered<Limits>>;
}

/** Finds limits for an entry, and then for its channels or for one of them. */
export type Chooser<Limits> = (situation: Situation) => (channels: readonly string[]) => Layered<Limits>;

/**
 * Makes the function that finds the limits of one provider for a creative: the strictest of its combinations. Everything
 * that creatives have in common is found once, so that thousands of them under hundreds of overrides are quick.
 */
export function createChooser<Limits, Statement>({
  matchers,
  below,
  saidBy,
  over,
  strictest,
}: Choice<Limits, Statement>): Chooser<Limits> {
  const speaking = matchers.filter(({ override }) => saidBy(override) !== undefined);
  if (speaking.length === 0) return () => () => below;

  const locals = createMemory<Local<Limits>>();
  const bySet = createMemory<Layered<Limits>>();
  const localTo = ({ type, location }: Situation): Local<Limits> => {
    const local = speaking.filter(({ matchesPath, matchesType }) => matchesPath(location.path) && matchesType(type));
    return { matchers: local, mentioned: mentionedBy(local), byValues: createMemory() };
  };
  const limitsUnder = (applying: readonly Matcher[]): Layered<Limits> =>
    applying.reduce((limits, { override }) => layersOver(limits, saidBy(override) as Layered<Statement>, over), below);
  const strictestOf = strictestLayers(strictest);

  return (situation) => {
    const local = locals(`${situation.type} ${situation.location.path}`, () => localTo(situation));
    const brands = toldApart(local.mentioned.brands, situation.brands.map(plainName));
    const markets = toldApart(local.mentioned.markets, situation.markets.map(plainName));
    return (channels) => {
      const values = { brands, markets, channels: toldApart(local.mentioned.channels, channels) };
      return local.byValues(JSON.stringify(values), () =>
        combinations(local.matchers, values)
          .map((set) => bySet(keyOf(set), () => limitsUnder(set)))
          .reduce(strictestOf),
      );
    };
  };
}

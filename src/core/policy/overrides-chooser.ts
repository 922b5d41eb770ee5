import { layersOver, type Over } from './over.ts';
import { combinations, distinguished, keyOf, type Mentioned, mentionedBy } from './overrides-combined.ts';
import type { Matcher, Situation } from './overrides-matching.ts';
import type { Layered, Override } from './policy.ts';
import { createMemory } from './remembering.ts';
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

/** The overrides that can apply to an entry of one type in one manifest. */
interface Local {
  readonly matchers: readonly Matcher[];
  readonly mentioned: Mentioned;
}

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
}: Choice<Limits, Statement>): (situation: Situation) => Layered<Limits> {
  const speaking = matchers.filter(({ override }) => saidBy(override) !== undefined);
  if (speaking.length === 0) return () => below;

  const locals = createMemory<Local>();
  const bySet = createMemory<Layered<Limits>>();
  const byCreative = createMemory<Layered<Limits>>();
  const localTo = ({ type, location }: Situation): Local => {
    const local = speaking.filter(({ matchesPath, matchesType }) => matchesPath(location.path) && matchesType(type));
    return { matchers: local, mentioned: mentionedBy(local) };
  };
  const limitsUnder = (applying: readonly Matcher[]): Layered<Limits> =>
    applying.reduce((limits, { override }) => layersOver(limits, saidBy(override) as Layered<Statement>, over), below);
  const strictestOf = strictestLayers(strictest);

  return (situation) => {
    const place = JSON.stringify([situation.type, situation.location.path]);
    const { matchers: local, mentioned } = locals(place, () => localTo(situation));
    const distinct = distinguished(mentioned, situation);
    return byCreative(`${place} ${JSON.stringify(distinct)}`, () =>
      combinations(local, distinct)
        .map((set) => bySet(keyOf(set), () => limitsUnder(set)))
        .reduce(strictestOf),
    );
  };
}

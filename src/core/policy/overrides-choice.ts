import { layersOver, type Over } from './over.ts';
import { type Combined, combinations, keyOf } from './overrides-combined.ts';
import type { Matcher } from './overrides-matching.ts';
import type { Layered, Override } from './policy.ts';
import { createMemory } from './remembering.ts';
import { type Strictest, strictestLayers } from './strictest.ts';

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

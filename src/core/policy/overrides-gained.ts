import { type Condition, matchersOf, type Situation, unmetConditions } from './overrides-matching.ts';
import type { Policy } from './policy.ts';

/** An override that applies to a creative, and what had to change for that. */
export interface GainedOverride {
  /** Where the override begins: `.github/creative-gate.yml:31 (overrides[0])`. */
  readonly origin: string;
  /** The conditions that did not hold before, by their keys under `when`. */
  readonly because: readonly Condition[];
}

type Overrides = Pick<Policy, 'overrides'>;

/**
 * The overrides that apply to a creative and would not have applied to it as it was listed before: whoever reviews the
 * change has to know that it also changes what the creative is judged by. None for a creative that is new.
 */
export function overridesGained(policy: Overrides, now: Situation, before: Situation | undefined): GainedOverride[] {
  if (before === undefined) return [];
  return matchersOf(policy).flatMap((matcher) => {
    const because = unmetConditions(matcher, before);
    if (because.length === 0 || unmetConditions(matcher, now).length > 0) return [];
    return [{ origin: matcher.override.origin, because }];
  });
}

/** Whether other overrides apply to a creative than to the same one before: then its verdict may be another. */
export function judgesDifferently(policy: Overrides, now: Situation, before: Situation): boolean {
  const applies = (situation: Situation) =>
    matchersOf(policy).map((matcher) => unmetConditions(matcher, situation).length === 0);
  const earlier = applies(before);
  return applies(now).some((isApplied, index) => isApplied !== earlier[index]);
}

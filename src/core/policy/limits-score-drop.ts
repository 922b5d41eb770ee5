import type { Band, Policy, Said } from './policy.ts';

const isStated = ({ fail, warn }: Said<Band>): boolean => (fail ?? null) !== null || (warn ?? null) !== null;

/** Whether the policy states `maxScoreDrop` anywhere, so that earlier scores are needed. */
export function limitsScoreDrop({ vidmob, overrides }: Pick<Policy, 'vidmob' | 'overrides'>): boolean {
  const stated = [vidmob.general, ...vidmob.channels.values()].map(({ maxScoreDrop }) => maxScoreDrop);
  const overriding = overrides.flatMap((override) =>
    override.vidmob ? [override.vidmob.general, ...override.vidmob.single.values()] : [],
  );
  return stated.some(isStated) || overriding.some(({ maxScoreDrop }) => isStated(maxScoreDrop));
}

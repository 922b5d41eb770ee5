import type { Band, Layered, LevelLimits, Said, SaidOfVidmob, VidmobLimits } from './policy.ts';

/** What one place states over what was there before: each single limit on its own. */
export type Over<Limits, Statement> = (below: Limits, said: Statement) => Limits;

const bandOver: Over<Band, Said<Band>> = (below, { fail = below.fail, warn = below.warn }) => ({ fail, warn });

/** Of guidelines the whole list is replaced: those that are not in the later one are required no longer. */
export const vidmobOver: Over<VidmobLimits, SaidOfVidmob> = (below, said) => ({
  minScore: bandOver(below.minScore, said.minScore),
  minAdherence: bandOver(below.minAdherence, said.minAdherence),
  maxUnavailable: bandOver(below.maxUnavailable, said.maxUnavailable),
  maxScoreDrop: bandOver(below.maxScoreDrop, said.maxScoreDrop),
  requiredGuidelines: said.requiredGuidelines ?? below.requiredGuidelines,
});

/** Likewise for levels and risks. */
export function levelsOver<Level>(
  below: LevelLimits<Level>,
  { failOn = below.failOn, warnOn = below.warnOn }: Said<LevelLimits<Level>>,
): LevelLimits<Level> {
  return { failOn, warnOn };
}

/**
 * An override over what was in force before: its general limits over everything, also over single channels, categories
 * and threats, then what it states for single ones.
 */
export function layersOver<Limits, Statement>(
  below: Layered<Limits>,
  said: Layered<Statement>,
  over: Over<Limits, Statement>,
): Layered<Limits> {
  const names = new Set([...below.single.keys(), ...said.single.keys()]);
  const single = [...names].map((name) => {
    const general = over(below.single.get(name) ?? below.general, said.general);
    const own = said.single.get(name);
    return [name, own === undefined ? general : over(general, own)] as const;
  });
  return { general: over(below.general, said.general), single: new Map(single) };
}

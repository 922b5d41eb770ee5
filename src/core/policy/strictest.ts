import { GARM_LEVELS, VERITY_RISKS } from '../assessment.ts';
import type { Stated } from '../settings.ts';
import type { Band, GarmLimits, Layered, LevelLimits, ThreatLimits, VidmobLimits } from './policy.ts';

/**
 * Of two limits the one that lets less pass, for each single limit on its own; of equal ones the first. What is judged
 * by it has the worst of what it would have under either: a failure and a warning each depend on one limit alone.
 */
export type Strictest<Limits> = (a: Limits, b: Limits) => Limits;

type IsStricter<T> = (a: T, b: T) => boolean;

/** Null: there is no limit, which lets everything pass. */
function bandOf(isStricter: IsStricter<number>): Strictest<Band> {
  const limit = (a: Stated<number> | null, b: Stated<number> | null) => {
    if (a === null || b === null) return a ?? b;
    return isStricter(b.value, a.value) ? b : a;
  };
  return (a, b) => ({ fail: limit(a.fail, b.fail), warn: limit(a.warn, b.warn) });
}

const minimum = bandOf((a, b) => a > b);
const maximum = bandOf((a, b) => a < b);
const plain = (name: string): string => name.trim().toLowerCase();

/** Limits on one channel; every guideline that either requires is required. */
export const strictestVidmob: Strictest<VidmobLimits> = (a, b) => {
  const known = new Set(a.requiredGuidelines.map(({ value }) => plain(value)));
  const further = b.requiredGuidelines.filter(({ value }) => !known.has(plain(value)));
  return {
    minScore: minimum(a.minScore, b.minScore),
    minAdherence: minimum(a.minAdherence, b.minAdherence),
    maxUnavailable: maximum(a.maxUnavailable, b.maxUnavailable),
    maxScoreDrop: maximum(a.maxScoreDrop, b.maxScoreDrop),
    requiredGuidelines: [...a.requiredGuidelines, ...further],
  };
};

function levelsOf<Level>(mildestFirst: readonly Level[]): Strictest<LevelLimits<Level>> {
  const place = (level: Level | null) => (level === null ? mildestFirst.length : mildestFirst.indexOf(level));
  const limit = (a: Stated<Level | null>, b: Stated<Level | null>) => (place(b.value) < place(a.value) ? b : a);
  return (a, b) => ({ failOn: limit(a.failOn, b.failOn), warnOn: limit(a.warnOn, b.warnOn) });
}

export const strictestGarm: Strictest<GarmLimits> = levelsOf(GARM_LEVELS);
export const strictestThreats: Strictest<ThreatLimits> = levelsOf(VERITY_RISKS);

/** The same for limits in general and those of every single channel, category or threat. */
export function strictestLayers<Limits>(of: Strictest<Limits>): Strictest<Layered<Limits>> {
  return (a, b) => {
    const names = new Set([...a.single.keys(), ...b.single.keys()]);
    const single = [...names].map((name) => {
      return [name, of(a.single.get(name) ?? a.general, b.single.get(name) ?? b.general)] as const;
    });
    return { general: of(a.general, b.general), single: new Map(single) };
  };
}

import type { LevelLimits, Override, Policy, VidmobLimits } from '../policy.ts';
import type { Waiver } from '../waivers.ts';
import { arrow, type PolicyChange } from './compare-policies.ts';

/** What is compared by its meaning: `true` as a whole, or part by part; `*` stands for every item of a list or map. */
type Known = true | { readonly [key: string]: Known };
type KnownOf<T> = Readonly<Record<keyof T, Known>>;

const VIDMOB_LIMITS: KnownOf<VidmobLimits> = {
  minScore: true,
  minAdherence: true,
  maxUnavailable: true,
  maxScoreDrop: true,
  requiredGuidelines: true,
};
const LEVEL_LIMITS: KnownOf<LevelLimits<string>> = { failOn: true, warnOn: true };
const layered = (limits: Known) => ({ general: limits, single: { '*': limits } });
const OVERRIDE: KnownOf<Override> = {
  index: true,
  origin: true,
  when: true,
  vidmob: layered(VIDMOB_LIMITS),
  ias: layered(LEVEL_LIMITS),
  verity: layered(LEVEL_LIMITS),
};
const WAIVER: KnownOf<Waiver> = {
  creative: true,
  rule: true,
  reason: true,
  approvedBy: true,
  expires: true,
  endsAt: true,
  location: true,
  origin: true,
};
const VIDMOB: KnownOf<Policy['vidmob']> = {
  workspaceIds: true,
  clientTags: true,
  general: VIDMOB_LIMITS,
  channels: { '*': VIDMOB_LIMITS },
};
const IAS: KnownOf<Policy['ias']> = { general: LEVEL_LIMITS, categories: { '*': LEVEL_LIMITS } };
const VERITY: KnownOf<Policy['verity']> = { general: LEVEL_LIMITS, threats: { '*': LEVEL_LIMITS } };
const POLICY: KnownOf<Policy> = {
  path: true,
  sha: true,
  manifests: true,
  participation: true,
  vidmob: VIDMOB,
  ias: IAS,
  verity: VERITY,
  overrides: { '*': OVERRIDE },
  waivers: { '*': WAIVER },
  outcomes: true,
};

/**
 * What differs between two policies and nobody taught this comparison to weigh: looser, whatever it is. The compiler
 * asks for a decision on every new part of a policy; this is for the day on which it is deceived.
 */
export function unfamiliarChanges(base: Policy, proposed: Policy): PolicyChange[] {
  const [before, after] = [new Map(unfamiliar(base, POLICY, '')), new Map(unfamiliar(proposed, POLICY, ''))];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [from = 'nothing', to = 'nothing'] = [before.get(key), after.get(key)];
    return from === to ? [] : [{ key, from, to, effect: 'looser', text: arrow(from, to) } as const];
  });
}

function unfamiliar(value: unknown, known: Known, key: string): [key: string, text: string][] {
  if (known === true || typeof value !== 'object' || value === null) return [];
  const parts = value instanceof Map ? [...value] : Object.entries(value);
  return parts.flatMap(([name, part]: [string, unknown]): [string, string][] => {
    const path = key === '' ? name : `${key}.${name}`;
    const inner = known[name] ?? known['*'];
    return inner === undefined ? [[path, textOf(part)]] : unfamiliar(part, inner, path);
  });
}

/** A value without the places it was stated in. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (name, part: unknown) => (name === 'origin' ? undefined : part)) ?? 'nothing';
}

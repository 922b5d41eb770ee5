import type { ProviderName } from '../../creative.ts';
import type { PolicySection } from '../../rules/policy-section.ts';
import { forEachSection, type Override, type Policy } from '../policy.ts';
import type { Waiver } from '../waivers.ts';
import { arrow, type PolicyChange } from './policy-difference.ts';

/** What is compared by its meaning: `true` as a whole, or part by part; `*` stands for every item of a list or map. */
type Known = true | { readonly [key: string]: Known };
type KnownOf<T> = Readonly<Record<keyof T, Known>>;

/** A section's limits and options each bring their comparison with them. */
const limitsIn = ({ limits }: PolicySection): Known => {
  const known = Object.fromEntries(limits.map(({ key }) => [key, true] as const));
  return { default: known, byKey: { '*': known } };
};
const partOf = (section: PolicySection): Known => ({
  ...(limitsIn(section) as Readonly<Record<string, Known>>),
  ...Object.fromEntries(section.options.map(({ key }) => [key, true] as const)),
});

const OVERRIDE: KnownOf<Override> = { index: true, origin: true, when: true, statements: forEachSection(limitsIn) };
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
const POLICY: KnownOf<Policy> = {
  ...(forEachSection(partOf) satisfies Readonly<Record<ProviderName, Known>>),
  path: true,
  sha: true,
  manifests: true,
  participation: true,
  overrides: { '*': OVERRIDE },
  waivers: { '*': WAIVER },
  outcomes: true,
};

/**
 * What differs between two policies although no comparison knows it: looser, whatever it is. The compiler asks for a
 * decision on every new part of a policy; this is for values that the types do not show.
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

/** A value without the places it was set in. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (name, part: unknown) => (name === 'origin' ? undefined : part)) ?? 'nothing';
}

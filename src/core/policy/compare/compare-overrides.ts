import type { Effect } from '../../report.ts';
import { alone, effectBetween, plainSpan, type Span, spanText, widened } from '../../rules/strictness-scale.ts';
import { conditionsText } from '../describe-policy.ts';
import type { Layered, Override, Policy } from '../policy.ts';
import { arrow, combinedEffect, type PolicyChange } from './compare-policies.ts';
import type { Limit, Section } from './limits.ts';

/** Two lists side by side: what stands in both, in one order, and between that what only one of them has. */
export interface Slot<T> {
  readonly base: T | undefined;
  readonly proposed: T | undefined;
}

/**
 * Pairs the items of two ordered lists that have the same key, as many of them as keep their order on both sides. What
 * is left of the base stands before what is left of the proposal. Takes n log n steps, since one of the lists may be as
 * long as its author pleases.
 */
export function aligned<T>(base: readonly T[], proposed: readonly T[], keyOf: (item: T) => string): Slot<T>[] {
  const slots: Slot<T>[] = [];
  let [nextBase, nextProposed] = [0, 0];
  const only = (untilBase: number, untilProposed: number) => {
    for (const item of base.slice(nextBase, untilBase)) slots.push({ base: item, proposed: undefined });
    for (const item of proposed.slice(nextProposed, untilProposed)) slots.push({ base: undefined, proposed: item });
  };
  for (const [baseIndex, proposedIndex] of longestRising(partners(base, proposed, keyOf))) {
    only(baseIndex, proposedIndex);
    slots.push({ base: base[baseIndex], proposed: proposed[proposedIndex] });
    [nextBase, nextProposed] = [baseIndex + 1, proposedIndex + 1];
  }
  only(base.length, proposed.length);
  return slots;
}

type Pair = readonly [baseIndex: number, proposedIndex: number];

/** The first item of a key in one list belongs to the first in the other, the second to the second. */
function partners<T>(base: readonly T[], proposed: readonly T[], keyOf: (item: T) => string): Pair[] {
  const waiting = new Map<string, number[]>();
  for (const [index, item] of [...proposed.entries()].reverse()) {
    const key = keyOf(item);
    const known = waiting.get(key);
    if (known === undefined) waiting.set(key, [index]);
    else known.push(index);
  }
  return base.flatMap((item, index): Pair[] => {
    const partner = waiting.get(keyOf(item))?.pop();
    return partner === undefined ? [] : [[index, partner]];
  });
}

interface Run {
  readonly pair: Pair;
  readonly before: Run | undefined;
}

/** The most pairs whose second indexes rise as the first do (patience sorting). */
function longestRising(pairs: readonly Pair[]): Pair[] {
  /** For each length the run that ends lowest. */
  const lowest: Run[] = [];
  for (const pair of pairs) {
    let [from, to] = [0, lowest.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((lowest[middle] as Run).pair[1] < pair[1]) from = middle + 1;
      else to = middle;
    }
    lowest[from] = { pair, before: lowest[from - 1] };
  }
  const rising: Pair[] = [];
  for (let run = lowest.at(-1); run !== undefined; run = run.before) rising.push(run.pair);
  return rising.reverse();
}

/** A change with the place of its override among those of both policies. */
export interface OverrideChange extends PolicyChange {
  readonly slot: number;
}

/** One limit in one override for one channel, category or threat: what counts there with the override, on either side. */
interface Step<T> {
  readonly slot: number;
  /** Undefined: stated for all of them. */
  readonly single: string | undefined;
  readonly from: Span<T>;
  readonly to: Span<T>;
  readonly effect: Effect;
}

/**
 * What changes of one limit in overrides. Conditions are not weighed against each other: whatever stands before an
 * override, in the list or in the sections, may be what it replaces. So for each channel, category or threat
 *
 * - a limit that an override of the same conditions states on both sides is compared as it is;
 * - one that is new is tighter only where it is at least as strict as everything the base states before it;
 * - one that is gone is tighter only where everything the proposal states before it is at least as strict.
 *
 * That holds for all limits at once: whichever statement decides a case in the proposal, the one that decided it in the
 * base is either its partner, or gone and covered by the third rule, or before it and covered by the second.
 */
export function changesInOverrides<Limits, Statement, T>(
  section: Section<Limits, Statement>,
  limit: Limit<Limits, Statement, T>,
  {
    base,
    proposed,
    slots,
  }: { readonly base: Policy; readonly proposed: Policy; readonly slots: readonly Slot<Override>[] },
): OverrideChange[] {
  const statements = slots.map((slot) => ({
    base: slot.base && section.saidBy(slot.base),
    proposed: slot.proposed && section.saidBy(slot.proposed),
  }));
  const below = { base: section.inForce(base), proposed: section.inForce(proposed) };
  const layers = [below.base, below.proposed, ...statements.flatMap((each) => [each.base, each.proposed])];
  const names = new Set(layers.flatMap((layer) => [...(layer?.single.keys() ?? [])]));
  const steps = [undefined, ...names].flatMap((name) => {
    const under = ({ general, single }: Layered<Limits>) =>
      limit.inForce((name === undefined ? undefined : single.get(name)) ?? general).value;
    const start = { base: under(below.base), proposed: under(below.proposed) };
    return stepsFor(limit, name, statements, start);
  });
  return gathered(steps).map(([first, ...others]) => {
    const all = [first, ...others];
    const from = all.map((step) => step.from).reduce((a, b) => widened(limit.scale, a, b));
    const to = all.map((step) => step.to).reduce((a, b) => widened(limit.scale, a, b));
    const { base: before, proposed: after } = slots[first.slot] as Slot<Override>;
    const override = (after ?? before) as Override;
    const single = first.single === undefined ? '' : `.${section.singles}.${first.single}`;
    const one = sideText(slots[first.slot] as Slot<Override>);
    return {
      slot: first.slot,
      key: `overrides[${override.index}].${section.provider}${single}.${limit.key}`,
      from: plainSpan(limit.scale, from),
      to: plainSpan(limit.scale, to),
      effect: combinedEffect(all.map(({ effect }) => effect)),
      text: `${conditionsText(override.when)}: ${arrow(spanText(limit.scale, from), spanText(limit.scale, to))}${one}`,
    };
  });
}

interface Statements<Statement> {
  readonly base: Layered<Statement> | undefined;
  readonly proposed: Layered<Statement> | undefined;
}

/** Walks through the overrides for one channel, category or threat (undefined: for any other). */
function stepsFor<Limits, Statement, T>(
  { scale, saidBy }: Limit<Limits, Statement, T>,
  name: string | undefined,
  statements: readonly Statements<Statement>[],
  start: { readonly base: T; readonly proposed: T },
): Step<T>[] {
  const ownOf = (layer: Layered<Statement> | undefined): T | undefined => {
    const own = name === undefined ? undefined : layer?.single.get(name);
    return own && saidBy(own);
  };
  let [before, after] = [alone(start.base), alone(start.proposed)];
  return statements.flatMap(({ base, proposed }, slot) => {
    const own = { from: ownOf(base), to: ownOf(proposed) };
    const stated = {
      from: own.from ?? (base && saidBy(base.general)),
      to: own.to ?? (proposed && saidBy(proposed.general)),
    };
    const from = stated.from === undefined ? before : alone(stated.from);
    const to = stated.to === undefined ? after : alone(stated.to);
    if (stated.from === undefined && stated.to === undefined) return [];
    if (stated.from !== undefined) before = widened(scale, before, from);
    if (stated.to !== undefined) after = widened(scale, after, to);
    const effect = effectBetween(scale, from, to);
    const isKept = stated.from !== undefined && stated.to !== undefined && effect === 'neutral';
    const single = own.from === undefined && own.to === undefined ? undefined : name;
    return isKept ? [] : [{ slot, single, from, to, effect }];
  });
}

/** The steps that one place of the file stands for, a limit for all channels being one place. */
function gathered<T>(steps: readonly Step<T>[]): [Step<T>, ...Step<T>[]][] {
  const places = new Map<string, [Step<T>, ...Step<T>[]]>();
  for (const step of steps) {
    const place = JSON.stringify([step.slot, step.single]);
    const known = places.get(place);
    if (known === undefined) places.set(place, [step]);
    else known.push(step);
  }
  return [...places.values()];
}

function sideText({ base, proposed }: Slot<Override>): string {
  if (base === undefined) return ' (new override)';
  return proposed === undefined ? ' (override removed)' : '';
}

import type { Effect } from '../../report.ts';
import type { ComparedValue } from '../../rules/limit.ts';
import type { LimitTable, LimitValues, PolicySection } from '../../rules/policy-section.ts';
import { effectBetween, plainRange, type Range, rangeOf, rangeText, widened } from '../../rules/strictness-scale.ts';
import { conditionsText } from '../describe-policy.ts';
import { normalizedName } from '../overrides.ts';
import { type Conditions, inForce, type Override, type Policy, statedBy } from '../policy.ts';
import { arrow, combinedEffect, type PolicyChange } from './policy-difference.ts';

/** A place in the two lists of overrides side by side: what stands in both, in one order, or in one of them only. */
export interface Slot {
  readonly base: Override | undefined;
  readonly proposed: Override | undefined;
}

/**
 * Pairs the overrides that have the same conditions, as many of them as keep their order on both sides. What is left of
 * the base stands before what is left of the proposal. Takes n log n steps, since one of the lists may be as long as its
 * author pleases.
 */
export function pairOverrides(base: readonly Override[], proposed: readonly Override[]): Slot[] {
  const slots: Slot[] = [];
  let [nextBase, nextProposed] = [0, 0];
  const only = (untilBase: number, untilProposed: number) => {
    for (const item of base.slice(nextBase, untilBase)) slots.push({ base: item, proposed: undefined });
    for (const item of proposed.slice(nextProposed, untilProposed)) slots.push({ base: undefined, proposed: item });
  };
  for (const [baseIndex, proposedIndex] of longestRising(partners(base, proposed))) {
    only(baseIndex, proposedIndex);
    slots.push({ base: base[baseIndex], proposed: proposed[proposedIndex] });
    [nextBase, nextProposed] = [baseIndex + 1, proposedIndex + 1];
  }
  only(base.length, proposed.length);
  return slots;
}

const asSet = (values: readonly string[] | undefined) => values && [...new Set(values)].sort();

/** Conditions as one text that is the same for all that mean the same: no order, no repeats, no case of names. */
function conditionsKey({ brands, markets, channels, paths, types }: Conditions): string {
  const named = [brands?.map(normalizedName), markets?.map(normalizedName), channels, paths, types];
  return JSON.stringify(named.map(asSet));
}

type Pair = readonly [baseIndex: number, proposedIndex: number];

/** The first override of some conditions in one list belongs to the first in the other, the second to the second. */
function partners(base: readonly Override[], proposed: readonly Override[]): Pair[] {
  const waiting = new Map<string, number[]>();
  for (const [index, item] of [...proposed.entries()].reverse()) {
    const key = conditionsKey(item.when);
    const known = waiting.get(key);
    if (known === undefined) waiting.set(key, [index]);
    else known.push(index);
  }
  return base.flatMap((item, index): Pair[] => {
    const partner = waiting.get(conditionsKey(item.when))?.pop();
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

type Value = ComparedValue<LimitValues, LimitValues>;

/** One limit in one override for one channel, category or threat: what counts there with the override, on either side. */
interface Step {
  readonly slot: number;
  /** Undefined: set for all of them. */
  readonly key: string | undefined;
  readonly from: Range<unknown>;
  readonly to: Range<unknown>;
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
export function changesInOverrides(
  section: PolicySection,
  value: Value,
  { base, proposed, slots }: { readonly base: Policy; readonly proposed: Policy; readonly slots: readonly Slot[] },
): OverrideChange[] {
  const { scale } = value;
  const statements = slots.map((slot) => ({
    base: slot.base && statedBy(slot.base, section),
    proposed: slot.proposed && statedBy(slot.proposed, section),
  }));
  const below = { base: inForce(base, section), proposed: inForce(proposed, section) };
  const tables = [below.base, below.proposed, ...statements.flatMap((each) => [each.base, each.proposed])];
  const keys = new Set(tables.flatMap((table) => [...(table?.byKey.keys() ?? [])]));
  const steps = [undefined, ...keys].flatMap((key) => {
    const start = (table: LimitTable<LimitValues>) => value.inForce(entryOf(table, key) ?? table.default).value;
    return stepsFor(value, key, statements, { base: start(below.base), proposed: start(below.proposed) });
  });
  return groupedByPlace(steps).map(([first, ...others]) => {
    const all = [first, ...others];
    const from = all.map((step) => step.from).reduce((a, b) => widened(scale, a, b));
    const to = all.map((step) => step.to).reduce((a, b) => widened(scale, a, b));
    const slot = slots[first.slot] as Slot;
    const override = (slot.proposed ?? slot.base) as Override;
    const at = first.key === undefined ? '' : `.${section.byKey.key}.${first.key}`;
    const values = arrow(rangeText(scale, from), rangeText(scale, to));
    return {
      slot: first.slot,
      key: `overrides[${override.index}].${section.name}${at}.${value.key}`,
      from: plainRange(scale, from),
      to: plainRange(scale, to),
      effect: combinedEffect(all.map(({ effect }) => effect)),
      text: `${conditionsText(override.when)}: ${values}${sideText(slot)}`,
    };
  });
}

interface Statements {
  readonly base: LimitTable<LimitValues> | undefined;
  readonly proposed: LimitTable<LimitValues> | undefined;
}

function entryOf(table: LimitTable<LimitValues> | undefined, key: string | undefined): LimitValues | undefined {
  return key === undefined ? undefined : table?.byKey.get(key);
}

/** Walks through the overrides for one channel, category or threat (undefined: for any other). */
function stepsFor(
  { scale, statedBy: valueIn }: Value,
  key: string | undefined,
  statements: readonly Statements[],
  start: { readonly base: unknown; readonly proposed: unknown },
): Step[] {
  // An explicit "none" is null, which counts as set.
  const statement = (table: LimitTable<LimitValues> | undefined) => {
    const entry = entryOf(table, key);
    const own = entry && valueIn(entry);
    return { isOwn: own !== undefined, value: own === undefined ? table && valueIn(table.default) : own };
  };
  let [before, after] = [rangeOf(start.base), rangeOf(start.proposed)];
  return statements.flatMap(({ base, proposed }, slot) => {
    const sides = { from: statement(base), to: statement(proposed) };
    if (sides.from.value === undefined && sides.to.value === undefined) return [];
    const from = sides.from.value === undefined ? before : rangeOf(sides.from.value);
    const to = sides.to.value === undefined ? after : rangeOf(sides.to.value);
    if (sides.from.value !== undefined) before = widened(scale, before, from);
    if (sides.to.value !== undefined) after = widened(scale, after, to);
    const effect = effectBetween(scale, from, to);
    const isKept = sides.from.value !== undefined && sides.to.value !== undefined && effect === 'neutral';
    return isKept ? [] : [{ slot, key: sides.from.isOwn || sides.to.isOwn ? key : undefined, from, to, effect }];
  });
}

/** The steps that one place of the file stands for, a limit for all channels being one place. */
function groupedByPlace(steps: readonly Step[]): [Step, ...Step[]][] {
  const places = new Map<string, [Step, ...Step[]]>();
  for (const step of steps) {
    const place = JSON.stringify([step.slot, step.key]);
    const known = places.get(place);
    if (known === undefined) places.set(place, [step]);
    else known.push(step);
  }
  return [...places.values()];
}

function sideText({ base, proposed }: Slot): string {
  if (base === undefined) return ' (new override)';
  return proposed === undefined ? ' (override removed)' : '';
}

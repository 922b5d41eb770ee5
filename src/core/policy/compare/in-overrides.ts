import type { Effect } from '../../report.ts';
import { conditionsText } from '../describe-overrides.ts';
import type { Layered, Override, Policy } from '../policy.ts';
import type { Slot } from './align.ts';
import { arrow, combinedEffect, type PolicyChange } from './change.ts';

import type { Limit, Section } from './limits.ts';
import { alone, effectBetween, plainSpan, type Span, spanText, widened } from './span.ts';

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

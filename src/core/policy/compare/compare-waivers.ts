import type { Waiver } from '../waivers.ts';
import { arrow, type PolicyChange } from './policy-difference.ts';

const AFTER_MERGE = 'takes effect after merge';

/** The waivers for the same creative and the same rule taken together: they hold through the last day of any of them. */
interface Scope {
  readonly key: string;
  readonly until: string;
  /** Who answers for them, and why. */
  readonly grounds: string;
}

/**
 * What changes in the waivers, by creative and rule as they are written; another rule or creative is another waiver. A
 * new or longer one is looser also where its day is over, since nothing here knows what day it is.
 */
export function changesInWaivers(base: readonly Waiver[], proposed: readonly Waiver[]): PolicyChange[] {
  const [before, after] = [scopesOf(base), scopesOf(proposed)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const [from, to] = [before.get(name), after.get(name)];
    return from === undefined ? added(to as Scope) : changed(from, to);
  });
}

function added({ key, until, grounds }: Scope): PolicyChange[] {
  const text = `new, through ${until} (${grounds}); ${AFTER_MERGE}`;
  return [{ key, from: null, to: until, effect: 'looser', text }];
}

function changed(from: Scope, to: Scope | undefined): PolicyChange[] {
  const { key } = from;
  if (to === undefined) {
    const text = `removed; it held through ${from.until}`;
    return [{ key, from: from.until, to: null, effect: 'tighter', text }];
  }
  if (from.until !== to.until) {
    const isLonger = to.until > from.until;
    const text = `${arrow(`through ${from.until}`, `through ${to.until}`)}${isLonger ? `; ${AFTER_MERGE}` : ''}`;
    return [{ key, from: from.until, to: to.until, effect: isLonger ? 'looser' : 'tighter', text }];
  }
  if (from.grounds === to.grounds) return [];
  return [{ key, from: from.grounds, to: to.grounds, effect: 'neutral', text: arrow(from.grounds, to.grounds) }];
}

function scopesOf(waivers: readonly Waiver[]): ReadonlyMap<string, Scope> {
  const scopes = new Map<string, Scope>();
  for (const { creative, rule, expires, approvedBy, reason } of waivers) {
    const name = JSON.stringify([creative, rule]);
    const known = scopes.get(name);
    const grounds = `${approvedBy}: ${reason}`;
    scopes.set(name, {
      key: `waivers[${creative} ${rule}]`,
      until: known !== undefined && known.until > expires ? known.until : expires,
      grounds: known === undefined ? grounds : `${known.grounds}; ${grounds}`,
    });
  }
  return scopes;
}

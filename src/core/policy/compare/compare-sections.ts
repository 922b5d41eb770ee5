import { effectOf } from '../../rules/strictness-scale.ts';
import type { Stated } from '../../settings.ts';
import type { Policy } from '../policy.ts';
import { arrow, type PolicyChange } from './compare-policies.ts';
import type { Limit, Section } from './limits.ts';

/** Where a value was stated, in brackets, unless that is the policy file itself. */
export function aside({ origin }: Stated<unknown>, { path }: Pick<Policy, 'path'>): string {
  return origin.startsWith(`${path}:`) ? '' : ` (${origin})`;
}

const IN_GENERAL = ' (as in general)';

/**
 * What changes of one limit apart from overrides: in general, and for every channel, category or threat that has one of
 * its own on either side. A value that is only stated elsewhere now is a neutral change: an input no longer moves it.
 */
export function changesInSections<Limits, Statement, T>(
  section: Section<Limits, Statement>,
  { key, scale, inForce }: Limit<Limits, Statement, T>,
  base: Policy,
  proposed: Policy,
): PolicyChange[] {
  const [before, after] = [section.inForce(base), section.inForce(proposed)];
  const general = { from: inForce(before.general), to: inForce(after.general) };
  const names = [...new Set([...before.single.keys(), ...after.single.keys()])];

  const change = (at: string, from: Stated<T>, to: Stated<T>, asides: { from: string; to: string }): PolicyChange[] => {
    const effect = effectOf(scale, from.value, to.value);
    if (effect === 'neutral' && asides.from === asides.to) return [];
    const text = arrow(`${scale.text(from.value)}${asides.from}`, `${scale.text(to.value)}${asides.to}`);
    return [{ key: `${at}.${key}`, from: scale.plain(from.value), to: scale.plain(to.value), effect, text }];
  };
  // A file may state everything on one line, so that origins alone do not tell.
  const isOwn = (limit: Stated<T>, below: Stated<T>) =>
    limit.origin !== below.origin || effectOf(scale, below.value, limit.value) !== 'neutral';
  const ofSingle = (name: string): PolicyChange[] => {
    const from = inForce(before.single.get(name) ?? before.general);
    const to = inForce(after.single.get(name) ?? after.general);
    const [wasOwn, isOwnNow] = [isOwn(from, general.from), isOwn(to, general.to)];
    if (!wasOwn && !isOwnNow) return [];
    const asides = { from: wasOwn ? '' : IN_GENERAL, to: isOwnNow ? '' : IN_GENERAL };
    return change(`${section.provider}.${section.singles}.${name}`, from, to, asides);
  };
  const asides = { from: aside(general.from, base), to: aside(general.to, proposed) };
  return [...change(section.provider, general.from, general.to, asides), ...names.flatMap(ofSingle)];
}

import type { ComparedValue } from '../../rules/limit.ts';
import type { LimitValues, PolicySection } from '../../rules/policy-section.ts';
import { effectOf } from '../../rules/strictness-scale.ts';
import type { Setting } from '../../settings.ts';
import { inForce, type Policy } from '../policy.ts';
import { arrow, type PolicyChange } from './policy-difference.ts';

/** Where a value was set, in brackets, unless that is the policy file itself. */
export function aside({ origin }: Setting<unknown>, { path }: Pick<Policy, 'path'>): string {
  return origin.startsWith(`${path}:`) ? '' : ` (${origin})`;
}

const IN_GENERAL = ' (as in general)';

/**
 * What changes of one limit apart from overrides: in general, and for every channel, category or threat that has one of
 * its own on either side. A value that is now merely set elsewhere is a neutral change: an input no longer moves it.
 */
export function changesInSection(
  section: PolicySection,
  { key, scale, inForce: valueIn }: ComparedValue<LimitValues, LimitValues>,
  base: Policy,
  proposed: Policy,
): PolicyChange[] {
  const [before, after] = [inForce(base, section), inForce(proposed, section)];
  const general = { from: valueIn(before.default), to: valueIn(after.default) };
  const names = [...new Set([...before.byKey.keys(), ...after.byKey.keys()])];

  const change = (
    at: string,
    from: Setting<unknown>,
    to: Setting<unknown>,
    asides: { from: string; to: string },
  ): PolicyChange[] => {
    const effect = effectOf(scale, from.value, to.value);
    if (effect === 'neutral' && asides.from === asides.to) return [];
    const text = arrow(`${scale.text(from.value)}${asides.from}`, `${scale.text(to.value)}${asides.to}`);
    return [{ key: `${at}.${key}`, from: scale.plain(from.value), to: scale.plain(to.value), effect, text }];
  };
  // A file may set everything on one line, so origins alone are not enough.
  const isOwn = (limit: Setting<unknown>, below: Setting<unknown>) =>
    limit.origin !== below.origin || effectOf(scale, below.value, limit.value) !== 'neutral';
  const ofKey = (name: string): PolicyChange[] => {
    const from = valueIn(before.byKey.get(name) ?? before.default);
    const to = valueIn(after.byKey.get(name) ?? after.default);
    const [wasOwn, isOwnNow] = [isOwn(from, general.from), isOwn(to, general.to)];
    if (!wasOwn && !isOwnNow) return [];
    const asides = { from: wasOwn ? '' : IN_GENERAL, to: isOwnNow ? '' : IN_GENERAL };
    return change(`${section.name}.${section.byKey.key}.${name}`, from, to, asides);
  };
  const asides = { from: aside(general.from, base), to: aside(general.to, proposed) };
  return [...change(section.name, general.from, general.to, asides), ...names.flatMap(ofKey)];
}

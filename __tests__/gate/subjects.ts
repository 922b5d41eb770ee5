import type { Creative } from '../../src/core/creative.ts';
import type { Policy } from '../../src/core/policy/policy.ts';
import type { Comparison, GatedCreative, GatedEntry } from '../../src/gate/comparison.ts';
import { policy } from '../core/policy/fixtures.ts';
import { creative } from '../support/creatives.ts';

export { policy } from '../core/policy/fixtures.ts';

/** A pull request to be judged by the default policy; tests state only what they are about. */
export function comparison(given: Partial<Comparison> = {}): Comparison {
  return {
    pullRequest: 7,
    baseSha: 'b'.repeat(40),
    policy: policy(),
    gated: [],
    removed: [],
    maySubmit: true,
    problems: [],
    warnings: [],
    ...given,
  };
}

/** An entry that is new, unless stated otherwise. */
export function entryOf(given: Partial<Creative> = {}, more: Partial<GatedEntry> = {}): GatedEntry {
  return { creative: creative(given), before: undefined, mayNotSubmit: false, ...more };
}

/** A creative of a comparison of its own. */
export function gatedCreative(
  given: Partial<Creative> = {},
  more: Partial<Comparison> = {},
  entry: Partial<GatedEntry> = {},
): GatedCreative {
  const one = entryOf(given, entry);
  const its = comparison({ gated: [one], ...more });
  return { comparison: its, policy: its.policy as Policy, ...one };
}

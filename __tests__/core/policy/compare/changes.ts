import { comparePolicies } from '../../../../src/core/policy/compare/compare-policies.ts';
import type { Credentials } from '../../../../src/core/policy/participation.ts';
import type { Settings } from '../../../../src/core/settings.ts';
import { ALL, policy } from '../fixtures.ts';

interface Given {
  readonly settings?: Partial<Settings>;
  readonly credentials?: Credentials;
}

/** What one policy text changes against another, undefined being no file. */
export function changesBetween(base: string | undefined, proposed: string | undefined, given: Given = {}) {
  const { settings = {}, credentials = ALL } = given;
  return comparePolicies(policy(base, settings, credentials), policy(proposed, settings, credentials));
}

/** The same as lines: `looser vidmob.minScore: 0.70 → 0.60`. */
export function linesBetween(base: string | undefined, proposed: string | undefined, given: Given = {}): string[] {
  return changesBetween(base, proposed, given).map(({ effect, key, text }) => `${effect} ${key}: ${text}`);
}

import type { Effect } from '../../report.ts';

/**
 * One difference between two policies in force. Its effect is `looser` where anything may pass that did not, `tighter`
 * only where nothing can, and `neutral` only where no verdict can be another.
 */
export interface PolicyChange {
  /** In the reader's terms: `vidmob.minScore`, `overrides[2].ias.failOn`, `waivers[spring-15s ias/drugs]`. */
  readonly key: string;
  /** The value that counts without the change, as plain data; null where there is none, or not one alone. */
  readonly from: unknown;
  readonly to: unknown;
  readonly effect: Effect;
  /** Both in words: `0.70 (input min-score) → 0.60`. Text of the policy file may be in it, unescaped. */
  readonly text: string;
}

const MOST_TELLING_FIRST: readonly Effect[] = ['looser', 'tighter'];

/** Combines several effects: looser as soon as one of them is. */
export function combinedEffect(effects: readonly Effect[]): Effect {
  return MOST_TELLING_FIRST.find((effect) => effects.includes(effect)) ?? 'neutral';
}

/** From one text to the other. */
export function arrow(from: string, to: string): string {
  return `${from} → ${to}`;
}

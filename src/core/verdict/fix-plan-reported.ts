import { TOLERANCE } from './rules/min-share.ts';

const MOST_ROUNDING = 0.005;

/**
 * How far a reported share may be from the exact one because it was rounded: half of the last digit shown, at most
 * 0.005, since a number like 0.6 may be a 0.60 whose last digit was not written.
 */
function roundingOf(reported: number): number {
  const [, decimals] = /^\d+\.?(\d*)$/.exec(String(reported)) ?? [];
  return decimals === undefined ? 0 : Math.min(MOST_ROUNDING, 0.5 * 10 ** -decimals.length);
}

/** Whether the reported share is the computed one but for floating-point noise. */
export function equals(reported: number, computed: number): boolean {
  return Math.abs(reported - computed) <= TOLERANCE;
}

/** Whether the reported share is the computed one, perhaps rounded. */
export function reproduces(reported: number, computed: number): boolean {
  return Math.abs(reported - computed) <= roundingOf(reported) + TOLERANCE;
}

/** Whether a share reaches a limit. */
export function reaches(share: number, limit: number): boolean {
  return share >= limit - TOLERANCE;
}

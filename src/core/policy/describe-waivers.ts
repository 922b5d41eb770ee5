import type { Policy } from './policy.ts';

/** The waivers for the log, a line each: what is waived, until when, by whom, why, and where that is stated. */
export function describeWaivers({ waivers }: Pick<Policy, 'waivers'>): string[] {
  return waivers.map(
    ({ origin, rule, creative, expires, approvedBy, reason }) =>
      `${origin}, waiver of ${rule} for ${creative} through ${expires}, approved by ${approvedBy}: ${reason}`,
  );
}

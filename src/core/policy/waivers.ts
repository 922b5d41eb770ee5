import type { SourceLocation } from '../creative.ts';
import type { ParsedPolicyFile } from './parse.ts';

/** An exception that somebody answers for, as the policy file states it. */
export interface Waiver {
  /** A creative's id, or id@version, exactly. */
  readonly creative: string;
  /** A rule id or a glob such as `ias/*`. */
  readonly rule: string;
  readonly reason: string;
  readonly approvedBy: string;
  /** The last day on which it holds, `YYYY-MM-DD`, UTC. */
  readonly expires: string;
  /** Milliseconds since 1970 from which on it no longer holds: the beginning of the next day, UTC. */
  readonly endsAt: number;
  readonly location: SourceLocation;
  /** The same place as findings name it: `.github/creative-gate.yml:31`. */
  readonly origin: string;
}

/** Milliseconds of a day; UTC knows no other. */
export const DAY_MS = 86_400_000;

/** The waivers of a policy file, in its order. */
export function resolveWaivers(file: ParsedPolicyFile | null): readonly Waiver[] {
  if (file === null) return [];
  return (file.content.waivers ?? []).map((stated, index) => ({
    ...stated,
    endsAt: Date.parse(`${stated.expires}T00:00:00Z`) + DAY_MS,
    location: file.placeOf(['waivers', index]),
    origin: file.originOf(['waivers', index]),
  }));
}

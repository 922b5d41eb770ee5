import picomatch from 'picomatch';
import { type Creative, nameOf, type SourceLocation } from '../creative.ts';
import type { ParsedPolicyFile } from './parse-policy-file.ts';

/** An exception with a named approver, as the policy file declares it. */
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
  return (file.content.waivers ?? []).map((given, index) => ({
    ...given,
    endsAt: Date.parse(`${given.expires}T00:00:00Z`) + DAY_MS,
    location: file.placeOf(['waivers', index]),
    origin: file.originOf(['waivers', index]),
  }));
}

/** A waiver with the test whether a rule is one of those it waives. */
export interface WaiverInUse {
  readonly waiver: Waiver;
  readonly covers: (rule: string) => boolean;
}

type Index = ReadonlyMap<string, readonly WaiverInUse[]>;
/** By the list they are made from, so that each policy is indexed once, however many creatives it judges. */
const indexes = new WeakMap<readonly Waiver[], Index>();

/** The waivers that name a creative: those by its id, then those by id@version, each in the policy's order. */
export function waiversFor(
  creative: Pick<Creative, 'id' | 'version'>,
  waivers: readonly Waiver[],
): readonly WaiverInUse[] {
  if (waivers.length === 0) return [];
  const index = indexes.get(waivers) ?? indexed(waivers);
  const names = new Set([creative.id, nameOf(creative)]);
  return [...names].flatMap((name) => index.get(name) ?? []);
}

function indexed(waivers: readonly Waiver[]): Index {
  const index = new Map<string, WaiverInUse[]>();
  for (const waiver of waivers) {
    const known = index.get(waiver.creative) ?? [];
    known.push({ waiver, covers: picomatch(waiver.rule, { dot: true }) });
    index.set(waiver.creative, known);
  }
  indexes.set(waivers, index);
  return index;
}

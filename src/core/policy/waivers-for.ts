import picomatch from 'picomatch';
import { type Creative, nameOf } from '../creative.ts';
import type { Waiver } from './waivers.ts';

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

import type { Judged } from '../core/assemble.ts';
import type { Assessments } from '../core/assessment.ts';
import { type HintRequest, type Hints, NO_HINTS } from '../core/policy/hints.ts';
import { overridesGained } from '../core/policy/overrides-gained.ts';
import { type EvaluationInput, evaluateCreative } from '../core/verdict/evaluate.ts';
import { hintsWanted } from '../core/verdict/hints-wanted.ts';
import type { Call } from '../http/http.ts';
import type { Catalogue } from '../providers/provider.ts';
import type { Comparison, GatedCreative } from './subject.ts';

/** A creative with everything the providers said of it. */
export interface Answered {
  readonly gated: GatedCreative;
  readonly assessments: Assessments;
}

async function lookUp<Key, Value>(
  keys: readonly Key[],
  read: (key: Key) => Promise<Value | undefined>,
): Promise<ReadonlyMap<Key, Value>> {
  const found = await Promise.all(keys.map(async (key) => [key, await read(key)] as const));
  return new Map(found.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}

async function fetchHints(wanted: HintRequest, catalogue: Catalogue, call: Call): Promise<Hints> {
  const [workspaces, channelsByWorkspace, guidelinesByWorkspace] = await Promise.all([
    wanted.workspaces ? catalogue.workspaces(call) : undefined,
    lookUp(wanted.channelsOf, (id) => catalogue.channelsOf(id, call)),
    lookUp(wanted.guidelinesOf, (id) => catalogue.guidelinesOf(id, call)),
  ]);
  return { workspaces, channelsByWorkspace, guidelinesByWorkspace };
}

/** A creative that was judged, and what it was judged for. */
export interface JudgedFor extends Judged {
  readonly comparison: Comparison;
}

/** What is known before anything is judged. */
export interface KnownBefore extends Pick<EvaluationInput, 'at' | 'baselines'> {
  /** The base whose scores the baselines are: pull requests against another branch are not compared with them. */
  readonly baseSha: string | undefined;
}

/** The recorded scores that a comparison's creatives may be compared with. */
export function baselinesFor({ baseSha }: Comparison, known: KnownBefore): KnownBefore['baselines'] {
  return baseSha === known.baseSha ? known.baselines : undefined;
}

/**
 * Judges every creative by its comparison's policy. Where a message can name the cure only from what the account
 * holds, the catalogue is asked first; undefined when no provider of the run has one.
 */
export async function evaluateAll(
  answered: readonly Answered[],
  catalogue: Catalogue | undefined,
  call: Call,
  known: KnownBefore,
): Promise<readonly JudgedFor[]> {
  const items = answered.map(({ gated, assessments }) => ({ ...gated, assessments }));
  const wanted = hintsWanted(items);
  const hints = catalogue && !call.signal.aborted ? await fetchHints(wanted, catalogue, call) : NO_HINTS;
  const many = new Set(answered.map(({ gated }) => gated.comparison)).size > 1;
  return items.map((item) => ({
    ...item,
    ...evaluateCreative({
      ...item,
      at: known.at,
      baselines: baselinesFor(item.comparison, known),
      hints,
    }),
    overridesGained: overridesGained(item.policy, item.creative, item.before),
    pullRequest: many ? item.comparison.pullRequest : undefined,
  }));
}

import type { EvaluatedCreative } from '../core/assemble.ts';
import type { Assessments } from '../core/assessment.ts';
import { overridesGained } from '../core/policy/overrides.ts';
import type { Conclusion, Problem, Warning } from '../core/report.ts';
import { conclude, worstConclusion } from '../core/verdict/conclude.ts';
import { type EvaluationInput, evaluateCreative } from '../core/verdict/evaluate.ts';
import { type HintRequest, type Hints, hintsWanted, NO_HINTS } from '../core/verdict/hints.ts';
import { waiverRemarks } from '../core/verdict/waiver-remarks.ts';
import type { Call } from '../http/http.ts';
import type { Catalogue } from '../providers/provider.ts';
import type { Comparison, GatedCreative } from './comparison.ts';

/** The result of a gate before it is concluded and shown. */
export interface Evaluation {
  /** The event's own comparison; undefined where nothing could be read. */
  readonly own: Comparison | undefined;
  /** All of them, the event's own first. */
  readonly comparisons: readonly Comparison[];
  readonly judged: readonly EvaluatedInComparison[];
  /** Of the run as a whole and of its comparisons. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
  /** The same as it would be if every proposed policy counted already; absent where none is proposed. */
  readonly proposedEvaluation?: Evaluation | undefined;
}

/** A gate that could not judge anything, and why. */
export function brokenEvaluation(problems: readonly Problem[]): Evaluation {
  return { own: undefined, comparisons: [], judged: [], problems, warnings: [] };
}

/** A creative with the providers' answers. */
export interface AssessedCreative {
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
export interface EvaluatedInComparison extends EvaluatedCreative {
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
 * Judges every creative by its comparison's policy. Where a message can name the fix only from what the account
 * holds, the catalogue is asked first; undefined when no provider of the run has one.
 */
export async function evaluateAll(
  answered: readonly AssessedCreative[],
  catalogue: Catalogue | undefined,
  call: Call,
  known: KnownBefore,
): Promise<readonly EvaluatedInComparison[]> {
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

/**
 * How the run ends: the worst of its comparisons, each by the outcomes of its own policy. A host that parks nothing turns
 * `pending` into what it can carry.
 */
export function concludeEvaluation(evaluation: Evaluation, { sandbox }: { readonly sandbox: boolean }): Conclusion {
  const { problems } = evaluation;
  const options = { canPend: true, sandbox };
  const of = (comparison: Comparison) => evaluation.judged.filter((judged) => judged.comparison === comparison);
  const conclusions = evaluation.comparisons.flatMap((comparison) => {
    const { policy } = comparison;
    return policy === null
      ? []
      : [conclude({ ...options, problems, creatives: of(comparison), outcomes: policy.outcomes })];
  });
  const nothing = conclude({ ...options, problems, creatives: [], outcomes: undefined });
  return worstConclusion([nothing, ...conclusions]);
}

/**
 * What is to be said of the waivers at `at` (milliseconds since 1970). Pull requests of one head that share a base share
 * its waivers: one that is needed by any of them is needed.
 */
export function waiverWarnings(
  comparisons: readonly Comparison[],
  judged: readonly EvaluatedInComparison[],
  at: number,
): readonly Warning[] {
  const byBase = new Map(comparisons.map(({ baseSha, policy }) => [baseSha, policy?.waivers ?? []] as const));
  return [...byBase].flatMap(([baseSha, waivers]) => {
    const its = judged.filter(({ comparison }) => comparison.baseSha === baseSha);
    return waiverRemarks(waivers, its, at);
  });
}

import { identityOf, nameOf } from '../creative.ts';
import type { ReportedCreative } from '../report.ts';
import type { Baselines } from '../verdict/baseline.ts';
import { type Failing, scoresBeforeChange } from './failing-creatives.ts';

/** A creative that failed before, with what this run says of it; undefined where it was not judged. */
export interface Drifting {
  readonly failing: Failing;
  readonly creative: ReportedCreative | undefined;
}

/** A creative that fails in this run. */
export interface FailingNow extends Drifting {
  readonly creative: ReportedCreative;
}

/** A creative that fails no more. */
export interface Ended extends Drifting {
  readonly failing: Failing & { readonly ended: NonNullable<Failing['ended']> };
}

/** What became of the default branch's creatives since the last run. */
export interface Drift {
  /** No earlier run recorded anything: failures are recorded, not reported. */
  readonly isFirst: boolean;
  /** Fail, and no issue shows it yet. */
  readonly netNew: readonly FailingNow[];
  /** Fail as they did before. */
  readonly stillFailing: readonly FailingNow[];
  /** Failed when they were last judged, and have no verdict this time: not a pass, so they count as failing. */
  readonly unanswered: readonly Drifting[];
  /** Fail no more, or are listed no more, since the issue was opened. */
  readonly ended: readonly Ended[];
}

/** What drift is computed from. */
export interface DriftInput {
  /** The failing set of the last run; undefined when there is none. */
  readonly before: readonly Failing[] | undefined;
  /** The default branch's creatives as this run judged them. */
  readonly judged: readonly ReportedCreative[];
  /** Whether an identity stands in a manifest. Say yes to all where a manifest could not be read. */
  readonly isListed: (identity: string) => boolean;
  /** The scores as they were recorded before this run. */
  readonly baselines: Baselines | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Compares what fails with what failed before. */
export function compareDrift({ before, judged, isListed, baselines, at }: DriftInput): Drift {
  const now = new Date(at).toISOString();
  const isFirst = before === undefined;
  const begun = (identity: string, creative: ReportedCreative): FailingNow => ({
    failing: {
      identity,
      name: nameOf(creative),
      since: now,
      standing: isFirst ? 'known' : 'untold',
      scoresBefore: scoresBeforeChange(creative, baselines),
      ended: null,
    },
    creative,
  });
  const creatives = byIdentity(judged);
  const netNew: FailingNow[] = [];
  const stillFailing: FailingNow[] = [];
  const unanswered: Drifting[] = [];
  const ended: Ended[] = [];

  for (const failing of before ?? []) {
    const creative = creatives.get(failing.identity);
    if (creative?.verdict === 'fail') {
      if (failing.ended !== null) netNew.push(begun(failing.identity, creative));
      else (failing.standing === 'untold' ? netNew : stillFailing).push({ failing, creative });
      continue;
    }
    const ending = failing.ended ?? endingOf(creative, isListed(failing.identity), now);
    if (ending === null) unanswered.push({ failing, creative });
    else ended.push({ failing: { ...failing, ended: ending }, creative });
  }
  const known = new Set(before?.map(({ identity }) => identity));
  for (const [identity, creative] of creatives) {
    if (creative.verdict !== 'fail' || known.has(identity)) continue;
    (isFirst ? stillFailing : netNew).push(begun(identity, creative));
  }
  return { isFirst, netNew, stillFailing, unanswered, ended };
}

/** Of two entries of one identity the one that fails. */
function byIdentity(judged: readonly ReportedCreative[]): ReadonlyMap<string, ReportedCreative> {
  const creatives = new Map<string, ReportedCreative>();
  for (const creative of judged) {
    const { source, id, version } = creative;
    const identity = identityOf({ source: source ?? undefined, id, version: version ?? undefined });
    if (creatives.get(identity)?.verdict !== 'fail') creatives.set(identity, creative);
  }
  return creatives;
}

/** How a failure ended; null when it is not known to have ended. */
function endingOf(creative: ReportedCreative | undefined, isListed: boolean, now: string): Failing['ended'] {
  if (creative === undefined) return isListed ? null : { at: now, how: 'removed' };
  const isUnknown = creative.verdict === 'pending' || creative.verdict === 'inconclusive';
  return isUnknown ? null : { at: now, how: 'passes' };
}

/**
 * What to do about the one issue. `open`: new failures must be reported, in the issue that is open or by a new one. `update`: only
 * an open one is kept up to date; where a person has closed it, nothing new happened to open another. `close`: all is well.
 */
export type IssueAction = 'none' | 'open' | 'update' | 'close';

/**
 * What drift means for the issue. All is well when nothing on the branch fails any more, also what failed from the
 * start: an issue that closes while something fails would say the opposite of what is so.
 */
export function issueAction({ isFirst, netNew, stillFailing, unanswered }: Drift): IssueAction {
  if (isFirst) return 'none';
  if (netNew.length > 0) return 'open';
  return stillFailing.length + unanswered.length > 0 ? 'update' : 'close';
}

/**
 * The failing set to keep for the next run. `isShown`: the issue was brought up to date; otherwise the next run tries
 * to tell again.
 */
export function nextFailing(drift: Drift, isShown: boolean): readonly Failing[] {
  const { netNew, stillFailing, unanswered, ended } = drift;
  const told = netNew.map(({ failing }): Failing => ({ ...failing, standing: isShown ? 'told' : 'untold' }));
  const isOver = isShown && issueAction(drift) === 'close';
  const others = [...stillFailing, ...unanswered, ...(isOver ? [] : ended)];
  return [...told, ...others.map(({ failing }) => failing)];
}

import { runProblem } from '../core/problems.ts';
import type { Problem } from '../core/report.ts';
import type { Outdated } from './fresh-records.ts';
import type { RescoreContext } from './rescore-context.ts';

/** Asked again from so long before the cursor, because lists and clocks may lag (contract section 9). */
const OVERLAP_MS = 10 * 60_000;

/** Whose scores changed since the last run. */
export interface ChangedScores {
  readonly ids: ReadonlySet<string>;
  /** No cursor for some workspace: every live answer that is kept may be outdated. */
  readonly isAll: boolean;
  /** The cursors to keep once all of it is worked in. */
  readonly cursors: Readonly<Record<string, string>>;
  /** When it was asked, milliseconds since 1970. */
  readonly askedAt: number;
  /** Why a list could not be read. */
  readonly problems: readonly Problem[];
}

/** Nothing is known to have changed. */
export function noChanges(askedAt: number): ChangedScores {
  return { ids: new Set(), isAll: false, cursors: {}, askedAt, problems: [] };
}

/** Which of the answers that are kept are outdated by the changes. */
export function outdatedBy({ ids, isAll, askedAt }: ChangedScores): Outdated {
  return { ids: isAll ? 'all' : ids, before: askedAt };
}

/**
 * Asks each provider that lists its changes for every workspace in use; null is for creatives without one. A workspace
 * that cannot be asked keeps its cursor, so that the next run asks from the same moment. Without a cursor all scores of
 * the default branch are fetched again; `oldest` (milliseconds since 1970) is since when those that gates were judged by
 * may have changed. Rejects when the run is cancelled or has no time left.
 */
export async function findChangedScores(
  { clock, deadlines, pool, state }: Pick<RescoreContext, 'clock' | 'deadlines' | 'pool' | 'state'>,
  workspaces: readonly (number | null)[],
  oldest: number | undefined,
): Promise<ChangedScores> {
  const askedAt = clock.now();
  const providers = [...(await pool.all()).values()];
  const lists = providers.flatMap(({ changes }) => (changes ? workspaces.map((id) => [changes, id] as const) : []));
  const call = { signal: deadlines.submitting.signal, deadlineAt: deadlines.submitting.at };

  const ids = new Set<string>();
  const cursors: Record<string, string> = {};
  const problems: Problem[] = [];
  let isAll = false;
  for (const [changes, workspace] of lists) {
    const name = changes.cursor(workspace);
    const cursor = state.cursors[name];
    isAll ||= cursor === undefined;
    const from = cursor === undefined ? oldest : Date.parse(cursor);
    const now = new Date(clock.now()).toISOString();
    const answer =
      from === undefined
        ? ({ kind: 'read', ids: [] } as const)
        : await changes.read(workspace, new Date(from - OVERLAP_MS).toISOString(), call);
    if (answer.kind === 'read') {
      for (const id of answer.ids) ids.add(id);
      cursors[name] = now;
    } else {
      call.signal.throwIfAborted(); // not the provider's failure
      const message = `${answer.reason} ${answer.remedy}`;
      problems.push(runProblem('provider/unavailable', message));
    }
  }
  return { ids, isAll, cursors, askedAt, problems };
}

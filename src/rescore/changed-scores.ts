import type { Problem } from '../core/report.ts';
import { createUpdatedScores } from '../providers/vidmob/vidmob-changed-scores.ts';
import type { Outdated } from './outdated.ts';
import type { Desk } from './world.ts';

/** Asked again from so long before the cursor, because lists and clocks may lag (contract section 9). */
const OVERLAP_MS = 10 * 60_000;

/** Whose scores changed since the last run. */
export interface ChangedScores {
  readonly ids: ReadonlySet<string>;
  /** No cursor for some workspace: whatever is kept of Vidmob may be outdated. */
  readonly isAll: boolean;
  /** The cursors to keep once all of it is worked in. */
  readonly cursors: Readonly<Record<string, string>>;
  /** When it was asked, milliseconds since 1970. */
  readonly askedAt: number;
  /** Why a list could not be read. */
  readonly problems: readonly Problem[];
}

const ORGANIZATION = 'none';

/** Nothing is known to have changed. */
export function noChanges(askedAt: number): ChangedScores {
  return { ids: new Set(), isAll: false, cursors: {}, askedAt, problems: [] };
}

/** Which of the answers that are kept are outdated by the changes. */
export function outdatedBy({ ids, isAll, askedAt }: ChangedScores): Outdated {
  return { ids: isAll ? 'all' : ids, before: askedAt };
}

/**
 * Asks Vidmob for every workspace in use, all pages; null is the organization, for creatives without one. A workspace
 * that cannot be asked keeps its cursor, so that the next run asks from the same moment. Without a cursor all scores of
 * the default branch are fetched again; `oldest` (milliseconds since 1970) is since when those that gates were judged by
 * may have changed. Rejects when the run is cancelled or has no time left.
 */
export async function changedScores(
  { world, gating, state }: Pick<Desk, 'world' | 'gating' | 'state'>,
  workspaces: readonly (number | null)[],
  oldest: number | undefined,
): Promise<ChangedScores> {
  const { httpFor, clock, deadlines } = world;
  const { accounts, credentials } = gating.opened;
  const askedAt = clock.now();
  if (!credentials.vidmob) return noChanges(askedAt);
  const { url, apiKey } = accounts.vidmob;
  const read = createUpdatedScores({ http: httpFor('vidmob'), url, apiKey: apiKey ?? '' });
  const call = { signal: deadlines.submitting.signal, deadlineAt: deadlines.submitting.at };

  const ids = new Set<string>();
  const cursors: Record<string, string> = {};
  const problems: Problem[] = [];
  let isAll = false;
  for (const workspace of workspaces) {
    const name = workspace === null ? ORGANIZATION : String(workspace);
    const cursor = state.cursors[name];
    isAll ||= cursor === undefined;
    const from = cursor === undefined ? oldest : Date.parse(cursor);
    const now = new Date(clock.now()).toISOString();
    const answer =
      from === undefined
        ? ({ kind: 'read', ids: [] } as const)
        : await read(workspace, new Date(from - OVERLAP_MS).toISOString(), call);
    if (answer.kind === 'read') {
      for (const id of answer.ids) ids.add(id);
      cursors[name] = now;
    } else {
      call.signal.throwIfAborted(); // not the provider's failure
      const message = `${answer.reason} ${answer.remedy}`;
      problems.push({ rule: 'provider/unavailable', path: null, line: null, column: null, message });
    }
  }
  return { ids, isAll, cursors, askedAt, problems };
}

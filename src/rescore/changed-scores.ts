import type { Problem } from '../core/report.ts';
import { createUpdatedScores } from '../providers/vidmob/updated-scores.ts';
import type { Desk } from './world.ts';

/** Asked again from so long before the cursor, because lists and clocks may lag (contract section 9). */
const OVERLAP_MS = 10 * 60_000;

/** Whose scores changed since the last run. */
export interface ChangedScores {
  readonly ids: ReadonlySet<string>;
  /** No cursor for some workspace: whatever is known of Vidmob may be outdated. */
  readonly isAll: boolean;
  /** The cursors to keep once all of it is worked in. */
  readonly cursors: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const ORGANIZATION = 'none';

/**
 * Asks Vidmob for every workspace in use, all pages; null is the organization, for creatives without one. A workspace
 * that cannot be asked keeps its cursor, so that the next run asks from the same moment.
 */
export async function changedScores(
  { world, gating, state }: Pick<Desk, 'world' | 'gating' | 'state'>,
  workspaces: readonly (number | null)[],
): Promise<ChangedScores> {
  const { httpFor, clock, deadlines } = world;
  const { accounts, credentials } = gating.opened;
  if (!credentials.vidmob) return { ids: new Set(), isAll: false, cursors: {}, problems: [] };
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
    const now = new Date(clock.now()).toISOString();
    if (cursor === undefined) {
      isAll = true;
      cursors[name] = now;
      continue;
    }
    const since = new Date(Date.parse(cursor) - OVERLAP_MS).toISOString();
    const answer = await read(workspace, since, call);
    if (answer.kind === 'read') {
      for (const id of answer.ids) ids.add(id);
      cursors[name] = now;
    } else {
      cursors[name] = cursor;
      const message = `${answer.reason} ${answer.remedy}`;
      problems.push({ rule: 'provider/unavailable', path: null, line: null, column: null, message });
    }
  }
  return { ids, isAll, cursors, problems };
}

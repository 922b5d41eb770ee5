import type { Reply, Route, Visit } from '../wire.ts';
import { paged, problem } from './envelope.ts';
import type { Media, MediaStore } from './media.ts';
import type { CreativeScript, Workspace } from './script.ts';

export interface UpdatedWorld {
  readonly store: MediaStore;
  readonly scriptOf: (id: string) => CreativeScript;
  readonly workspaces: () => readonly Workspace[];
  /** Ids of assets that nobody submitted here. */
  readonly others: () => readonly string[];
}

const WEEK_MS = 7 * 24 * 3_600_000;

/** When the asset was scored, undefined while it is not: by the time that its script names, or at the look that found it so. */
function scoredAt({ by, body, completeAt }: Media, { scriptOf }: UpdatedWorld, now: number): number | undefined {
  const { processing = 0, statuses, readyAfterMs = 0 } = scriptOf(body.id);
  if (statuses !== undefined || processing > 0) return completeAt ?? undefined;
  const at = (by?.at ?? 0) + readyAfterMs;
  return at <= now ? at : undefined;
}

function updated(world: UpdatedWorld, { request }: Visit): Reply {
  const { workspaceId, updatedSince } = request.query;
  const isKnown = workspaceId === undefined || world.workspaces().some(({ id }) => id === Number(workspaceId));
  if (!isKnown) return problem(404, `Workspace ${workspaceId} not found`);
  const since = updatedSince === undefined ? request.at - WEEK_MS : Date.parse(updatedSince);
  const changed = world.store
    .all()
    .filter(({ body }) => workspaceId === undefined || body.workspaceId === Number(workspaceId))
    .flatMap((media) => {
      const scored = scoredAt(media, world, request.at);
      return scored === undefined ? [] : [{ media, at: Math.max(scored, media.rescoredAt ?? 0) }];
    })
    .filter(({ at }) => at >= since)
    .sort((one, other) => one.at - other.at);
  const own = changed.map(({ media, at }) => ({ uniqueId: media.uniqueId, dateUpdated: new Date(at).toISOString() }));
  return paged([...own, ...world.others().map((uniqueId) => ({ uniqueId }))], request.query);
}

/** Assets that were scored or scored again since a moment (vidmob-media-scoring-guide; facts.md, section 1). */
export function updatedRoutes(world: UpdatedWorld): Route[] {
  return [
    {
      call: 'vidmob.updated',
      method: 'GET',
      path: /^\/v1\/media\/updated-scores$/,
      query: {
        workspaceId: /^\d+$/,
        updatedSince: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
        perPage: /^([1-9]\d?|100)$/,
        offset: /^\d+$/,
      },
      handle: (visit) => updated(world, visit),
    },
  ];
}

import { createHash } from 'node:crypto';
import type { Creative } from '../../core/creative.ts';
import { contentUrl } from '../../core/url.ts';
import type { Workspace } from '../../core/verdict/hints.ts';
import type { Call, HttpAnswer } from '../../http/http.ts';
import type { Progress, Ticket } from '../provider.ts';
import { errorText, unanswered } from '../step-outcomes.ts';
import { asked, isSuccess, type RequestContext, uniqueIdIn, vidmobRefused } from './vidmob-client.ts';
import type { Shared, Stage } from './vidmob-run.ts';
import { scoringState } from './vidmob-status.ts';

/**
 * The version sent to Vidmob. Vidmob deduplicates by id, version and source only, so the version carries 12 hex digits
 * of a digest over what its score depends on: URL, channels and workspace.
 */
export function vidmobVersion(creative: Creative): string {
  const judged = JSON.stringify([contentUrl(creative.url), creative.channels, creative.workspaceId ?? null]);
  const digest = createHash('sha256').update(judged).digest('hex').slice(0, 12);
  return creative.version ? `${creative.version}-${digest}` : digest;
}

/** The version a creative is submitted under; a new one is the only documented way to have an asset scored again. */
export function sentVersion(creative: Creative, stage: Stage): string {
  const version = vidmobVersion(creative);
  return stage === 'tagged' ? `${version}-tagged` : version;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** The body of `POST /v1/media` (vidmob-score-an-external-asset); fields that the manifest leaves empty are left out. */
export function mediaBody(creative: Creative, version: string): Readonly<Record<string, unknown>> {
  const { id, source, url, workspaceId, channels, name, description, brands, markets } = creative;
  const fields = { id, version, source, url, workspaceId, channels, name, description, brands, markets };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isGiven(value)));
}

/** The result of looking for a submission; `found` is undefined when the answer names none. */
export type LookedUp =
  | { readonly ended: Progress }
  | { readonly answer: HttpAnswer; readonly found: Extract<Progress, { kind: 'working' }> | undefined };

/**
 * Looks for a submission by the manifest's own id, which needs no `uniqueId` (vidmob-score-an-external-asset, step 2).
 * The answer tells the status as well, so that only finished submissions are polled again at once.
 */
export async function lookUp(
  { ask, clock }: Shared,
  creative: Creative,
  stage: Stage,
  context: RequestContext,
  call: Call,
): Promise<LookedUp> {
  const path = `/v1/media/${encodeURIComponent(creative.id)}/status`;
  const query = { source: creative.source, version: sentVersion(creative, stage) };
  const got = await asked(ask({ path, query }, call), context);
  if ('ended' in got) return got;
  const { answer } = got;
  const id = isSuccess(answer) ? uniqueIdIn(answer.body) : undefined;
  if (id === undefined) return { answer, found: undefined };
  const ticket: Ticket = { id, submittedAt: clock.now(), stage };
  const pollAgain = scoringState(answer) === 'working' ? 'later' : 'now';
  return { answer, found: { kind: 'working', ticket, on: 'scoring', pollAgain } };
}

/** Workspaces that a message lists, and characters of a name. */
const MOST_LISTED = 20;
const LONGEST_NAME = 60;

function listed(workspaces: readonly Workspace[]): string {
  if (workspaces.length === 0) return 'The key sees no workspace.';
  const shown = workspaces.slice(0, MOST_LISTED).map(({ id, name }) => `${id} (${name.slice(0, LONGEST_NAME)})`);
  const more = workspaces.length - shown.length;
  return `The key sees ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

/** Why the workspace may be the trouble; undefined when it is one that the key sees. */
function aboutWorkspace(id: number | undefined, workspaces: readonly Workspace[]): string | undefined {
  if (id === undefined) return `The creative names no workspace. ${listed(workspaces)}`;
  if (workspaces.some((workspace) => workspace.id === id)) return undefined;
  return `Workspace ${id} is not one that the key sees. ${listed(workspaces)}`;
}

/** Maps a refused submission to a Progress. Where a wrong or missing workspace may be why, the reason lists those there are. */
export async function refusedSubmission(
  { catalogue }: Shared,
  { workspaceId }: Creative,
  answer: HttpAnswer,
  context: RequestContext,
  call: Call,
): Promise<Progress> {
  const { status } = answer;
  const said = errorText(answer.body);
  const suspect = workspaceId !== undefined || /workspace/i.test(said ?? '');
  const workspaces = suspect && [400, 403, 404].includes(status) ? await catalogue.workspaces(call) : undefined;
  const hint = workspaces && aboutWorkspace(workspaceId, workspaces);
  if (hint === undefined) return vidmobRefused(answer, context);
  const reason = `Vidmob answered ${status} while ${context.doing}${said === undefined ? '' : `: ${said}`}. ${hint}`;
  const remedy = 'Give one of these workspaces as `workspaceId` in the manifest or as input vidmob-workspace-id.';
  return unanswered(status === 400 ? 'rejected' : 'unavailable', context.ticket, reason, remedy);
}

/** Finds the submission that Vidmob has but did not name. */
async function recover(
  shared: Shared,
  creative: Creative,
  stage: Stage,
  context: RequestContext,
  call: Call,
): Promise<Progress> {
  const lookedUp = await lookUp(shared, creative, stage, context, call);
  if ('ended' in lookedUp) return lookedUp.ended;
  const { answer, found } = lookedUp;
  if (found) return found;
  if (!isSuccess(answer) && answer.status !== 404) return vidmobRefused(answer, context);
  const reason = 'Vidmob has the creative already, but does not say under which uniqueId';
  return { kind: 'failed-for-now', reason, remedy: 'Run the gate again in a few minutes.' };
}

/**
 * Submits a creative, for the stage its new ticket will have. Sending it twice does no harm: Vidmob deduplicates by id,
 * version and source. A 409 names a submission made before, which may be scored already.
 */
export async function submitMedia(
  shared: Shared,
  creative: Creative,
  stage: Stage,
  ticket: Ticket | null,
  call: Call,
): Promise<Progress> {
  const context = { doing: stage === 'tagged' ? 'submitting again after tagging' : 'submitting', ticket };
  const json = mediaBody(creative, sentVersion(creative, stage));
  const sent = await asked(shared.ask({ path: '/v1/media', json }, call), context);
  if ('ended' in sent) return sent.ended;
  const { answer } = sent;
  const isNew = isSuccess(answer);
  if (!isNew && answer.status !== 409) return await refusedSubmission(shared, creative, answer, context, call);
  if (isNew) shared.meter.submitted('vidmob');
  const id = uniqueIdIn(answer.body);
  if (id === undefined) return await recover(shared, creative, stage, context, call);
  const accepted = { id, submittedAt: shared.clock.now(), stage };
  return { kind: 'working', ticket: accepted, on: 'scoring', pollAgain: isNew ? 'later' : 'now' };
}

import type { Annotation } from '../../core/render/render-annotations.ts';
import type { GitHub } from '../client.ts';
import { fieldsOf } from '../fields.ts';
import { type CheckOutput, wireOutput } from './check-output.ts';
import { type FoundCheck, findChecks } from './find-checks.ts';
import { onceMore } from './once-more.ts';
import { ifPermitted, isMissingPermission, type MissingPermission } from './refusal.ts';

/** How a check run of ours can be completed. */
export type CheckConclusion = 'success' | 'failure' | 'neutral' | 'cancelled';

/** A check run that this run works on. */
export interface OpenCheck {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly externalId: string;
  /** The slug of the app the token belongs to; its login is `<slug>[bot]`. */
  readonly appSlug: string | undefined;
  readonly url: string | undefined;
}

/** What a new check run starts with. */
export interface CheckOpening {
  readonly name: string;
  readonly headSha: string;
  readonly externalId: string;
  /** The workflow run's page; undefined outside of a runner. */
  readonly detailsUrl: string | undefined;
  readonly output: CheckOutput;
}

/**
 * Creates the check run, in progress. When the answer was lost, a check run that was created all the same is adopted
 * instead of leaving it in progress for ever. Rejects with the client's error for anything but a missing permission.
 */
export async function openCheck(github: GitHub, opening: CheckOpening): Promise<OpenCheck | MissingPermission> {
  return ifPermitted('checks', () =>
    onceMore(
      () => create(github, opening),
      () => findMade(github, opening),
    ),
  );
}

/** Replaces what an unfinished check run shows; appends the annotations. */
export async function updateCheck(
  github: GitHub,
  id: number,
  output: CheckOutput,
  options: { readonly annotations?: readonly Annotation[]; readonly signal?: AbortSignal } = {},
): Promise<void> {
  const { octokit, owner, repo } = github;
  const { annotations = [], signal } = options;
  await octokit.rest.checks.update({
    owner,
    repo,
    check_run_id: id,
    output: { ...wireOutput(output), ...(annotations.length > 0 ? { annotations: [...annotations] } : {}) },
    ...(signal ? { request: { signal } } : {}),
  });
}

/** Completes a check run. GitHub does not let go back from there, so nothing of ours patches it afterwards. */
export async function closeCheck(
  github: GitHub,
  id: number,
  conclusion: CheckConclusion,
  output: CheckOutput,
): Promise<void> {
  const { octokit, owner, repo } = github;
  await octokit.rest.checks.update({
    owner,
    repo,
    check_run_id: id,
    status: 'completed',
    conclusion,
    output: wireOutput(output),
  });
}

/** Completes a check run of an earlier run as cancelled, saying why; the tickets it keeps in its text stay there. */
export async function cancelCheck(github: GitHub, check: FoundCheck, title: string, reason: string): Promise<void> {
  const kept = check.text === undefined ? {} : { text: check.text };
  await closeCheck(github, check.id, 'cancelled', { title, summary: reason, ...kept });
}

async function create(github: GitHub, opening: CheckOpening): Promise<OpenCheck> {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.checks.create({
    owner,
    repo,
    name: opening.name,
    head_sha: opening.headSha,
    external_id: opening.externalId,
    status: 'in_progress',
    output: wireOutput(opening.output),
    ...(opening.detailsUrl === undefined ? {} : { details_url: opening.detailsUrl }),
  });
  const made = fieldsOf(data, 'the new check run');
  const { name, headSha, externalId } = opening;
  const appSlug = made.optionalText('app.slug');
  return { id: made.number('id'), name, headSha, externalId, appSlug, url: made.optionalText('html_url') };
}

async function findMade(github: GitHub, opening: CheckOpening): Promise<OpenCheck | undefined> {
  const found = await findChecks(github, opening.headSha, opening.name);
  if (isMissingPermission(found)) return undefined;
  const made = found.own.find((check) => check.externalId === opening.externalId && !check.completed);
  return made && { ...made, headSha: opening.headSha, externalId: opening.externalId };
}

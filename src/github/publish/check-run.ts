import { clip } from '../../core/render/page-limit.ts';
import type { Annotation } from '../../core/render/render-annotations.ts';
import { fieldsOf } from '../answer-fields.ts';
import type { GitHub } from '../github-client.ts';
import { ifPermitted, isMissingPermission, type MissingPermission, onceMore } from '../github-errors.ts';
import { type FoundCheck, findChecks } from './find-checks.ts';
import {
  ANNOTATION_MESSAGE_BYTES,
  ANNOTATIONS_PER_REQUEST,
  CHECK_TEXT_BYTES,
  cutCharacters,
  cutMarkdown,
  TITLE_CHARACTERS,
} from './github-limits.ts';

/**
 * The check's name for an event: pushes and the sandbox get their own, so that neither can ever satisfy the required
 * check of a pull request (contract section 7 and input `sandbox`).
 */
export function checkNameFor(checkName: string, run: { readonly event: string; readonly sandbox: boolean }): string {
  if (run.sandbox) return `${checkName} (sandbox)`;
  return run.event === 'push' ? `${checkName} (push)` : checkName;
}

/** What a check run shows. `text` is the longer part below the summary. */
export interface CheckOutput {
  readonly title: string;
  readonly summary: string;
  readonly text?: string | undefined;
}

/**
 * The output within GitHub's limits. Title and summary always travel together, because GitHub replaces the output as
 * a whole. The text is cut as it is: what is kept in it for machines must not gain a note in its middle.
 */
export function wireOutput({ title, summary, text }: CheckOutput): { title: string; summary: string; text?: string } {
  return {
    title: cutCharacters(title, TITLE_CHARACTERS),
    summary: cutMarkdown(summary, CHECK_TEXT_BYTES),
    ...(text === undefined ? {} : { text: clip(text, CHECK_TEXT_BYTES) }),
  };
}

/** The annotations in the portions that one request may carry, each within the API's limits. */
export function annotationBatches(annotations: readonly Annotation[]): Annotation[][] {
  const batches: Annotation[][] = [];
  for (let at = 0; at < annotations.length; at += ANNOTATIONS_PER_REQUEST) {
    batches.push(annotations.slice(at, at + ANNOTATIONS_PER_REQUEST).map(withinLimits));
  }
  return batches;
}

/** One that is too long would cost its whole portion. */
function withinLimits(annotation: Annotation): Annotation {
  return {
    ...annotation,
    title: cutCharacters(annotation.title, TITLE_CHARACTERS),
    message: clip(annotation.message, ANNOTATION_MESSAGE_BYTES),
  };
}

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
 * instead of leaving it in progress forever. Rejects with the client's error for anything but a missing permission.
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

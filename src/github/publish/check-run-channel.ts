import type { Log } from '../../core/log.ts';
import { byteLength } from '../../core/render/page-limit.ts';
import type { Conclusion, Problem } from '../../core/report.ts';
import { untilAborted } from '../../http/attempt.ts';
import type { GitHub } from '../github-client.ts';
import { isMissingPermission, type MissingPermission, toGitHubProblem } from '../github-errors.ts';
import type { Channel, CheckResult } from './channel.ts';
import {
  annotationBatches,
  type CheckOpening,
  type CheckOutput,
  cancelCheck,
  closeCheck,
  type OpenCheck,
  openCheck,
  updateCheck,
} from './check-run.ts';
import { findChecks } from './find-checks.ts';

/**
 * Data for a later run, not for readers, such as sealed tickets. It is stored below a check run's text. `released`: with the
 * result, `live`: with everything before. Empty: nothing.
 */
export type Attachment = (state: 'live' | 'released') => string;

/** What a check run channel works with. */
export interface CheckRunWork {
  readonly github: GitHub;
  readonly log: Log;
  readonly check: OpenCheck;
  readonly attachment: Attachment;
  /** Aborts when the run is cancelled: nothing that takes time is done any more. */
  readonly cancelled: AbortSignal;
}

const GAP = '\n\n';

/** GitHub replaces a check run's output as a whole, so this file, which writes all of them, attaches to every one. */
function attach(output: CheckOutput, attached: string): CheckOutput {
  const text = [output.text ?? '', attached].filter((part) => part !== '').join(GAP);
  return text === '' ? output : { ...output, text };
}

/** Creates a check run that carries the attachment from its opening on. Rejects as the client does. */
export async function openCheckRun(
  work: Omit<CheckRunWork, 'check'>,
  opening: CheckOpening,
): Promise<{ readonly check: OpenCheck; readonly channel: Channel } | MissingPermission> {
  const output = attach(opening.output, work.attachment('live'));
  const check = await openCheck(work.github, { ...opening, output });
  return isMissingPermission(check) ? check : { check, channel: checkRunChannel({ ...work, check }) };
}

/** The result on a check run that is in progress, opened by this run or parked by an earlier one. */
export function checkRunChannel(work: CheckRunWork): Channel {
  let isTaken = false;
  return {
    kind: 'check-run',
    attachedBytes: () => byteLength(work.attachment('released')) + GAP.length,
    update: async (output, signal) => {
      // A newer run may have completed the check while this one waited; what stands there now is not ours to replace.
      isTaken ||= await untilAborted(isTakenOver(work), signal, 'GET check-runs');
      if (!isTaken) await updateCheck(work.github, work.check.id, attach(output, work.attachment('live')), { signal });
      return !isTaken;
    },
    finish: (ending) => {
      const output = attach(ending.output, work.attachment('released'));
      return finish(work, { ...ending, output }, isTaken);
    },
  };
}

async function finish(work: CheckRunWork, ending: CheckResult, isTaken: boolean): Promise<Problem | undefined> {
  const { github, log, check, cancelled } = work;
  const quickly = ending.conclusion === 'cancelled' || cancelled.aborted;
  if (isTaken || (!quickly && (await isTakenOver(work)))) {
    log.warning(`The check run ${check.url ?? check.id} was completed by a newer run, so this result is not written.`);
    return undefined;
  }
  if (!quickly && ending.conclusion !== 'pending') await annotate(work, ending);
  try {
    await write(github, check, ending);
    return undefined;
  } catch (error) {
    if (await isWritten(work, ending)) return undefined;
    return toGitHubProblem(error, 'write the result into the check run', 'checks').toProblem();
  }
}

/** GitHub may have taken the result although its answer was lost: then people see it, and the run must not differ. */
async function isWritten({ github, check }: CheckRunWork, { conclusion }: CheckResult): Promise<boolean> {
  const found = await findChecks(github, check.headSha, check.name).catch(() => undefined);
  if (found === undefined || isMissingPermission(found)) return false;
  return found.own.some((other) => other.id === check.id && other.completed && other.conclusion === conclusion);
}

async function write(github: GitHub, check: OpenCheck, { conclusion, output }: CheckResult): Promise<void> {
  const closing = closingConclusion(conclusion);
  if (closing === undefined) await updateCheck(github, check.id, output);
  else await closeCheck(github, check.id, closing, output);
}

function closingConclusion(conclusion: Conclusion) {
  return conclusion === 'pending' ? undefined : conclusion;
}

/** Adds all annotations, portion by portion; what GitHub does not take is said in the log and costs no verdict. */
async function annotate({ github, log, check, cancelled }: CheckRunWork, ending: CheckResult): Promise<void> {
  const batches = annotationBatches(ending.annotations);
  for (const [index, annotations] of batches.entries()) {
    if (cancelled.aborted) return;
    try {
      await updateCheck(github, check.id, ending.output, { annotations, signal: cancelled });
    } catch (error) {
      log.warning(toGitHubProblem(error, `add part ${index + 1} of ${batches.length} of the annotations`).message);
    }
  }
}

/**
 * Looks at the check runs just before writing into ours: true when a newer run has completed it meanwhile. A twin, made
 * when the answer to our creation was lost, is completed on the way. If the check runs cannot be read, the update proceeds.
 */
async function isTakenOver({ github, check }: CheckRunWork): Promise<boolean> {
  const found = await findChecks(github, check.headSha, check.name).catch(() => undefined);
  if (found === undefined || isMissingPermission(found)) return false;
  const twins = found.own.filter((other) => other.externalId === check.externalId && other.id !== check.id);
  for (const twin of twins.filter((other) => !other.completed)) {
    await cancelCheck(github, twin, 'Duplicate', 'Another check run of the same attempt holds the result.').catch(
      () => undefined,
    );
  }
  return found.own.some((other) => other.id === check.id && other.completed);
}

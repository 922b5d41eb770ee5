import type { Conclusion, Problem } from '../../core/report.ts';
import { toGitHubProblem } from '../github-errors.ts';
import { type CheckResult, exitCodeOf, settle } from './channel.ts';
import type { CheckOutput } from './check-run.ts';
import { type OpenedChannel, openChannel, type PublisherOptions } from './open-channel.ts';

export type { PublisherOptions } from './open-channel.ts';

/** Progress is shown at most this often, so that a long wait does not use up the hourly limit. */
const PROGRESS_INTERVAL_MS = 60_000;

/** How the run ended, as GitHub shows it. */
interface Published {
  /** What the run reports: `failure` where the result could not be written. */
  readonly conclusion: Conclusion;
  readonly exitCode: 0 | 1;
  readonly problem: Problem | undefined;
}

/** Shows one run's progress and result on one commit. */
export interface Publisher extends Omit<OpenedChannel, 'channel'> {
  /** Aborts once a newer run on the commit has taken over: this run's result would never be shown. */
  readonly superseded: AbortSignal;
  /** What a conclusion becomes here: to be called before the result is rendered and completed. */
  settle(conclusion: Conclusion): Conclusion;
  /** Bytes of a result's text that what is attached to it needs. */
  attachedBytes(): number;
  /** Shows progress, at most once a minute. Never rejects: a failure is a warning in the log. */
  show(output: CheckOutput): Promise<void>;
  /** Writes what is attached down now, below what was shown last. Without a check run there is nowhere to. Never rejects. */
  persist(): Promise<void>;
  /** Shows the result, whose conclusion is settled. The first call counts; later ones get its outcome. Never rejects. */
  complete(ending: CheckResult): Promise<Published>;
}

/** Opens the best channel that the token allows, and logs what is missing for a better one. Never rejects. */
export async function openPublisher(options: PublisherOptions): Promise<Publisher> {
  const opened = await openChannel(options);
  for (const warning of opened.warnings) options.log.warning(warning);
  return publisherOn(opened, options);
}

/** A publisher on a channel that is open already, such as the check run of a parked gate. */
export function publisherOn(
  { channel, ...opened }: OpenedChannel,
  {
    clock,
    log,
    event,
    cancelled,
    opening,
  }: Pick<PublisherOptions, 'clock' | 'log' | 'event' | 'cancelled' | 'opening'>,
): Publisher {
  const running = new AbortController();
  const superseded = new AbortController();
  const ended = AbortSignal.any([running.signal, cancelled]);
  let latest = opening.output;
  let shownAt = Number.NEGATIVE_INFINITY;
  let last: Promise<void> = Promise.resolve();
  let outcome: Promise<Published> | undefined;

  const write = async (output: CheckOutput): Promise<void> => {
    try {
      if (await channel.update(output, ended)) return;
      log.warning('A newer run has taken over this commit: this one submits nothing more and stops waiting.');
      superseded.abort(new Error('A newer run has taken over this commit.'));
    } catch (error) {
      if (!ended.aborted) {
        log.warning(toGitHubProblem(error, 'show the progress').message);
      }
    }
  };

  const writeLatest = async (): Promise<void> => {
    if (outcome || superseded.signal.aborted) return;
    shownAt = clock.now();
    last = last.then(() => (outcome ? undefined : write(latest)));
    await last;
  };

  const end = async (ending: CheckResult): Promise<Published> => {
    if (ending.conclusion === 'cancelled') running.abort();
    await last; // an update that arrives after the completing one would replace its output
    const { conclusion } = ending;
    const problem = await channel.finish(ending);
    const shown = problem && conclusion !== 'cancelled' ? 'failure' : conclusion;
    return { conclusion: shown, exitCode: exitCodeOf(shown), problem };
  };

  return {
    ...opened,
    superseded: superseded.signal,
    settle: (conclusion) => settle(conclusion, channel.kind, event),
    attachedBytes: () => channel.attachedBytes(),
    show: async (output) => {
      latest = output;
      if (clock.now() - shownAt >= PROGRESS_INTERVAL_MS) await writeLatest();
    },
    persist: async () => {
      if (opened.checkRunId !== undefined) await writeLatest();
    },
    complete: (ending) => {
      outcome ??= end(ending);
      return outcome;
    },
  };
}

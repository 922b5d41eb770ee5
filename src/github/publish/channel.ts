import type { Annotation } from '../../core/render/render-annotations.ts';
import type { Conclusion, Problem } from '../../core/report.ts';
import type { CheckOutput } from './check-run.ts';

/** Where the result stands: a check run, a commit status without `checks: write`, or the job's own exit code. */
const CHANNELS = ['check-run', 'commit-status', 'job'] as const;
export type ChannelKind = (typeof CHANNELS)[number];

/** A finished result, as its texts are rendered. */
export interface CheckResult {
  readonly conclusion: Conclusion;
  readonly output: CheckOutput;
  readonly annotations: readonly Annotation[];
  /** One line for a commit status. */
  readonly statusLine: string;
}

/** One way of showing the result on the commit. */
export interface Channel {
  readonly kind: ChannelKind;
  /** Bytes of a result's text that the channel needs for what it attaches. */
  attachedBytes(): number;
  /** Shows progress; rejects when GitHub does not take it. False: a newer run has taken over, and nothing is shown. */
  update(output: CheckOutput, signal: AbortSignal): Promise<boolean>;
  /** Shows the ending; resolves with the problem when it could not be shown. */
  finish(ending: CheckResult): Promise<Problem | undefined>;
}

/** The job alone: nothing is written, the exit code is the result. */
export const jobChannel: Channel = {
  kind: 'job',
  attachedBytes: () => 0,
  update: async () => true,
  finish: async () => undefined,
};

/**
 * The conclusion that a channel can carry: `pending` only where a check run of ours waits for a later run, which a push
 * never has; and a job knows only success and failure, so `neutral` fails there rather than turning green.
 */
export function settle(conclusion: Conclusion, channel: ChannelKind, event: string): Conclusion {
  if (conclusion === 'pending' && (channel !== 'check-run' || event === 'push')) return 'failure';
  if (conclusion === 'neutral' && channel === 'job') return 'failure';
  return conclusion;
}

/** The process's exit code. */
export function exitCodeOf(conclusion: Conclusion): 0 | 1 {
  return conclusion === 'failure' || conclusion === 'cancelled' ? 1 : 0;
}

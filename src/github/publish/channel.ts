import type { Annotation } from '../../core/render/render-annotations.ts';
import type { Conclusion, Problem } from '../../core/report.ts';
import type { CheckOutput } from './check-output.ts';

/** Where the result stands: a check run, a commit status without `checks: write`, or the job's own exit code. */
const CHANNELS = ['check-run', 'commit-status', 'job'] as const;
export type ChannelKind = (typeof CHANNELS)[number];

/** A finished result, as its texts are rendered. */
export interface Ending {
  readonly conclusion: Conclusion;
  readonly output: CheckOutput;
  readonly annotations: readonly Annotation[];
  /** One line for a commit status. */
  readonly statusLine: string;
}

/** One way of showing the result on the commit. */
export interface Channel {
  readonly kind: ChannelKind;
  /** Shows progress; rejects when GitHub does not take it. False: a newer run has taken over, and nothing is shown. */
  update(output: CheckOutput, signal: AbortSignal): Promise<boolean>;
  /** Shows the ending; resolves with the problem when it could not be shown. */
  finish(ending: Ending): Promise<Problem | undefined>;
}

/** The job alone: nothing is written, the exit code is the result. */
export const jobChannel: Channel = {
  kind: 'job',
  update: async () => true,
  finish: async () => undefined,
};

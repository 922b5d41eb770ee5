import type { Conclusion } from '../../core/report.ts';
import type { ChannelKind } from './channel.ts';

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

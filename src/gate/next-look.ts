import type { Report } from '../core/report.ts';
import { PROVIDERS } from '../providers/modules.ts';
import type { QueueSettingsByName } from '../runtime/queues.ts';

/** When a parked run is worth another look: an interval of the quickest queue that is waited for, as ISO-8601. */
export function nextLookOf(report: Report, queues: QueueSettingsByName, now: number): string | undefined {
  const waiting = PROVIDERS.filter((name) =>
    report.creatives.some(({ assessments }) => assessments[name]?.status === 'pending'),
  );
  if (report.conclusion !== 'pending' || waiting.length === 0) return undefined;
  return new Date(now + Math.min(...waiting.map((name) => queues[name].intervalMs))).toISOString();
}

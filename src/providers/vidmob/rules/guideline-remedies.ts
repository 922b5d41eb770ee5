import { canonicalChannel } from '../../../core/channels.ts';
import { listed } from '../../../core/verdict/finding.ts';
import type { GuidelineRow, VidmobScored } from '../vidmob-answer.ts';
import { isNoData, noDataCode } from './no-data-codes.ts';

const SHOWN = 3;

/** The guideline rows of one channel. */
export function rowsOf({ guidelines }: VidmobScored, channel: string): readonly GuidelineRow[] {
  return guidelines.filter(({ channel: named }) => named === channel || canonicalChannel(named) === channel);
}

/** What to fix for a better score: the failed guidelines that weigh most. */
export function failedGuidelines(rows: readonly GuidelineRow[]): string {
  const failed = rows
    .filter(({ result }) => result === 'FAIL')
    .sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0) || (a.name < b.name ? -1 : 1))
    .map(({ name, weight }) => (weight === null ? `“${name}”` : `“${name}” (weight ${weight})`));
  const heaviest = [...new Set(failed)].slice(0, SHOWN);
  return heaviest.length === 0
    ? 'Open the creative in Vidmob to see which guidelines it misses.'
    : `Fix the failed guidelines, first ${listed(heaviest)}.`;
}

/** What to do about guidelines without data: the fix for each code, the most frequent first. */
export function unavailableGuidelines(rows: readonly GuidelineRow[]): string {
  const counts = new Map<string, number>();
  for (const { result } of rows.filter((row) => isNoData(row.result))) {
    const { code } = noDataCode(result);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const cures = [...counts]
    .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
    .slice(0, SHOWN)
    .map(([code, count]) => `${code} (${count}): ${noDataCode(code).fix}`);
  return cures.length === 0 ? 'Open the creative in Vidmob to see which guidelines lack data.' : cures.join(' ');
}

import { VERDICTS } from '../outcomes.ts';
import type { ReportedCreative } from '../report.ts';
import type { View } from './view.ts';
import { counted } from './words.ts';

/** What was left out, and where it is: `**12 more warnings** are not shown here; all of them are in the job summary.` */
export function leftOut(count: number, one: string, { rest }: View, detail = ''): string {
  return `**${counted(count, `more ${one}`)}** ${count === 1 ? 'is' : 'are'} not shown here${detail}. The whole list is in ${rest}.`;
}

/** The same for creatives, worst first, with their verdicts. */
export function creativesLeftOut(creatives: readonly ReportedCreative[], view: View, how = ''): string {
  const byVerdict = [...VERDICTS]
    .reverse()
    .map((verdict) => ({ verdict, count: creatives.filter((creative) => creative.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${verdict}`);
  return leftOut(creatives.length, 'creative', view, `${how} (${byVerdict.join(', ')})`);
}

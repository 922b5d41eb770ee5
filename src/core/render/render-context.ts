import { VERDICTS } from '../outcomes.ts';
import type { ReportedCreative } from '../report.ts';
import { counted } from './figures.ts';

/** What a text needs to know beyond the report. */
export interface RenderContext {
  /** Name of the check run, as configured. */
  readonly checkName: string;
  /** The workflow run's page, which shows the job summary; null when there is none. */
  readonly runUrl: string | null;
  /** Where the full report is, as plain text: `the artifact creative-gate-report`. */
  readonly reportNote?: string | undefined;
  /** The pull request the text is for: only its creatives are shown. Null: all of them, named by `#N` where they have one. */
  readonly pullRequest: number | null;
  /** Where files can be seen at the judged commit, such as `https://github.com/acme/ads/blob/<sha>`; makes places links. */
  readonly filesUrl?: string | null | undefined;
  /** When a parked check is looked at next at the earliest, ISO-8601. */
  readonly nextLook?: string | undefined;
}

/** A surface that is being written: its context, and where what it leaves out can be found, as Markdown. */
export interface View {
  readonly context: RenderContext;
  readonly rest: string;
}

/** What was left out, and where it is: `**12 more warnings** are not shown here; all of them are in the job summary.` */
export function notShown(count: number, one: string, { rest }: View, detail = ''): string {
  return `**${counted(count, `more ${one}`)}** ${count === 1 ? 'is' : 'are'} not shown here${detail}. The whole list is in ${rest}.`;
}

/** The same for creatives, worst first, with their verdicts. */
export function creativesNotShown(creatives: readonly ReportedCreative[], view: View, how = ''): string {
  const byVerdict = [...VERDICTS]
    .reverse()
    .map((verdict) => ({ verdict, count: creatives.filter((creative) => creative.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${verdict}`);
  return notShown(creatives.length, 'creative', view, `${how} (${byVerdict.join(', ')})`);
}

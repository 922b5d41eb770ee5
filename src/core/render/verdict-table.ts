import { PROVIDER_TITLES, PROVIDERS } from '../../providers/modules.ts';
import { nameOf } from '../creative.ts';
import type { Finding, ReportedCreative } from '../report.ts';
import { answerInShort } from './answer-in-short.ts';
import { counted, VERDICT_ICONS } from './figures.ts';
import { mainFindings, remedies, saying } from './finding-text.ts';
import {
  FOLD_END,
  fold,
  identifier,
  message,
  name,
  place,
  pullRequestPrefix,
  row,
  strong,
  tableHead,
  title,
} from './markdown.ts';
import type { Listing } from './page-limit.ts';
import { creativesNotShown, type View } from './render-context.ts';

/** Things said in one cell; the fold below the table has all of them. */
const MOST_IN_CELL = 4;
const LONGEST_IN_CELL = 240;

/** One row for every creative that does not simply pass, worst first: what failed by how much, and what to do. */
export function verdictTable(creatives: readonly ReportedCreative[], view: View): Listing {
  return {
    open: tableHead('Creative', 'Why, and what to do'),
    rows: creatives.map((creative) => () => verdictRow(creative, view)),
    close: '',
    left: (count) => `\n${creativesNotShown(creatives.slice(creatives.length - count), view)}`,
  };
}

function verdictRow(creative: ReportedCreative, view: View): string {
  const verdict = `${VERDICT_ICONS[creative.verdict]} **${creative.verdict}**`;
  return row(`${verdict} · ${creativeCell(creative, view)}`, whyCell(creative));
}

/** What failed by how much, and what to do, in one cell; `whereMore` says where the things are that have no room in it. */
export function whyCell(creative: ReportedCreative, whereMore = 'see below'): string {
  const lines = [
    ...firstOf(mainFindings(creative), whereMore, sayingInCell),
    ...firstOf(remedies(creative), whereMore, (remedy) => `→ ${strong(message(remedy, LONGEST_IN_CELL))}`),
  ];
  return lines.length === 0 ? '–' : lines.join('<br>');
}

/** The waiver in a line of its own, so that neither cuts off the other. */
function sayingInCell(finding: Finding): string {
  const said = message(saying({ ...finding, waivedBy: null }), LONGEST_IN_CELL);
  if (finding.waivedBy === null) return said;
  return `${said}<br>${VERDICT_ICONS.waived} ${message(`waived by ${finding.waivedBy}`, LONGEST_IN_CELL)}`;
}

function firstOf<T>(items: readonly T[], whereMore: string, say: (item: T) => string): string[] {
  const said = items.slice(0, MOST_IN_CELL).map(say);
  const more = items.length - said.length;
  return more > 0 ? [...said, `and ${more} more, ${whereMore}`] : said;
}

/** A creative's name, id and place in one cell. */
export function creativeCell(creative: ReportedCreative, { context }: View): string {
  const known = nameOf(creative);
  const where = place(creative.manifest, context);
  const heading = `${pullRequestPrefix(creative, context)}${strong(name(title(creative)))}`;
  return creative.name === null ? `${heading}<br>${where}` : `${heading}<br>${identifier(known)}<br>${where}`;
}

/** The creatives that pass, folded, with what each provider said. */
export function passingTable(creatives: readonly ReportedCreative[], view: View, isOpen: boolean): Listing {
  const summary = `${VERDICT_ICONS.pass} <b>${counted(creatives.length, 'creative')} ${creatives.length === 1 ? 'passes' : 'pass'}</b>`;
  return {
    open: fold(summary, isOpen) + tableHead('Creative', ...PROVIDERS.map((provider) => PROVIDER_TITLES[provider])),
    rows: creatives.map((creative) => () => passingRow(creative, view)),
    close: FOLD_END,
    left: (count) => `\n\n${creativesNotShown(creatives.slice(creatives.length - count), view)}`,
  };
}

function passingRow(creative: ReportedCreative, view: View): string {
  const answers = PROVIDERS.map((provider) => message(answerInShort(provider, creative.assessments), LONGEST_IN_CELL));
  return row(creativeCell(creative, view), ...answers);
}

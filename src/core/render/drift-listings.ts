import type { Drifting, Ended, FailingNow } from '../drift/compare-drift.ts';
import { scoreOn } from '../drift/failing-creatives.ts';
import { figure, VERDICT_ICONS } from './figures.ts';
import { identifier, name, row, strong, tableHead } from './markdown.ts';
import type { Listing } from './page-limit.ts';
import { notShown, type View } from './render-context.ts';
import { creativeCell, whyCell } from './verdict-table.ts';

/** Channels named in one cell or line. */
const MOST_CHANNELS = 6;

/** What stands around a listing; nothing by default. */
type Frame = Pick<Listing, 'open' | 'close'>;
const BARE: Frame = { open: '', close: '' };

/** What fails, the latest first: since when, from which score to which, what to do. */
export function failingTable(rows: readonly FailingNow[], view: View, { open, close }: Frame = BARE): Listing {
  return {
    open: open + tableHead('Creative', 'Failing since', 'Now, and what to do'),
    rows: rows.toSorted(latestFirst).map((one) => () => failingRow(one, view)),
    close,
    left: (count) => `\n\n${notShown(count, 'failing creative', view)}`,
  };
}

/** What failed and has no verdict now. */
export function unansweredList(unanswered: readonly Drifting[], view: View): Listing {
  const line = ({ failing }: Drifting) =>
    `- ${VERDICT_ICONS.inconclusive} ${identifier(failing.name)} failing since ${when(failing.since)}\n`;
  return {
    open: '**No verdict this time**, and a missing answer is no pass:\n\n',
    rows: unanswered.toSorted(latestFirst).map((one) => () => line(one)),
    close: '',
    left: (count) => `\n${notShown(count, 'creative', view)}`,
    share: 0.5,
  };
}

/** What fails no more, and since when. */
export function endedList(ended: readonly Ended[], view: View, frame: Frame = BARE): Listing {
  return {
    ...frame,
    rows: ended.toSorted(latestFirst).map((one) => () => `- ${endedLine(one)}\n`),
    left: (count) => `\n\n${notShown(count, 'creative', view)}`,
  };
}

function latestFirst({ failing: one }: Drifting, { failing: other }: Drifting): number {
  return Date.parse(other.since) - Date.parse(one.since) || (one.identity < other.identity ? -1 : 1);
}

/** `2026-11-22 14:30 UTC`. */
function when(moment: string): string {
  return `${new Date(moment).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function failingRow({ failing, creative }: FailingNow, view: View): string {
  const drop = scoresOf({ failing, creative }, (before, now) => `${figure(before)} → ${figure(now)}`);
  const why = [...drop.map(strong), whyCell(creative, 'see the run linked below')].join('<br>');
  return row(creativeCell(creative, view), when(failing.since), why);
}

function endedLine({ failing, creative }: Ended): string {
  const { at, how } = failing.ended;
  const known = identifier(failing.name);
  if (how === 'removed') return `${known} has not been listed since ${when(at)}`;
  const scores = creative === undefined ? [] : scoresOf({ failing, creative }, (_, now) => figure(now));
  return [`${known} stopped failing ${when(at)}`, ...scores].join(', ');
}

/** `META score …` of the channels whose score had become another. */
function scoresOf({ failing, creative }: FailingNow, say: (before: number, now: number) => string): string[] {
  return Object.entries(failing.scoresBefore)
    .flatMap(([channel, before]) => {
      const now = scoreOn(creative, channel);
      return now === null ? [] : [`${name(channel)} score ${say(before, now)}`];
    })
    .slice(0, MOST_CHANNELS);
}

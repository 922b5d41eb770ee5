import type { IasScored, VerityScored, VidmobScored } from '../assessment.ts';
import { isNoData, noData } from '../no-data.ts';
import { garmRows, worstLevelsFirst } from './answers.ts';
import { figure } from './figures.ts';
import { grouped } from './grouped.ts';
import type { Listing } from './limit.ts';
import { identifier, message, name, row, tableHead } from './markdown.ts';
import { leftOut } from './remarks.ts';
import { compare } from './scope.ts';
import type { View } from './view.ts';

/** Names shown of guidelines that share a NO_DATA code. */
const MOST_NAMES = 3;

function table(columns: readonly string[], rows: readonly (readonly string[])[], what: string, view: View): Listing {
  return {
    open: tableHead(...columns),
    rows: rows.map((cells) => () => row(...cells)),
    close: '',
    left: (count) => `\n${leftOut(count, what, view)}`,
  };
}

const orDash = (value: number | null) => (value === null ? '–' : figure(value));

function channelTable({ channels }: VidmobScored, view: View): Listing {
  const rows = Object.entries(channels).map(([channel, scores]) => [
    name(channel),
    ...[scores.score, scores.adherencePercent].map(orDash),
    ...[scores.passCount, scores.failCount, scores.notAvailableCount].map((count) => String(count ?? '–')),
  ]);
  return table(['Vidmob', 'Score', 'Adherence', 'Passed', 'Failed', 'No data'], rows, 'channel', view);
}

function failedGuidelines({ guidelines }: VidmobScored, view: View): Listing {
  const failed = guidelines.filter(({ result }) => result === 'FAIL');
  const rows = grouped(failed, ({ name: guideline }) => guideline)
    .map(([guideline, onChannels]) => ({
      guideline,
      heaviest: onChannels.reduce((heaviest, { weight }) => Math.max(heaviest, weight ?? 0), 0),
      weights: onChannels.map(({ channel, weight }) => `${channel} ${weight ?? '–'}`).join(', '),
    }))
    .sort((a, b) => b.heaviest - a.heaviest || compare(a.guideline, b.guideline))
    .map(({ guideline, weights }) => [name(guideline), message(weights)]);
  return table(['Failed guideline', 'Weight by channel'], rows, 'guideline', view);
}

function withoutData({ guidelines }: VidmobScored, view: View): Listing {
  const rows = grouped(
    guidelines.filter(({ result }) => isNoData(result)),
    ({ result }) => result,
  ).map(([code, affected]) => {
    const names = [...new Set(affected.map(({ name: guideline }) => guideline))];
    const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
    const shown = names.slice(0, MOST_NAMES).map((guideline) => name(guideline));
    const { meaning, cure } = noData(code);
    return [identifier(code), `${shown.join(', ')}${more}`, meaning, cure];
  });
  return table(['No data', 'Guidelines', 'Meaning', 'Cure'], rows, 'code', view);
}

function creativeTags({ tags }: VidmobScored, view: View): Listing {
  const rows = grouped(tags, ({ category }) => category).map(([category, labels]) => [
    name(category),
    message(labels.map(({ label }) => label).join(', ')),
  ]);
  return table(['Creative Tags', 'Labels'], rows, 'category', view);
}

/** Vidmob's answer: scores by channel, failed guidelines with their weights, what had no data, Creative Tags. */
export function vidmobDetails(answer: VidmobScored, view: View): Listing[] {
  return [
    channelTable(answer, view),
    failedGuidelines(answer, view),
    withoutData(answer, view),
    creativeTags(answer, view),
  ];
}

/** IAS's answer: GARM categories worst first; the safe ones share a row. */
export function iasDetails(answer: IasScored, view: View): Listing[] {
  const rows = grouped(garmRows(answer), ({ level }) => level ?? 'unknown').map(([level, categories]) => [
    level === 'safe' ? level : `**${level}**`,
    message(categories.map(({ category }) => category).join(', ')),
  ]);
  return [table(['IAS', 'GARM categories'], rows, 'level', view)];
}

const SAFE_WORDS = { true: 'safe', false: 'not safe', null: 'not said' } as const;

/** Verity's answer: threats worst first, and its own `safe`, which is shown but never judged. */
export function verityDetails(answer: VerityScored, view: View): Listing[] {
  const threats = (answer.threats ?? []).map((threat) => ({ ...threat, level: threat.risk }));
  const rows = worstLevelsFirst(threats).map(({ id, category, level }) => [
    name(id),
    category === null ? '–' : name(category),
    `**${level ?? 'unknown'}**`,
  ]);
  const none = answer.threats === null ? 'Verity sent no list of threats' : 'no threats';
  const own = [`Verity's own word`, SAFE_WORDS[`${answer.safe}`], '(shown, not judged)'];
  return [
    table(['Verity', 'Threat', 'Risk'], [...(rows.length === 0 ? [['–', none, '–']] : rows), own], 'threat', view),
  ];
}

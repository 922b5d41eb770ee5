import { GARM_NAMES } from '../../providers/ias/rules/ias-category.ts';
import { isNoData, noDataCode } from '../../providers/vidmob/rules/no-data-codes.ts';
import type { GarmCategory, IasScored, VerityScored, VidmobScored } from '../assessment.ts';
import { garmRows, worstLevelsFirst } from './answers.ts';
import { figure } from './figures.ts';
import { identifier, message, name, row, tableHead } from './markdown.ts';
import type { Listing } from './page-limit.ts';
import { leftOut, type View } from './render-context.ts';
import { compare, grouped } from './scope.ts';

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

const orDash = (value: number | null) => (value === null ? '–' : name(figure(value)));

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

/** Guidelines that could not be evaluated, by reason, each with its cure. */
export function withoutData({ guidelines }: Pick<VidmobScored, 'guidelines'>, view: View): Listing {
  const affected = guidelines.filter(({ result }) => isNoData(result));
  const rows = grouped(affected, ({ result }) => noDataCode(result).code).map(([code, rowsOfCode]) => {
    const names = [...new Set(rowsOfCode.map(({ name: guideline }) => guideline))];
    const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
    const shown = names.slice(0, MOST_NAMES).map((guideline) => name(guideline));
    const { meaning, cure } = noDataCode(code);
    return [`${shown.join(', ')}${more}`, `${identifier(code)}<br>${message(meaning)}`, message(cure)];
  });
  return table(['Guidelines without data', 'Why', 'Cure'], rows, 'code', view);
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
  const rows = garmRows(answer);
  const risky = rows
    .filter(({ level }) => level !== 'safe')
    .map(({ category, level }) => [
      `**${level ?? 'unknown'}**`,
      name(category),
      isKnownCategory(category) ? GARM_NAMES[category] : 'a category this version does not know',
    ]);
  const safe = rows.filter(({ level }) => level === 'safe').map(({ category }) => category);
  const shared = safe.length === 0 ? [] : [['safe', message(safe.join(', ')), '']];
  return [table(['IAS', 'GARM category', 'Meaning'], [...risky, ...shared], 'category', view)];
}

const isKnownCategory = (category: string): category is GarmCategory => Object.hasOwn(GARM_NAMES, category);

/** Verity's answer: threats worst first, and its own `safe`, which is shown but not judged. */
export function verityDetails({ threats, safe }: VerityScored, view: View): Listing[] {
  const rows = worstLevelsFirst((threats ?? []).map(({ id, category, risk }) => ({ id, category, level: risk }))).map(
    ({ id, category, level }) => [`**${level ?? 'unknown'}**`, name(id), name(category ?? '–')],
  );
  const none = ['–', threats === null ? 'no list of threats' : 'no threats', ''];
  const own = [`safe: ${safe ?? 'not said'}`, "Verity's own summary, for information", ''];
  return [table(['Verity', 'Threat', 'Meaning'], [...(rows.length === 0 ? [none] : rows), own], 'threat', view)];
}

import { answerTable } from '../../core/render/answer-table.ts';
import { figure } from '../../core/render/figures.ts';
import { FOLD_END, fold, identifier, message, name } from '../../core/render/markdown.ts';
import type { Listing } from '../../core/render/page-limit.ts';
import type { View } from '../../core/render/render-context.ts';
import { compare, groupBy } from '../../core/render/scope.ts';
import type { AnswerForm } from '../provider-module.ts';
import { isNoData, noDataCode } from './rules/no-data-codes.ts';
import { type VidmobScored, vidmobScored } from './vidmob-answer.ts';

/** The scores by channel: `META 0.62, TIKTOK 0.81`. */
export function vidmobInShort({ channels }: VidmobScored): string {
  const scores = Object.entries(channels).map(
    ([channel, { score }]) => `${channel} ${score === null ? '?' : figure(score)}`,
  );
  return scores.length === 0 ? 'no channel' : scores.join(', ');
}

/** Names shown of guidelines that share a NO_DATA code. */
const MOST_NAMES = 3;

const orDash = (value: number | null) => (value === null ? '–' : name(figure(value)));

function channelTable({ channels }: VidmobScored, view: View): Listing {
  const rows = Object.entries(channels).map(([channel, scores]) => [
    name(channel),
    ...[scores.score, scores.adherencePercent].map(orDash),
    ...[scores.passCount, scores.failCount, scores.notAvailableCount].map((count) => String(count ?? '–')),
  ]);
  return answerTable(['Vidmob', 'Score', 'Adherence', 'Passed', 'Failed', 'No data'], rows, 'channel', view);
}

function failedGuidelines({ guidelines }: VidmobScored, view: View): Listing {
  const failed = guidelines.filter(({ result }) => result === 'FAIL');
  const rows = groupBy(failed, ({ name: guideline }) => guideline)
    .map(([guideline, onChannels]) => ({
      guideline,
      heaviest: onChannels.reduce((heaviest, { weight }) => Math.max(heaviest, weight ?? 0), 0),
      weights: onChannels.map(({ channel, weight }) => `${channel} ${weight ?? '–'}`).join(', '),
    }))
    .sort((a, b) => b.heaviest - a.heaviest || compare(a.guideline, b.guideline))
    .map(({ guideline, weights }) => [name(guideline), message(weights)]);
  return answerTable(['Failed guideline', 'Weight by channel'], rows, 'guideline', view);
}

/** Guidelines that could not be evaluated, by reason, each with its fix. */
export function withoutData({ guidelines }: Pick<VidmobScored, 'guidelines'>, view: View): Listing {
  const affected = guidelines.filter(({ result }) => isNoData(result));
  const rows = groupBy(affected, ({ result }) => noDataCode(result).code).map(([code, rowsOfCode]) => {
    const names = [...new Set(rowsOfCode.map(({ name: guideline }) => guideline))];
    const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
    const shown = names.slice(0, MOST_NAMES).map((guideline) => name(guideline));
    const { meaning, fix } = noDataCode(code);
    return [`${shown.join(', ')}${more}`, `${identifier(code)}<br>${message(meaning)}`, message(fix)];
  });
  return answerTable(['Guidelines without data', 'Why', 'Fix'], rows, 'code', view);
}

function creativeTags({ tags }: VidmobScored, view: View): Listing {
  const rows = groupBy(tags, ({ category }) => category).map(([category, labels]) => [
    name(category),
    message(labels.map(({ label }) => label).join(', ')),
  ]);
  return answerTable(['Creative Tags', 'Labels'], rows, 'category', view);
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

/** What Vidmob could not evaluate although the creatives pass, folded: reason and fix, for all of them together. */
export function missingInPassing(answers: readonly VidmobScored[], view: View): Listing {
  const listing = withoutData({ guidelines: answers.flatMap(({ guidelines }) => guidelines) }, view);
  return {
    ...listing,
    open: `${fold('Guidelines without data in creatives that pass', false)}${listing.open}`,
    close: FOLD_END,
  };
}

/** How Vidmob's answers are read and shown. */
export const vidmobAnswers: AnswerForm<VidmobScored> = {
  schema: vidmobScored,
  inShort: vidmobInShort,
  details: vidmobDetails,
  missing: missingInPassing,
};

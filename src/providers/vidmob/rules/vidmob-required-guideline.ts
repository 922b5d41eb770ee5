import { z } from 'zod';
import type { Creative } from '../../../core/creative.ts';
import { nearest } from '../../../core/nearest.ts';
import { words } from '../../../core/policy/schema-values.ts';
import type { Finding } from '../../../core/report.ts';
import { describeValue, type Limit } from '../../../core/rules/limit.ts';
import { defineRule } from '../../../core/rules/rule.ts';
import type { Scale } from '../../../core/rules/strictness-scale.ts';
import type { Setting } from '../../../core/settings.ts';
import { finding, missingData, sentences } from '../../../core/verdict/finding.ts';
import type { Hints } from '../../../core/verdict/hints.ts';
import type { GuidelineRow } from '../vidmob-answer.ts';
import { isNoData, noDataCode } from './no-data-codes.ts';
import { workspaceAdvice, workspaceName } from './requested-channels.ts';

/** Guidelines by their names as they are compared, where case and surrounding space do not count. */
export type Guidelines = ReadonlyMap<string, string>;

const plain = (name: string): string => name.trim().toLowerCase();

/** The guidelines of a list. */
export function guidelinesOf(names: readonly string[]): Guidelines {
  return new Map(names.map((name) => [plain(name), name.trim()]));
}

/** More names than anyone requires: together they count as more than any list has, so that none is as strict. */
const MOST_NAMES = 1_000;
const BEYOND: Guidelines = new Map();

/** Guidelines that must pass: the more, the stricter. */
export const GUIDELINES: Scale<Guidelines> = {
  isAtLeast: (a, b) => a === b || (b !== BEYOND && [...b.keys()].every((name) => a.has(name))),
  strictest: (a, b) => {
    if (a === BEYOND || b === BEYOND) return BEYOND;
    const both = new Map([...a, ...b]);
    return both.size > MOST_NAMES ? BEYOND : both;
  },
  loosest: (a, b) => {
    if (a === BEYOND) return b;
    return b === BEYOND ? a : new Map([...a].filter(([name]) => b.has(name)));
  },
  plain: (names) => [...names.values()],
  text: (names) => (names.size === 0 ? 'none' : [...names.values()].map((name) => `“${name}”`).join(', ')),
  range: () => 'other lists',
};

type Required = readonly Setting<string>[];
const namesOf = (required: Required) => guidelinesOf(required.map(({ value }) => value));

const REQUIRED_GUIDELINES: Limit<'requiredGuidelines', Required, Required> = {
  key: 'requiredGuidelines',
  schema: z
    .array(words)
    .optional()
    .describe(
      'Names of guidelines that must pass on each judged channel; case does not count. A list under a channel ' +
        'replaces the general one there.',
    ),
  fallback: () => [],
  read: (given: readonly string[], originOf) =>
    given.map((value, index) => ({ value: value.trim(), origin: originOf([index]) })),
  // The whole list is replaced: guidelines that are not in the later one are no longer required.
  merge: (_below, statement) => statement,
  strictest: (a, b) => {
    const known = namesOf(a);
    return [...a, ...b.filter(({ value }) => !known.has(plain(value)))];
  },
  describe: (key, required) => required.map((name) => describeValue(key, name, (text) => text)),
  describeStatement: (key, required) => {
    const names = required.map(({ value }) => value);
    return [{ key, value: names.length === 0 ? 'none' : names.join(' and '), origin: null }];
  },
  compared: [
    {
      key: 'requiredGuidelines',
      scale: GUIDELINES,
      inForce: (required) => ({ value: namesOf(required), origin: required[0]?.origin ?? 'default' }),
      statedBy: namesOf,
    },
  ],
};

export const REQUIRED_GUIDELINE = defineRule({
  id: 'vidmob/required-guideline',
  meaning:
    'A guideline that the policy requires fails on a channel. As a notice: it does not apply to this asset there.',
  severities: ['error', 'notice'],
  fixedBy: 'designer',
  fix: 'Change the creative so that it meets the guideline on that channel.',
  waivable: true,
  limits: [REQUIRED_GUIDELINES],
});

/** The rows of a guideline; case and surrounding space do not count. */
export function rowsNamed(name: string, rows: readonly GuidelineRow[]): readonly GuidelineRow[] {
  return rows.filter((row) => plain(row.name) === plain(name));
}

/** Evaluates the guidelines that must pass on a channel; several rows of one guideline count as their worst. */
export function evaluateRequired(
  creative: Creative,
  channel: string,
  rows: readonly GuidelineRow[],
  required: Required,
  hints: Hints,
): Finding[] {
  return required.flatMap(({ value: name, origin }) => {
    const results = rowsNamed(name, rows).map(({ result }) => result);
    const guideline = `The required guideline “${name}”`;
    const about = { limit: 'PASS', origin, channel };
    if (results.includes('FAIL')) {
      const message = `${guideline} fails on ${channel}`;
      const remedy = `Change the creative so that it meets “${name}” on ${channel}.`;
      return finding({
        rule: REQUIRED_GUIDELINE.id,
        severity: 'error',
        message,
        remedy,
        actual: 'FAIL',
        provider: 'vidmob',
        ...about,
      });
    }
    const unclear = results.find((result) => result !== 'PASS' && result !== 'NOT_APPLICABLE');
    if (unclear !== undefined) {
      const { meaning, fix } = noDataCode(unclear);
      const what = isNoData(unclear) ? 'has no data' : 'has no known result';
      return missingData('vidmob', `${guideline} ${what} on ${channel}: ${meaning}`, fix, {
        actual: unclear,
        ...about,
      });
    }
    if (results.includes('PASS')) return [];
    if (results.length > 0) {
      const message = `${guideline} does not apply to this asset on ${channel}`;
      const actual = 'NOT_APPLICABLE';
      return finding({
        rule: REQUIRED_GUIDELINE.id,
        severity: 'notice',
        message,
        actual,
        provider: 'vidmob',
        ...about,
      });
    }
    const message = `${guideline} has no result on ${channel}`;
    return missingData('vidmob', message, absence(creative, channel, name, origin, hints), about);
  });
}

/** Why a guideline may be absent, according to the catalogue. */
function absence(creative: Creative, channel: string, name: string, origin: string, hints: Hints): string | null {
  const catalogue = hints.guidelinesByWorkspace.get(creative.workspaceId ?? null);
  const where = workspaceName(creative);
  const advice = workspaceAdvice(creative, hints);
  if (catalogue === undefined) return sentences(`Check the name in the policy (${origin}) against Vidmob.`, advice);
  if (catalogue.some((known) => plain(known) === plain(name))) {
    return sentences(`The guideline exists in ${where}; add it to a scorecard for ${channel} in Vidmob.`, advice);
  }
  const near = nearest(name.trim(), catalogue);
  const correction = near === undefined ? '' : ` Did you mean “${near}”?`;
  return sentences(`No guideline of ${where} has that name; correct the policy (${origin}).${correction}`, advice);
}

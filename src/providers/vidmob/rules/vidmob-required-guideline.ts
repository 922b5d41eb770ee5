import type { GuidelineRow } from '../../../core/assessment.ts';
import type { Creative } from '../../../core/creative.ts';
import { nearest } from '../../../core/nearest.ts';
import type { Finding } from '../../../core/report.ts';
import type { Stated } from '../../../core/settings.ts';
import { finding, missingData } from '../../../core/verdict/finding.ts';
import type { Hints } from '../../../core/verdict/hints.ts';
import { sentences } from '../../../core/verdict/wording.ts';
import { isNoData, noDataCode } from './no-data-codes.ts';
import { workspaceAdvice, workspaceName } from './requested-channels.ts';

const plain = (name: string): string => name.trim().toLowerCase();

/** The rows of a guideline; case and surrounding space do not count. */
export function rowsNamed(name: string, rows: readonly GuidelineRow[]): readonly GuidelineRow[] {
  return rows.filter((row) => plain(row.name) === plain(name));
}

/** Judges the guidelines that must pass on a channel; several rows of one guideline count as their worst. */
export function requiredGuidelines(
  creative: Creative,
  channel: string,
  rows: readonly GuidelineRow[],
  required: readonly Stated<string>[],
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
        rule: 'vidmob/required-guideline',
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
      const { meaning, cure } = noDataCode(unclear);
      const what = isNoData(unclear) ? 'has no data' : 'has no known result';
      return missingData('vidmob', `${guideline} ${what} on ${channel}: ${meaning}`, cure, {
        actual: unclear,
        ...about,
      });
    }
    if (results.includes('PASS')) return [];
    if (results.length > 0) {
      const message = `${guideline} does not apply to this asset on ${channel}`;
      const actual = 'NOT_APPLICABLE';
      return finding({
        rule: 'vidmob/required-guideline',
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

/** Why a guideline may be absent, as far as the catalogue can tell. */
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

import type { GuidelineRow } from '../../assessment.ts';
import type { Finding } from '../../report.ts';
import { finding } from '../finding.ts';
import { isNoData, noDataCode } from '../no-data-codes.ts';
import { listed } from '../wording.ts';

/** Rows that mean "not final" or "asset refused": an answer that holds one is no verdict, whoever passed it on. */
export function finalRows(channel: string, rows: readonly GuidelineRow[]): Finding[] {
  const withoutData = rows.filter(({ result }) => isNoData(result));
  const codes = [...new Set(withoutData.map(({ result }) => noDataCode(result).code))].sort().map(noDataCode);
  return codes.flatMap(({ code, meaning, cure, kind }) => {
    if (kind !== 'transient' && kind !== 'rejected') return [];
    const names = withoutData.filter(({ result }) => noDataCode(result).code === code).map(({ name }) => `“${name}”`);
    const message = `${channel}: no data for ${listed(names)} (${code}): ${meaning}`;
    const rule = kind === 'transient' ? 'gate/time-budget' : 'provider/rejected';
    return finding({ rule, severity: 'error', message, remedy: cure, actual: code, provider: 'vidmob', channel });
  });
}

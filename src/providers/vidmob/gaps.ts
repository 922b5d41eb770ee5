import type { GuidelineRow } from '../../core/assessment.ts';
import { noDataCode } from './rules/no-data-codes.ts';

/** What the guidelines without data mean for going on. Codes are as sent, each once. */
export interface Gaps {
  /** The asset cannot be used; undefined when no code says so. */
  readonly rejected: { readonly codes: readonly string[]; readonly cure: string } | undefined;
  /** Some guideline needs Creative Tags first. */
  readonly isUntagged: boolean;
  /** Codes that make the scores not final. */
  readonly transient: readonly string[];
}

/** Reads the NO_DATA codes among guideline rows. */
export function gapsIn(rows: readonly GuidelineRow[]): Gaps {
  const codes = [...new Set(rows.map(({ result }) => result))].map(noDataCode);
  const rejected = codes.filter(({ kind }) => kind === 'rejected');
  return {
    rejected: rejected[0] && { codes: rejected.map(({ code }) => code), cure: rejected[0].cure },
    isUntagged: codes.some(({ kind }) => kind === 'needs-tags'),
    transient: codes.filter(({ kind }) => kind === 'transient').map(({ code }) => code),
  };
}

import type { Conclusion, Severity, Verdict } from '../report.ts';

/** Every verdict has a shape and a word, so that nobody depends on colour. */
export const VERDICT_ICONS: Readonly<Record<Verdict, string>> = {
  fail: '❌',
  inconclusive: '❔',
  pending: '⏳',
  waived: '📝',
  warn: '⚠️',
  pass: '✅',
};

export const CONCLUSION_ICONS: Readonly<Record<Conclusion, string>> = {
  failure: '❌',
  pending: '⏳',
  neutral: '⚪',
  cancelled: '🚫',
  success: '✅',
};

export const SEVERITY_ICONS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };

/** `1 creative`, `2 creatives`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

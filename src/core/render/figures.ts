import type { Conclusion, Severity, Verdict } from '../report.ts';

const FEWEST_DIGITS = 2;
const MOST_DIGITS = 4;

/** A provider's share as people read it: `0.83`, and `0.6996` rather than a rounded `0.70`. */
export function figure(share: number): string {
  const digits = share.toFixed(MOST_DIGITS);
  return digits.replace(/0+$/, '').padEnd(digits.length - MOST_DIGITS + FEWEST_DIGITS, '0');
}

const SECOND = 1000;
const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * A duration in milliseconds as a person would say it, in two units at most: `250ms`, `30s`, `1m 30s`, `9m`, `1h 5m`.
 * From two minutes on seconds are rounded away.
 */
export function readableDuration(ms: number): string {
  if (Math.round(ms) < SECOND) return `${Math.max(0, Math.round(ms))}ms`;
  const seconds = Math.round(ms / SECOND);
  if (seconds < MINUTE) return `${seconds}s`;
  if (seconds < 2 * MINUTE) return joined([1, 'm'], [seconds - MINUTE, 's']);
  const minutes = Math.round(seconds / MINUTE);
  return joined([Math.floor((minutes * MINUTE) / HOUR), 'h'], [minutes % 60, 'm']);
}

function joined(...parts: readonly (readonly [amount: number, unit: string])[]): string {
  return parts
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount}${unit}`)
    .join(' ');
}

/** Every verdict has a shape and a word, so that colour is never the only signal. */
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

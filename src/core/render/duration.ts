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

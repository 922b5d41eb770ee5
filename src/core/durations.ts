const HOUR = 3_600_000;
const PATTERN = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/;

/** What a duration looks like, for error messages. */
export const DURATION_EXAMPLES = '`250ms`, `30s`, `10m` or `1h30m`';

/** The longest duration taken: beyond about 24 days Node's timers fire at once. */
const LONGEST_DURATION_MS = 500 * HOUR;

/** Milliseconds of a duration such as `1h30m`; undefined when it is none or longer than 500 hours. */
export function parseDuration(text: string): number | undefined {
  const match = text === '' ? null : PATTERN.exec(text);
  if (match === null) return undefined;
  const part = (group: number) => Number(match[group] ?? 0);
  const total = part(1) * HOUR + part(2) * 60_000 + part(3) * 1000 + part(4);
  return total <= LONGEST_DURATION_MS ? total : undefined;
}

const FEWEST_DIGITS = 2;
const MOST_DIGITS = 12;

function statedDigits(value: number): number {
  const [, decimals = ''] = /\.(\d+)$/.exec(String(value)) ?? [];
  return Math.min(Math.max(FEWEST_DIGITS, decimals.length), MOST_DIGITS);
}

/** A share as it was set, with at least two decimals: `0.70`, `0.695`. */
export function shareText(value: number): string {
  return value.toFixed(statedDigits(value));
}

/**
 * A share beside its limit, and how far they are apart, with as many digits as it takes to see that they differ and to
 * show the limit as it was set: 0.6996 is not 0.70.
 */
export function sharesApart(actual: number, limit: number): { actual: string; limit: string; by: string } {
  let digits = statedDigits(limit);
  while (actual.toFixed(digits) === limit.toFixed(digits) && digits < MOST_DIGITS) digits += 1;
  const shown = { actual: actual.toFixed(digits), limit: limit.toFixed(digits) };
  return { ...shown, by: Math.abs(Number(shown.actual) - Number(shown.limit)).toFixed(digits) };
}

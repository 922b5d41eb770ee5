const FEWEST_DIGITS = 2;
const MOST_DIGITS = 4;

/** A provider's share as people read it: `0.83`, and `0.6996` rather than a rounded `0.70`. */
export function figure(share: number): string {
  const digits = share.toFixed(MOST_DIGITS);
  return digits.replace(/0+$/, '').padEnd(digits.length - MOST_DIGITS + FEWEST_DIGITS, '0');
}

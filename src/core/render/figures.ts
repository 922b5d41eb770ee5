const DIGITS = [2, 3, 4];

const isCount = (value: number) => Number.isInteger(value) && Math.abs(value) > 1;

/** A share as people read it (`0.62`); counts above 1 stay whole. */
export function figure(value: number, digits = 2): string {
  return isCount(value) ? String(value) : value.toFixed(digits);
}

/** Two figures with as many digits as it takes to see that they differ: `0.6996` is not `0.70`. */
export function figures(actual: number, limit: number): [actual: string, limit: string] {
  const telling = DIGITS.find((digits) => figure(actual, digits) !== figure(limit, digits)) ?? 2;
  return [figure(actual, telling), figure(limit)];
}

const FIRST_STEP = 16;

/**
 * The largest count up to `most` that fits, found in a few tries, because trying is dear: around `guess`, or where nobody
 * can guess, from below and never with more than twice that count. `fits` holds for every count below one that fits, and
 * is taken to hold for none at all.
 */
export function largestFitting(most: number, fits: (count: number) => boolean, guess = FIRST_STEP): number {
  let fitting = 0;
  let tooMany = most + 1;
  let next = Math.min(guess, most);
  for (let step = FIRST_STEP; next > fitting && next < tooMany; step *= 2) {
    if (fits(next)) {
      fitting = next;
      next = Math.min(fitting + step, tooMany - 1);
    } else {
      tooMany = next;
      next = Math.max(tooMany - step, fitting);
    }
  }
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2);
    if (fits(middle)) fitting = middle;
    else tooMany = middle;
  }
  return fitting;
}

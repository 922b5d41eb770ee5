const FIRST_STEP = 16;

/**
 * The largest count up to `most` that fits, found in a few tries, none with much more than twice that count: trying is
 * dear. `fits` holds for every count below one that fits, and is taken to hold for none at all.
 */
export function largestFitting(most: number, fits: (count: number) => boolean): number {
  let fitting = 0;
  let next = Math.min(FIRST_STEP, most);
  while (fitting < most && fits(next)) {
    fitting = next;
    next = Math.min(2 * next, most);
  }
  let tooMany = next;
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2);
    if (fits(middle)) fitting = middle;
    else tooMany = middle;
  }
  return fitting;
}

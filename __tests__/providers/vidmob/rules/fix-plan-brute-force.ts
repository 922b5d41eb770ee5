import type { GuidelineRow } from '../../../../src/providers/vidmob/vidmob-answer.ts';

/** Of all sets of failed guidelines that will do: the fewest, then the heaviest, then the first by name. */
export function bestByTryingAll(
  rows: readonly GuidelineRow[],
  willDo: (passing: readonly GuidelineRow[]) => boolean,
): readonly string[] | undefined {
  const failed = rows.filter(({ result }) => result === 'FAIL');
  const names = [...new Set(failed.map(({ name }) => name))].sort();
  let best: { names: string[]; weight: number } | undefined;
  for (let mask = 1; mask < 2 ** names.length; mask += 1) {
    const chosen = names.filter((_, bit) => Math.floor(mask / 2 ** bit) % 2 === 1);
    const passing = failed.filter(({ name }) => chosen.includes(name));
    if (!willDo(passing)) continue;
    const weight = weightIn(passing);
    const isBetter =
      best === undefined ||
      chosen.length < best.names.length ||
      (chosen.length === best.names.length &&
        (weight > best.weight || (weight === best.weight && chosen.join() < best.names.join())));
    if (isBetter) best = { names: chosen, weight };
  }
  return best?.names;
}

export function weightIn(rows: readonly GuidelineRow[]): number {
  return rows.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
}

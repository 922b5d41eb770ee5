import type { Result } from './result.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefgh';

function unique<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)];
}

/** The matrix as text: a row for each step, a column for each fault, in each cell how many of its cases hold. */
export function renderTable(results: readonly Result[]): string {
  const faults = unique(results.map(({ fault }) => fault));
  const steps = unique(results.map(({ step }) => step));
  const letterOf = (fault: string): string => LETTERS.charAt(faults.indexOf(fault));
  const cell = (step: string, fault: string): string => {
    const here = results.filter((result) => result.step === step && result.fault === fault);
    return here.length === 0 ? '·' : `${here.filter(({ broken }) => broken.length === 0).length}/${here.length}`;
  };
  const width = Math.max(...steps.map((step) => step.length));
  const line = (name: string, cells: readonly string[]): string =>
    [name.padEnd(width), ...cells.map((text) => text.padStart(3))].join(' ').trimEnd();
  const legend = faults.map((fault) => `  ${letterOf(fault)} ${fault}`);
  return [
    'Faults (each once and for ever):',
    ...legend,
    '',
    line('', faults.map(letterOf)),
    ...steps.map((step) =>
      line(
        step,
        faults.map((fault) => cell(step, fault)),
      ),
    ),
  ].join('\n');
}

/** What did not hold, and how to run it alone. */
export function renderBroken(results: readonly Result[]): string {
  return results
    .filter(({ broken }) => broken.length > 0)
    .map(({ name, broken }) => {
      return [`BROKEN ${name}`, ...broken.map((why) => `  ${why}`), `  npm run test:faults -- --only "${name}"`].join(
        '\n',
      );
    })
    .join('\n');
}

/** `N cases, N hold`. */
export function renderTotals(results: readonly Result[]): string {
  const hold = results.filter(({ broken }) => broken.length === 0).length;
  return `${results.length} cases, ${hold} hold`;
}

/**
 * `npm run test:faults`: everything that can go wrong with every request, once and for ever, and what must hold all the
 * same. `--only <text>` runs the cases whose names hold the text, `--sampled` half of them.
 */
import { parseArgs } from 'node:util';
import { runInParts } from './run-parts.ts';
import { renderBroken, renderTable, renderTotals } from './table.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, sampled: { type: 'boolean' } } });
const { only = '', sampled = false } = values;
const started = performance.now();
const results = await runInParts({ only, sampled });
if (results.length === 0) {
  console.error(`No case has "${only}" in its name, which is "<step> / <fault> / <once or for ever>".`);
  process.exit(1);
}
console.log(renderTable(results));
const broken = renderBroken(results);
if (broken !== '') console.log(`\n${broken}`);
console.log(`\n${renderTotals(results)} (${((performance.now() - started) / 1000).toFixed(0)} s)`);
process.exitCode = results.every((result) => result.broken.length === 0) ? 0 : 1;

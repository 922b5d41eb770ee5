/**
 * `npm run test:faults`: everything that can go wrong with every request, once and for ever, and what must hold all the
 * same. `--only <text>` runs the cases whose names hold the text, `--sampled` half of them.
 */
import { parseArgs } from 'node:util';
import { nameOf } from './case.ts';
import { startElsewhere } from './elsewhere.ts';
import { matrixOf, runNormals, sampleOf } from './matrix.ts';
import { runMatrix } from './run-matrix.ts';
import { renderBroken, renderTable, renderTotals } from './table.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, sampled: { type: 'boolean' } } });
const started = performance.now();
const elsewhere = await startElsewhere();
const normals = await runNormals(elsewhere);
const { providers, github } = matrixOf(normals);
const all = [providers, github].flatMap((cases) => (values.sampled ? sampleOf(cases) : cases));
const chosen = all.filter((given) => nameOf(given).includes(values.only ?? ''));
if (chosen.length === 0) {
  console.error(`No case has "${values.only}" in its name, which is "<step> / <fault> / <once or for ever>".`);
  process.exit(1);
}
const results = await runMatrix(chosen, normals, elsewhere);
await elsewhere.close();

console.log(renderTable(results));
const broken = renderBroken(results);
if (broken !== '') console.log(`\n${broken}`);
console.log(`\n${renderTotals(results)} (${((performance.now() - started) / 1000).toFixed(0)} s)`);
process.exitCode = results.every((result) => result.broken.length === 0) ? 0 : 1;

/**
 * `npm run test:week -- [how many] [first seed]`: simulated weeks, each with another seed, and what must hold after each.
 */
import { roughWeek, runWeek } from './week.ts';

const count = Number(process.argv[2] ?? 5);
const first = Number(process.argv[3] ?? 1);

for (let seed = first; seed < first + count; seed += 1) {
  const started = performance.now();
  const { told, outcomes } = await runWeek(roughWeek(seed));
  console.log(`seed ${seed}: ${JSON.stringify(told)}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  for (const { name, broken } of outcomes.filter((outcome) => outcome.broken.length > 0)) {
    console.log(`  BROKEN: ${name}`);
    for (const sentence of broken) console.log(`    ${sentence}`);
    process.exitCode = 1;
  }
}

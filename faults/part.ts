/** Runs one part of the matrix in a process of its own; what it is to do comes in a message, the results go back in one. */
import { nameOf } from './case.ts';
import { startElsewhere } from './elsewhere.ts';
import { matrixOf, runNormals, sampleOf } from './matrix.ts';
import { runMatrix } from './run-matrix.ts';
import type { Part } from './run-parts.ts';

/** In a sample, the attempt that follows is run after one case in so many. */
const RESUMED_IN_SAMPLE = 25;

async function work({ only, sampled, index, of }: Part): Promise<void> {
  const elsewhere = await startElsewhere();
  const normals = await runNormals(elsewhere);
  const { providers, github } = matrixOf(normals);
  const chosen = [providers, github]
    .flatMap((cases) => (sampled ? sampleOf(cases) : cases))
    .filter((given) => nameOf(given).includes(only))
    .map((given, nth) => ({ ...given, isLast: sampled && nth % RESUMED_IN_SAMPLE !== 0 }))
    .filter((_, nth) => nth % of === index);
  process.send?.(await runMatrix(chosen, normals, elsewhere));
  await elsewhere.close();
}

process.once('message', (part) => {
  work(part as Part).then(
    () => process.disconnect(),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Case, nameOf } from '../../faults/case.ts';
import { type Elsewhere, startElsewhere } from '../../faults/elsewhere.ts';
import { INVARIANTS } from '../../faults/invariants.ts';
import { matrixOf, runNormals, sampleOf } from '../../faults/matrix.ts';
import { type Result, runMatrix } from '../../faults/run-matrix.ts';

jest.setTimeout(180_000);

/** One test for each invariant: it holds in every sampled case of the chosen part of the matrix. */
export function testSampled(choose: (matrix: ReturnType<typeof matrixOf>) => readonly Case[], least: number): void {
  let elsewhere: Elsewhere;
  let results: readonly Result[] = [];
  beforeAll(async () => {
    elsewhere = await startElsewhere();
    const normals = await runNormals(elsewhere);
    results = await runMatrix(sampleOf(choose(matrixOf(normals))), normals, elsewhere);
  });
  afterAll(() => elsewhere.close());

  test(`covers at least ${least} pairs of step and fault`, () => {
    const pairs = new Set(results.map(({ given: { step, fault } }) => `${step.name} / ${fault.name}`));
    expect(pairs.size).toBe(results.length);
    expect(pairs.size).toBeGreaterThanOrEqual(least);
  });

  test.each(Object.keys(INVARIANTS))('%s', (invariant) => {
    const broken = results.flatMap(({ given, broken: all }) => {
      const its = all.filter((sentence) => sentence.startsWith(`${invariant}: `));
      return its.map((sentence) => `npm run test:faults -- --only "${nameOf(given)}"\n  ${sentence}`);
    });
    expect(broken).toEqual([]);
  });
}

import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { INVARIANTS } from '../../faults/invariants.ts';
import type { Result } from '../../faults/result.ts';
import { runInParts } from '../../faults/run-parts.ts';

jest.setTimeout(240_000);

describe('whatever goes wrong at a provider or at GitHub', () => {
  let results: readonly Result[] = [];
  beforeAll(async () => {
    results = await runInParts({ only: '', sampled: true });
  });

  test('in every pair of step and fault', () => {
    const pairs = new Set(results.map(({ step, fault }) => `${step} / ${fault}`));
    expect(pairs.size).toBe(results.length);
    expect(pairs.size).toBeGreaterThanOrEqual(850);
  });

  test.each(Object.keys(INVARIANTS))('%s', (invariant) => {
    const broken = results.flatMap(({ name, broken: all }) => {
      const its = all.filter((sentence) => sentence.startsWith(`${invariant}: `));
      return its.map((sentence) => `npm run test:faults -- --only "${name}"\n  ${sentence}`);
    });
    expect(broken).toEqual([]);
  });
});

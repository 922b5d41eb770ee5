import { describe, expect, test } from '@jest/globals';
import { iasDetails } from '../../../src/providers/ias/ias-details.ts';
import { CONTEXT, iasAnswer } from '../../core/render/reports.ts';

const view = { context: CONTEXT, rest: 'the job summary' };
const rowsOf = (listings: ReturnType<typeof iasDetails>, index = 0) =>
  (listings[index]?.rows ?? []).map((row) => row().trim());

describe('iasDetails', () => {
  test('explains the categories that are not safe, worst first, and names the others', () => {
    expect(rowsOf(iasDetails(iasAnswer({ hate: 'floor', drugs: null, novelty: 'low' }), view))).toEqual([
      '| **unknown** | drugs | illegal drugs, tobacco, e-cigarettes, vaping, alcohol |',
      '| **floor** | hate | hate speech and acts of aggression |',
      '| **low** | novelty | a category this version does not know |',
      '| safe | adult, arms, crime, death, debated, obscene, piracy, spam, terror |  |',
    ]);
  });

  test('does without a row of safe ones when none is', () => {
    expect(rowsOf(iasDetails({ ...iasAnswer(), garm: { hate: 'high' } }, view))).toHaveLength(1);
  });
});

import { describe, expect, test } from '@jest/globals';
import { evaluateIas } from '../../../../src/providers/ias/rules/ias-category.ts';
import { policy } from '../../../core/policy/fixtures.ts';
import { ias } from '../../../core/verdict/fixtures.ts';

const POLICY = policy('ias: {failOn: [high], categories: {drugs: {failOn: [floor]}}}').ias;

describe('evaluateIas', () => {
  test('eleven safe categories have no findings', () => {
    expect(evaluateIas(ias(), POLICY)).toEqual([]);
  });

  test('a level that fails says which, what it stands for and where the limit is from', () => {
    expect(evaluateIas(ias({ hate: 'floor' }), POLICY)).toEqual([
      {
        rule: 'ias/hate',
        severity: 'error',
        message: 'IAS rates hate floor (hate speech and acts of aggression); the policy fails high and worse',
        remedy: 'Change what shows hate speech and acts of aggression, or have the level reviewed by IAS.',
        actual: 'floor',
        limit: 'below high',
        origin: '.github/creative-gate.yml:1',
        provider: 'ias',
        channel: null,
        waivedBy: null,
      },
    ]);
  });

  test('a category has its own limits', () => {
    expect(evaluateIas(ias({ drugs: 'high' }), POLICY)).toMatchObject([{ rule: 'ias/drugs', severity: 'warning' }]);
  });

  test('categories without a known level are missing, together', () => {
    const { garm, ...rest } = ias({ spam: null });
    const { adult: _adult, ...others } = garm;
    expect(evaluateIas({ ...rest, garm: others }, POLICY)).toMatchObject([
      {
        rule: 'provider/missing-data',
        severity: 'error',
        message: 'IAS returned no known level for adult and spam',
      },
    ]);
  });

  test('a further category is judged by the general levels, with a warning', () => {
    expect(evaluateIas(ias({ misinformation: 'high' }), POLICY)).toMatchObject([
      { rule: 'ias/misinformation', severity: 'error' },
      { rule: 'ias/misinformation', severity: 'warning' },
    ]);
    expect(evaluateIas(ias({ misinformation: 'safe' }), POLICY)).toMatchObject([
      {
        severity: 'warning',
        message: 'IAS rates misinformation safe, a category this version does not know; the general levels apply',
      },
    ]);
    expect(evaluateIas(ias({ misinformation: null }), POLICY)[0]?.message).toContain(
      'no known level for misinformation',
    );
  });

  test('names that every object has are categories like others', () => {
    const { garm, ...rest } = ias();
    const entries = [...Object.entries(garm), ['constructor', 'floor'] as const];
    const judged = evaluateIas({ ...rest, garm: Object.fromEntries(entries) }, POLICY);
    expect(judged.map(({ rule }) => rule)).toEqual(['ias/constructor', 'ias/constructor']);
  });
});

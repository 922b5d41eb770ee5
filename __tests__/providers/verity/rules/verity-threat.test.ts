import { describe, expect, test } from '@jest/globals';
import { evaluateVerity } from '../../../../src/providers/verity/rules/verity-threat.ts';
import type { VerityThreat } from '../../../../src/providers/verity/verity-answer.ts';
import { policy } from '../../../core/policy/fixtures.ts';
import { verity } from '../../../core/verdict/fixtures.ts';

const POLICY = policy('verity: {failOn: [high], threats: {GGT6: {failOn: [medium]}}}').verity;
const threat = (id: string, risk: VerityThreat['risk'], category: string | null = null): VerityThreat => ({
  id,
  category,
  risk,
});
const judge = (...threats: VerityThreat[]) => evaluateVerity(verity({ threats }), POLICY);

describe('evaluateVerity', () => {
  test('no threat, or only mild ones, have no findings; safe is not judged', () => {
    expect(judge()).toEqual([]);
    expect(evaluateVerity(verity({ safe: null }), POLICY)).toEqual([]);
    expect(evaluateVerity(verity({ safe: false, threats: [threat('GGT1', 'low')] }), POLICY)).toEqual([]);
  });

  test('a threat is judged by its risk, with limits of its own', () => {
    expect(judge(threat('GGT6', 'medium', 'Hate Speech'), threat('GGT1', 'medium'))).toMatchObject([
      {
        rule: 'verity/GGT1',
        severity: 'warning',
        message: 'Verity rates GGT1 (violence and gore) medium; the policy warns of medium and worse',
        remedy: 'Change what shows violence and gore, or have the classification reviewed by GumGum.',
        provider: 'verity',
      },
      {
        rule: 'verity/GGT6',
        severity: 'error',
        message: 'Verity rates GGT6 (Hate Speech) medium; the policy fails medium and worse',
        actual: 'medium',
        limit: 'below medium',
        origin: '.github/creative-gate.yml:1',
      },
    ]);
  });

  test('threats are told in the order of their ids', () => {
    const ids = (...given: string[]) => judge(...given.map((id) => threat(id, 'high'))).map(({ rule }) => rule);
    expect(ids('GGT1', 'GGT3', 'GGT2')).toEqual(['verity/GGT1', 'verity/GGT2', 'verity/GGT3']);
  });

  test.each([
    [verity({ threats: null }), "Verity's answer has no list of threats"],
    [verity({ safe: false }), 'Verity calls the asset unsafe, but names no threat'],
    [verity({ threats: [threat('GGT1', null)] }), 'Verity returned no known risk for GGT1 (violence and gore)'],
    [verity({ threats: [threat('GGT77', null)] }), 'Verity returned no known risk for GGT77'],
  ])('what is unknown is missing (%#)', (answer, message) => {
    expect(evaluateVerity(answer, POLICY)).toMatchObject([
      { rule: 'provider/missing-data', severity: 'error', message },
    ]);
  });

  test('a further threat is judged by the general risks, with a warning', () => {
    expect(judge(threat('GGT10', 'high'))).toMatchObject([
      { rule: 'verity/GGT10', severity: 'error', remedy: expect.stringContaining('Change what shows GGT10') },
      {
        rule: 'verity/GGT10',
        severity: 'warning',
        message: 'Verity rates GGT10 high, a threat this version does not know; the general risks apply',
      },
    ]);
    expect(judge(threat('toString', 'low'))).toMatchObject([{ rule: 'verity/toString', severity: 'warning' }]);
  });
});

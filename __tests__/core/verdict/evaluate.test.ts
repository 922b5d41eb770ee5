import { describe, expect, test } from '@jest/globals';
import { evaluateCreative } from '../../../src/core/verdict/evaluate.ts';
import { policy } from '../policy/fixtures.ts';
import { creative, ias, KNOWN, scores, unansweredBy, verity, vidmob } from './fixtures.ts';

const POLICY = policy();
const good = { vidmob: vidmob(), ias: ias(), verity: verity() };
const evaluate = (assessments: Parameters<typeof evaluateCreative>[0]['assessments'], of = creative(), by = POLICY) =>
  evaluateCreative({ creative: of, assessments, policy: by, ...KNOWN });

describe('evaluateCreative', () => {
  test('every answer within the policy is a pass', () => {
    expect(evaluate(good)).toEqual({ verdict: 'pass', findings: [], fixPlans: [], optedOut: [] });
  });

  test('an answer that is absent is never a pass', () => {
    for (const name of ['vidmob', 'ias', 'verity'] as const) {
      const { verdict, findings } = evaluate({ ...good, [name]: undefined });
      expect(verdict).toBe('inconclusive');
      expect(findings).toMatchObject([{ rule: 'provider/missing-data', provider: name }]);
    }
  });

  test('a failure outweighs what is missing; errors come first, by provider', () => {
    const { verdict, findings } = evaluate({
      vidmob: vidmob({ channels: { META: scores({ score: 0.5, notAvailableCount: 10 }) } }),
      ias: unansweredBy('pending'),
      verity: undefined,
    });
    expect(verdict).toBe('fail');
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'error vidmob/min-score',
      'error gate/time-budget',
      'error provider/missing-data',
      'warning vidmob/max-unavailable',
    ]);
  });

  test('what a provider remarks is a warning', () => {
    const { verdict, findings } = evaluate({ ...good, verity: verity({ warnings: ['VIDEO_OCR_FAILED.'] }) });
    expect(verdict).toBe('warn');
    expect(findings).toMatchObject([
      { rule: 'provider/missing-data', severity: 'warning', message: 'Verity: VIDEO_OCR_FAILED', provider: 'verity' },
    ]);
  });

  test('an entry may leave out what is not required, and it is listed', () => {
    expect(evaluate({ ias: ias() }, creative({ providers: ['ias'] }))).toEqual({
      verdict: 'pass',
      findings: [],
      fixPlans: [],
      optedOut: ['vidmob', 'verity'],
    });
  });

  test('leaving out what is required, or everything, is inconclusive', () => {
    expect(evaluate(good, creative({ providers: ['ias'] }), policy('vidmob: {}')).verdict).toBe('inconclusive');
    const { verdict, findings } = evaluate(good, creative({ providers: [] }));
    expect(verdict).toBe('inconclusive');
    expect(findings[0]?.provider).toBeNull();
  });

  test('providers that do not apply are not missed', () => {
    expect(evaluate({ ias: ias() }, creative({ type: 'text' })).verdict).toBe('pass');
  });
});

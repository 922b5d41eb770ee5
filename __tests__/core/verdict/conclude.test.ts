import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { CAUSES, type Cause, type Outcome } from '../../../src/core/policy/policy.ts';
import { type Finding, type Problem, VERDICTS, type Verdict } from '../../../src/core/report.ts';
import type { RuleId } from '../../../src/core/rules/catalogue.ts';
import { conclude, type Evidence, worstConclusion } from '../../../src/core/verdict/conclude.ts';
import { finding } from '../../../src/core/verdict/finding.ts';
import { verdictOf } from '../../../src/core/verdict/verdict.ts';

const RULES: Readonly<Record<Cause, RuleId>> = {
  timeout: 'gate/time-budget',
  unavailable: 'provider/unavailable',
  rejected: 'provider/rejected',
  missingData: 'provider/missing-data',
};
const because = (...causes: Cause[]) => {
  const findings = causes.map((cause) => finding({ rule: RULES[cause], severity: 'error', message: 'm' }));
  return { verdict: verdictOf(findings), findings };
};
const decided = (verdict: Verdict): { verdict: Verdict; findings: Finding[] } => ({ verdict, findings: [] });
const PROBLEM: Problem = { rule: 'manifest/invalid', path: null, line: null, column: null, message: 'm' };

function outcomes(given: Partial<Record<Cause, Outcome>>): NonNullable<Evidence['outcomes']> {
  const of = (cause: Cause) => ({ value: given[cause] ?? 'failure', origin: 'default' }) as const;
  return {
    timeout: of('timeout'),
    unavailable: of('unavailable'),
    rejected: of('rejected'),
    missingData: of('missingData'),
  };
}

function concluded(given: Partial<Evidence>) {
  return conclude({
    creatives: [],
    problems: [],
    outcomes: outcomes({}),
    canPend: true,
    sandbox: false,
    ...given,
  });
}

describe('conclude', () => {
  test('nothing changed is a success', () => {
    expect(concluded({})).toBe('success');
  });

  test('pass, warn and waived are a success', () => {
    expect(concluded({ creatives: [decided('pass'), decided('warn'), decided('waived')] })).toBe('success');
  });

  test('one failing creative or one problem is a failure', () => {
    expect(concluded({ creatives: [decided('pass'), decided('fail')] })).toBe('failure');
    expect(concluded({ creatives: [decided('pass')], problems: [PROBLEM] })).toBe('failure');
  });

  test.each(CAUSES)('%s ends as the outcomes say', (cause) => {
    expect(concluded({ creatives: [because(cause)] })).toBe('failure');
    expect(concluded({ creatives: [because(cause)], outcomes: outcomes({ [cause]: 'neutral' }) })).toBe('neutral');
  });

  test('the worst of all causes counts', () => {
    const mixed = outcomes({ rejected: 'neutral', timeout: 'pending' });
    expect(concluded({ creatives: [because('rejected'), because('timeout')], outcomes: mixed })).toBe('pending');
    expect(concluded({ creatives: [because('rejected', 'missingData')], outcomes: mixed })).toBe('failure');
    expect(concluded({ creatives: [because('rejected')], outcomes: mixed, problems: [PROBLEM] })).toBe('failure');
  });

  test('pending without a check run that can be finished is a failure', () => {
    const parked = { creatives: [because('timeout')], outcomes: outcomes({ timeout: 'pending' }) };
    expect(concluded(parked)).toBe('pending');
    expect(concluded({ ...parked, canPend: false })).toBe('failure');
  });

  test('the sandbox is never better than neutral', () => {
    expect(concluded({ sandbox: true })).toBe('neutral');
    expect(concluded({ sandbox: true, creatives: [decided('fail')] })).toBe('failure');
  });

  test('no verdict without a cause, or without a policy, is a failure', () => {
    expect(concluded({ creatives: [decided('inconclusive')], outcomes: outcomes({ missingData: 'neutral' }) })).toBe(
      'failure',
    );
    expect(concluded({ creatives: [because('timeout')], outcomes: undefined })).toBe('failure');
    expect(concluded({ outcomes: undefined })).toBe('success');
  });

  test('no outcomes make a success of a missing answer', () => {
    const anyOutcome = fc.constantFrom<Outcome>('failure', 'pending', 'neutral');
    const anyOutcomes = fc.record({
      timeout: anyOutcome,
      unavailable: anyOutcome,
      rejected: anyOutcome,
      missingData: anyOutcome,
    });
    const others = fc.array(fc.constantFrom(...VERDICTS).map(decided), { maxLength: 3 });
    const causes = fc.subarray([...CAUSES], { minLength: 1 });
    fc.assert(
      fc.property(
        anyOutcomes,
        others,
        causes,
        fc.boolean(),
        fc.boolean(),
        (given, creatives, why, canPend, sandbox) => {
          const all = [...creatives, because(...why)];
          const end = conclude({ creatives: all, problems: [], outcomes: outcomes(given), canPend, sandbox });
          expect(end).not.toBe('success');
          if (!canPend) expect(end).not.toBe('pending');
        },
      ),
    );
  });
});

test('worstConclusion of none is success', () => {
  expect(worstConclusion([])).toBe('success');
  expect(worstConclusion(['success', 'neutral', 'pending'])).toBe('pending');
  expect(worstConclusion(['cancelled', 'failure'])).toBe('failure');
  expect(worstConclusion(['neutral', 'cancelled'])).toBe('cancelled');
});

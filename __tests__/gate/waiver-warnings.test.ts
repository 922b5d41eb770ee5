import { describe, expect, test } from '@jest/globals';
import { finding } from '../../src/core/verdict/finding.ts';
import type { JudgedFor } from '../../src/gate/evaluate.ts';
import type { Comparison } from '../../src/gate/subject.ts';
import { waiverWarnings } from '../../src/gate/waiver-warnings.ts';
import { creative } from '../support/creatives.ts';
import { comparison, policy } from './subjects.ts';

const AT = Date.parse('2026-11-22T10:00:00Z');
const withWaiver = (expires: string) =>
  policy(`waivers: [{creative: a, rule: ias/*, reason: r, approvedBy: me, expires: ${expires}}]`);
const drugs = finding({ rule: 'ias/drugs', severity: 'error', message: 'm' });
const judgedFor = (its: Comparison, findings = [drugs]): JudgedFor => ({
  comparison: its,
  creative: creative({ id: 'a' }),
  assessments: {},
  verdict: 'fail',
  findings,
  fixPlans: [],
  optedOut: [],
  pullRequest: undefined,
});
const texts = (comparisons: readonly Comparison[], judged: readonly JudgedFor[]) =>
  waiverWarnings(comparisons, judged, AT).map(({ message }) => message);

describe('what is said of waivers', () => {
  test('is about those of the comparison whose creatives are judged', () => {
    const mine = comparison({ policy: withWaiver('2026-11-28') });
    expect(texts([mine], [judgedFor(mine)])).toEqual([expect.stringContaining('expires on 2026-11-28, in 6 days')]);
    const other = comparison({ baseSha: 'c'.repeat(40) });
    expect(texts([mine, other], [judgedFor(other)])).toEqual([]);
  });

  test('takes pull requests with one base together', () => {
    const expired = withWaiver('2026-11-01');
    const [first, second] = [
      comparison({ policy: expired }),
      comparison({ pullRequest: 8, policy: withWaiver('2026-11-01') }),
    ];
    expect(texts([first, second], [judgedFor(first)])).toEqual([]);
    expect(texts([first, second], [judgedFor(second)])).toEqual([]);
    expect(texts([first, second], [])).toEqual([expect.stringContaining('is unused here')]);
  });

  test('is nothing without a policy', () => {
    expect(texts([comparison({ policy: null })], [])).toEqual([]);
  });
});

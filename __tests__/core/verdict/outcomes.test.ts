import { describe, expect, test } from '@jest/globals';
import type { Assessments } from '../../../src/core/assessment.ts';
import { CAUSES, type Cause } from '../../../src/core/policy/policy.ts';
import type { Conclusion, Verdict } from '../../../src/core/report.ts';
import { conclude } from '../../../src/core/verdict/conclude.ts';
import { evaluateCreative } from '../../../src/core/verdict/evaluate.ts';
import { complaints, policy } from '../policy/fixtures.ts';
import { creative, ias, KNOWN, scores, unansweredBy, verity, vidmob } from './fixtures.ts';

const good = { vidmob: vidmob(), ias: ias(), verity: verity() };
/** Each cause as it comes about, and what it makes of a creative. */
const CAME_ABOUT: Readonly<Record<Cause, { readonly answers: Assessments; readonly verdict: Verdict }>> = {
  timeout: { answers: { ...good, ias: unansweredBy('pending') }, verdict: 'pending' },
  unavailable: { answers: { ...good, verity: unansweredBy('unavailable') }, verdict: 'inconclusive' },
  rejected: { answers: { ...good, vidmob: unansweredBy('rejected') }, verdict: 'inconclusive' },
  missingData: { answers: { ...good, ias: ias({ hate: null }) }, verdict: 'inconclusive' },
};

function end(outcomes: string, judged: readonly Assessments[], canPend = true) {
  const by = policy(`outcomes: {${outcomes}}`);
  const creatives = judged.map((assessments) =>
    evaluateCreative({ creative: creative(), assessments, policy: by, ...KNOWN }),
  );
  const conclusion = conclude({ creatives, problems: [], outcomes: by.outcomes, canPend, sandbox: false });
  return { conclusion, verdicts: creatives.map(({ verdict }) => verdict) };
}

describe('every cause', () => {
  test.each(CAUSES)('%s is a failure unless the policy says otherwise', (cause) => {
    const { answers, verdict } = CAME_ABOUT[cause];
    expect(end('', [answers])).toEqual({ conclusion: 'failure', verdicts: [verdict] });
  });

  test.each<[Cause, Conclusion, Conclusion]>([
    ['timeout', 'failure', 'failure'],
    ['timeout', 'pending', 'failure'],
    ['timeout', 'neutral', 'neutral'],
    ['unavailable', 'failure', 'failure'],
    ['unavailable', 'pending', 'failure'],
    ['unavailable', 'neutral', 'neutral'],
    ['rejected', 'failure', 'failure'],
    ['rejected', 'neutral', 'neutral'],
    ['missingData', 'failure', 'failure'],
    ['missingData', 'neutral', 'neutral'],
  ])('%s ends as %s, where no check can stay open as %s', (cause, outcome, withoutCheck) => {
    const { answers, verdict } = CAME_ABOUT[cause];
    expect(end(`${cause}: ${outcome}`, [answers])).toEqual({ conclusion: outcome, verdicts: [verdict] });
    expect(end(`${cause}: ${outcome}`, [answers], false).conclusion).toBe(withoutCheck);
    expect(end(`${cause}: ${outcome}`, [answers, good]).conclusion).toBe(outcome);
  });

  test.each(CAUSES)('%s decides nothing about the others', (cause) => {
    for (const other of CAUSES.filter((one) => one !== cause)) {
      expect(end(`${cause}: neutral`, [CAME_ABOUT[other].answers]).conclusion).toBe('failure');
      expect(end(`${cause}: neutral`, [CAME_ABOUT[cause].answers, CAME_ABOUT[other].answers]).conclusion).toBe(
        'failure',
      );
    }
  });

  test.each(['rejected', 'missingData'])('%s is final: it cannot wait for a later run', (cause) => {
    expect(complaints(`outcomes: {${cause}: pending}`)).toHaveLength(1);
  });

  test.each(CAUSES)('%s can never be made a success', (cause) => {
    expect(complaints(`outcomes: {${cause}: success}`)).toHaveLength(1);
  });
});

describe('several of them', () => {
  const ALL_NEUTRAL = CAUSES.map((cause) => `${cause}: neutral`).join(', ');

  test('on one creative or on several end as the worst of their outcomes', () => {
    const both = { ...good, ias: unansweredBy('pending'), vidmob: unansweredBy('rejected') };
    expect(end('timeout: pending, rejected: neutral', [both]).conclusion).toBe('pending');
    expect(end('timeout: neutral, rejected: failure', [both]).conclusion).toBe('failure');
    expect(end(ALL_NEUTRAL, [both]).conclusion).toBe('neutral');
    const each = CAUSES.map((cause) => CAME_ABOUT[cause].answers);
    expect(end(ALL_NEUTRAL, each).conclusion).toBe('neutral');
    expect(end(ALL_NEUTRAL.replace('unavailable: neutral', 'unavailable: pending'), each).conclusion).toBe('pending');
  });

  test('never soften a creative that fails', () => {
    const bad = vidmob({ channels: { META: scores({ score: 0.1 }) } });
    expect(end(ALL_NEUTRAL, [{ ...good, vidmob: bad }]).conclusion).toBe('failure');
    expect(end(ALL_NEUTRAL, [{ vidmob: bad, ias: unansweredBy('pending') }])).toEqual({
      conclusion: 'failure',
      verdicts: ['fail'],
    });
  });
});

import { describe, expect, test } from '@jest/globals';
import { INVARIANTS, type Looked } from '../../faults/invariants.ts';
import type { Report } from '../../src/core/report.ts';
import { findingOf, noAnswer, reportOf, vidmobAnswer } from '../core/render/reports.ts';
import { answered, lookedAt, outcomeOf } from './looked.ts';

/** Names of the invariants that do not hold. */
function broken(looked: Looked): string[] {
  return Object.entries(INVARIANTS).flatMap(([name, invariant]) => (invariant(looked) === undefined ? [] : [name]));
}

const gone = noAnswer('unavailable', 'IAS answered 500.');
const error = findingOf({ rule: 'provider/unavailable', provider: 'ias' });
/** A creative that lacks IAS's answer, told as it should be. */
const lacking = answered({ verdict: 'inconclusive', assessments: { ias: gone }, findings: [error] });
const failed: Partial<Report> = { conclusion: 'failure', creatives: [lacking] };
const scores = vidmobAnswer({ META: { score: 0.9, adherence: 0.9 } });
const resubmitted = { ...reportOf().usage, submitted: { vidmob: 0, ias: 1, verity: 0, tags: 0 } };
const forEver = { often: 'for ever' } as const;

describe('everything holds', () => {
  test.each<[string, Looked]>([
    ['where a fault left no trace', lookedAt({})],
    ['where a creative ended without an answer', lookedAt(forEver, outcomeOf(failed))],
    [
      'where what may be billed twice is told',
      lookedAt(
        { step: 'ias score' },
        outcomeOf(
          {
            creatives: [
              answered({
                verdict: 'warn',
                findings: [
                  findingOf({ rule: 'ias/hate', severity: 'warning', message: 'was sent this creative twice' }),
                ],
              }),
            ],
          },
          { accepted: [{ provider: 'ias', what: 'calm', times: 2 }] },
        ),
      ),
    ],
    [
      'where only tags are missing, which is told',
      lookedAt(
        { step: 'tags submit', ...forEver },
        outcomeOf({
          creatives: [
            answered({
              assessments: {
                vidmob: {
                  ...scores,
                  tags: [{ category: 'a', label: 'b' }],
                  warnings: ['Creative Tags could not be made'],
                },
              },
            }),
          ],
        }),
      ),
    ],
    [
      'where a check waits for a later run',
      lookedAt(forEver, outcomeOf({ conclusion: 'pending', creatives: [{ ...lacking, verdict: 'pending' }] })),
    ],
    [
      'where GitHub never lets the check be completed',
      lookedAt(
        { ...forEver, also: { name: 'PATCH /check-runs/*', party: 'github' } },
        outcomeOf(
          { ...failed, creatives: [answered({ findings: [error] })] },
          { checks: [{ status: 'in_progress', conclusion: null }] },
        ),
      ),
    ],
    [
      'where a token had to be renewed that an injected answer refused',
      lookedAt({ fault: '401', ...forEver }, outcomeOf(failed, { violations: ['asks for a token though it has one'] })),
    ],
  ])('%s', (_, looked) => {
    expect(broken(looked)).toEqual([]);
  });
});

describe('what does not hold is found', () => {
  const bad: readonly (readonly [string, Looked])[] = [
    ['the fault struck', lookedAt({}, outcomeOf({}, { strikes: 0 }))],
    ['it reports and concludes', lookedAt(forEver, outcomeOf({}, { thrown: 'Error: out' }))],
    ['it reports and concludes', lookedAt(forEver, outcomeOf({}, { report: undefined, exitCode: 1, checks: [] }))],
    [
      'it reports and concludes',
      lookedAt({}, outcomeOf({ counts: { ...outcomeOf().report?.counts, total: 2 } as never })),
    ],
    ['it reports and concludes', lookedAt(forEver, outcomeOf(failed, { exitCode: 0 }))],
    ['never green by accident', lookedAt(forEver, outcomeOf({ creatives: [] }))],
    ['never green by accident', lookedAt(forEver, outcomeOf({ creatives: [lacking] }))],
    [
      'never green by accident',
      lookedAt(forEver, outcomeOf(failed, { checks: [{ status: 'completed', conclusion: 'success' }] })),
    ],
    [
      'no creative passes by accident',
      lookedAt(forEver, outcomeOf({ ...failed, creatives: [{ ...lacking, verdict: 'pass' }] })),
    ],
    ['what passes leaves no trace', lookedAt({}, outcomeOf(failed))],
    ['what passes leaves no trace', lookedAt({}, outcomeOf({}, { comments: 2 }))],
    ['others are still reported', lookedAt({ step: 'verity status', ...forEver }, outcomeOf(failed))],
    ['others are still reported', lookedAt({ ...forEver, also: { party: 'github' } }, outcomeOf(failed))],
    [
      'nothing is billed twice',
      lookedAt({}, outcomeOf({}, { accepted: [{ provider: 'verity', what: 'calm', times: 2 }] })),
    ],
    [
      'nothing is billed twice',
      lookedAt({}, outcomeOf({}, { accepted: [{ provider: 'ias', what: 'calm', times: 3 }] })),
    ],
    [
      'nothing is billed twice',
      lookedAt(
        {},
        outcomeOf({}, { accepted: ['a', 'b', 'c', 'd', 'e'].map((what) => ({ provider: 'ias', what, times: 1 })) }),
      ),
    ],
    ['no secret is shown', lookedAt({}, outcomeOf({}, { shownSecrets: ['the GitHub token'] }))],
    ['nothing goes elsewhere', lookedAt({}, outcomeOf({}, { strayRequests: 1 }))],
    ['it ends in time', lookedAt({}, outcomeOf({}, { elapsedMs: 70_001 }))],
    [
      'no check stays open',
      lookedAt(forEver, outcomeOf(failed, { checks: [{ status: 'in_progress', conclusion: null }] })),
    ],
    [
      'the check says the same',
      lookedAt(forEver, outcomeOf(failed, { checks: [{ status: 'completed', conclusion: 'neutral' }] })),
    ],
    ['it says why', lookedAt(forEver, outcomeOf({ ...failed, creatives: [{ ...lacking, findings: [] }] }))],
    ['nobody is misused', lookedAt({}, outcomeOf({}, { violations: ['submits calm again'] }))],
    ['an outage costs little', lookedAt({}, outcomeOf({}, { requests: 125 }))],
    ['an outage costs little', lookedAt({ step: 'ias anything' }, outcomeOf({}, { requests: 50 }))],
    ['what is permanent is not repeated', lookedAt({ fault: '403', ...forEver }, outcomeOf(failed, { requests: 9 }))],
    ['postponed is out of time', lookedAt({ fault: '429 for an hour', ...forEver }, outcomeOf(failed))],
    [
      'the next attempt goes on',
      lookedAt(forEver, outcomeOf(failed, { resumed: reportOf({ conclusion: 'failure' }) })),
    ],
    [
      'the next attempt goes on',
      lookedAt(forEver, outcomeOf({}, { resumed: reportOf({ conclusion: 'success', usage: resubmitted }) })),
    ],
  ];
  test.each(bad)('%s', (name, looked) => {
    expect(broken(looked)).toContain(name);
  });

  test('whichever invariant it is', () => {
    expect(new Set(bad.map(([name]) => name))).toEqual(new Set(Object.keys(INVARIANTS)));
  });
});

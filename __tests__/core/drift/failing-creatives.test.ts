import { describe, expect, test } from '@jest/globals';
import { readFailing, scoreOn, scoresBeforeChange, storeFailing } from '../../../src/core/drift/failing-creatives.ts';
import { creativeOf, vidmobAnswer } from '../render/reports.ts';
import { EARLIER, failing, judged, recorded } from './fixtures.ts';

describe('failing', () => {
  test('a failing set is read back as it was kept', () => {
    const set = [
      failing('a', { standing: 'untold', scoresBefore: { META: 0.8 } }),
      failing('b', { ended: { at: EARLIER, how: 'removed' } }),
    ];
    expect(readFailing(storeFailing(set))).toEqual(set);
  });

  test.each(['', '{', 'null', '[{}]', JSON.stringify([{ ...failing('a'), since: 'yesterday' }])])(
    '%j is none',
    (text) => {
      expect(readFailing(text)).toBeUndefined();
    },
  );
});

describe('scores', () => {
  test('a score is there where one was given', () => {
    expect(scoreOn(judged('a', 'fail', 0.4), 'META')).toBe(0.4);
    expect(scoreOn(judged('a', 'fail', null), 'META')).toBeNull();
    expect(scoreOn(judged('a', 'fail', 0.4), 'X')).toBeNull();
    expect(scoreOn(judged('a', 'fail'), 'META')).toBeNull();
    const pending = { status: 'pending', ticket: null, reason: '', remedy: null } as const;
    expect(scoreOn(creativeOf({ id: 'a', assessments: { vidmob: pending } }), 'META')).toBeNull();
  });

  test('a score that rests on nothing is none', () => {
    const answer = vidmobAnswer({ META: { score: 0.4, adherence: 0.7 } });
    for (const channel of Object.values(answer.channels)) Object.assign(channel, { passCount: 0, failCount: 0 });
    const empty = creativeOf({ id: 'a', verdict: 'fail', assessments: { vidmob: answer } });
    expect(scoreOn(empty, 'META')).toBeNull();
    expect(scoresBeforeChange(empty, recorded({ a: 0.8 }))).toEqual({});
  });

  test('the score before is told where it was another', () => {
    expect(scoresBeforeChange(judged('a', 'fail', 0.4), recorded({ a: 0.8 }))).toEqual({ META: 0.8 });
    expect(scoresBeforeChange(judged('a', 'fail', 0.4), recorded({ a: 0.4 + 1e-12 }))).toEqual({});
    expect(scoresBeforeChange(judged('a', 'fail', null), recorded({ a: 0.8 }))).toEqual({});
    expect(scoresBeforeChange(judged('a', 'fail', 0.4), recorded({ b: 0.8 }))).toEqual({});
    expect(scoresBeforeChange(judged('a', 'fail', 0.4), undefined)).toEqual({});
  });

  test('scores are those of the same source', () => {
    const other = { ...judged('a', 'fail', 0.4), source: 'dam' };
    expect(scoresBeforeChange(other, recorded({ a: 0.8 }))).toEqual({});
  });
});

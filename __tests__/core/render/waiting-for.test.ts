import { describe, expect, test } from '@jest/globals';
import type { Unanswered } from '../../../src/core/assessment.ts';
import { moment, progressLine, waitingFor } from '../../../src/core/render/waiting-for.ts';
import { creativeOf, reportOf } from './reports.ts';

describe('progress', () => {
  describe('progressLine', () => {
    test('says how many are answered, who is waited for and when the next look is', () => {
      const waiting = [
        { queue: 'vidmob', count: 4 },
        { queue: 'tags', count: 0 },
        { queue: 'ias', count: 1 },
      ];
      expect(progressLine({ answered: 7, total: 12, waiting, nextLookMs: 540_000 })).toBe(
        '7 of 12 answered, 5 waiting: vidmob 4, ias 1, next poll in 9m',
      );
    });

    test('says so while it looks', () => {
      const waiting = [{ queue: 'ias', count: 1 }];
      expect(progressLine({ answered: 1, total: 2, waiting, nextLookMs: 0 })).toBe(
        '1 of 2 answered, 1 waiting: ias 1, polling now',
      );
    });

    test('says nothing of a look that is not planned, nor of waiting that is over', () => {
      const waiting = [{ queue: 'ias', count: 1 }];
      expect(progressLine({ answered: 1, total: 2, waiting, nextLookMs: null })).toBe(
        '1 of 2 answered, 1 waiting: ias 1',
      );
      expect(progressLine({ answered: 2, total: 2, waiting: [], nextLookMs: null })).toBe('2 of 2 answered');
    });
  });
});

describe('waiting for', () => {
  const pending = (submittedAt?: string): Unanswered => {
    const since = submittedAt === undefined ? {} : { submittedAt };
    return { status: 'pending', ticket: 't', reason: 'scoring', remedy: null, ...since };
  };
  const parked = (...assessments: Parameters<typeof creativeOf>[0][]) =>
    reportOf({
      conclusion: 'pending',
      creatives: assessments.map((each) => creativeOf({ verdict: 'pending', ...each })),
    });

  describe('what a parked check waits for', () => {
    test('is told by provider, with the oldest submission', () => {
      const report = parked(
        { id: 'a', assessments: { vidmob: pending('2026-11-22T14:05:59.000Z'), ias: pending() } },
        { id: 'b', assessments: { vidmob: pending('2026-11-21T09:00:00.000Z') } },
      );
      expect(waitingFor(report, '2026-11-22T15:10:00.000Z')).toBe(
        'Waiting for Vidmob (2 creatives, since 2026-11-21 09:00 UTC) and IAS (1 creative).\n\nThe check stays open: the ' +
          'scheduled Creative Gate run (`mode: rescore`) completes it as soon as every answer is available. You ' +
          'can also run this job again. Nothing is submitted twice. The next poll is due in the first scheduled run after ' +
          '2026-11-22 15:10 UTC.',
      );
    });

    test('may be a provider that was out of reach', () => {
      expect(waitingFor(parked({ id: 'a', assessments: {} }), undefined)).toMatch(/^The check stays open: .* twice\.$/);
    });

    test('is nothing where the check is finished', () => {
      expect(
        waitingFor({ ...parked({ id: 'a', assessments: { ias: pending() } }), conclusion: 'failure' }, undefined),
      ).toBe('');
    });
  });

  test('a moment is told to the minute, in UTC', () => {
    expect(moment('2026-01-02T03:04:05.678Z')).toBe('2026-01-02 03:04 UTC');
  });
});

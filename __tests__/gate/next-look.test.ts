import { expect, test } from '@jest/globals';
import { nextLookOf } from '../../src/gate/next-look.ts';
import { defaultQueues } from '../../src/runtime/queues.ts';
import { creativeOf, reportOf } from '../core/render/reports.ts';

const pending = { status: 'pending', ticket: 't', reason: 'scoring', remedy: null } as const;
const NOW = Date.parse('2026-11-22T12:00:00.000Z');
const queues = defaultQueues(undefined);

test('a parked run is looked at again after an interval of the quickest provider it waits for', () => {
  const waiting = (assessments: object) =>
    reportOf({ conclusion: 'pending', creatives: [creativeOf({ id: 'a', assessments })] });
  expect(nextLookOf(waiting({ vidmob: pending }), queues, NOW)).toBe('2026-11-22T12:10:00.000Z');
  expect(nextLookOf(waiting({ vidmob: pending, ias: pending }), queues, NOW)).toBe('2026-11-22T12:00:30.000Z');
  expect(nextLookOf(waiting({}), queues, NOW)).toBeUndefined();
});

test('a finished run is not', () => {
  const report = reportOf({
    conclusion: 'failure',
    creatives: [creativeOf({ id: 'a', assessments: { ias: pending } })],
  });
  expect(nextLookOf(report, queues, NOW)).toBeUndefined();
});

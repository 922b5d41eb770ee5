import { expect, test } from '@jest/globals';
import { nextLookOf } from '../../src/gate/next-look.ts';
import { defaultLanes } from '../../src/runtime/lanes.ts';
import { creativeOf, reportOf } from '../core/render/reports.ts';

const pending = { status: 'pending', ticket: 't', reason: 'scoring', remedy: null } as const;
const NOW = Date.parse('2026-11-22T12:00:00.000Z');
const lanes = defaultLanes(undefined);

test('a parked run is looked at again after an interval of the quickest provider it waits for', () => {
  const waiting = (assessments: object) =>
    reportOf({ conclusion: 'pending', creatives: [creativeOf({ id: 'a', assessments })] });
  expect(nextLookOf(waiting({ vidmob: pending }), lanes, NOW)).toBe('2026-11-22T12:10:00.000Z');
  expect(nextLookOf(waiting({ vidmob: pending, ias: pending }), lanes, NOW)).toBe('2026-11-22T12:00:30.000Z');
  expect(nextLookOf(waiting({}), lanes, NOW)).toBeUndefined();
});

test('a finished run is not', () => {
  const report = reportOf({
    conclusion: 'failure',
    creatives: [creativeOf({ id: 'a', assessments: { ias: pending } })],
  });
  expect(nextLookOf(report, lanes, NOW)).toBeUndefined();
});

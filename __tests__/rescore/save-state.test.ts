import { expect, test } from '@jest/globals';
import type { Baselines } from '../../src/core/verdict/baseline.ts';
import { mergeBaselines } from '../../src/rescore/save-state.ts';

const at = (hour: number, score: number) => ({ score, recordedAt: `2026-11-20T0${hour}:00:00Z` });

test('of two baselines the later recorded score of each channel is kept', () => {
  const one: Baselines = new Map([['a', { META: at(1, 0.1), TIKTOK: at(3, 0.3) }]]);
  const other: Baselines = new Map([
    ['a', { META: at(2, 0.2), TIKTOK: at(2, 0.2), X: at(1, 0.5) }],
    ['b', { META: at(1, 0.9) }],
  ]);
  expect(Object.fromEntries(mergeBaselines(one, other) ?? [])).toEqual({
    a: { META: at(2, 0.2), TIKTOK: at(3, 0.3), X: at(1, 0.5) },
    b: { META: at(1, 0.9) },
  });
  expect([mergeBaselines(one, undefined), mergeBaselines(undefined, other)]).toEqual([one, other]);
});

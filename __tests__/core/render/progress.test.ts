import { describe, expect, test } from '@jest/globals';
import { progressLine } from '../../../src/core/render/progress.ts';

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

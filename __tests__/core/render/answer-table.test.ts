import { describe, expect, test } from '@jest/globals';
import { worstLevelFirst } from '../../../src/core/render/answer-table.ts';

describe('worstFirst', () => {
  test('sorts by the scale, unknown levels first, and leaves the given list as it is', () => {
    const rows = [{ level: 'low' }, { level: null }, { level: 'high' }] as const;
    expect(worstLevelFirst(rows, ['low', 'high'])).toEqual([{ level: null }, { level: 'high' }, { level: 'low' }]);
    expect(rows[0]).toEqual({ level: 'low' });
  });
});

import { expect, test } from '@jest/globals';
import { evaluateLevel } from '../../../src/core/rules/level-limit.ts';
import { GARM_LEVELS, type GarmLevel } from '../../../src/providers/ias/ias-answer.ts';

const judge = (actual: GarmLevel, failOn: GarmLevel | null, warnOn: GarmLevel | null) =>
  evaluateLevel(GARM_LEVELS, actual, {
    failOn: { value: failOn, origin: 'f' },
    warnOn: { value: warnOn, origin: 'w' },
  });

test('a level includes all worse ones', () => {
  expect(GARM_LEVELS.map((level) => judge(level, 'high', 'medium')?.severity)).toEqual([
    undefined,
    undefined,
    'warning',
    'error',
    'error',
  ]);
});

test('null includes none, and a failure outweighs a warning', () => {
  expect(judge('floor', null, null)).toBeUndefined();
  expect(judge('floor', 'floor', 'low')).toEqual({
    severity: 'error',
    actual: 'floor',
    limit: 'below floor',
    origin: 'f',
    reach: 'the policy fails floor',
  });
  expect(judge('high', null, 'low')).toMatchObject({ origin: 'w', reach: 'the policy warns of low and worse' });
});

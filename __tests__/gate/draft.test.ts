import { expect, test } from '@jest/globals';
import { brokenEvaluation } from '../../src/gate/draft.ts';

test('a gate that could judge nothing has its problems and nothing else', () => {
  const problems = [{ rule: 'gate/github' as const, path: null, line: null, column: null, message: 'GitHub is away.' }];
  expect(brokenEvaluation(problems)).toEqual({ comparisons: [], judged: [], problems, warnings: [] });
});

import { expect, test } from '@jest/globals';
import { brokenDraft } from '../../src/gate/draft.ts';

test('a gate that could judge nothing has its problems and nothing else', () => {
  const problems = [{ rule: 'gate/github', path: null, line: null, column: null, message: 'GitHub is away.' }];
  expect(brokenDraft(problems)).toEqual({ subjects: [], judged: [], problems, warnings: [] });
});

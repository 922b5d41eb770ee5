import { describe, expect, test } from '@jest/globals';
import { spendingProblem } from '../../src/gate/resume.ts';
import { questionsFor, workOf } from '../../src/gate/work.ts';
import { fakeProviders } from './fake-provider.ts';
import { gatedCreative } from './subjects.ts';

const questions = (...ids: string[]) =>
  workOf(
    questionsFor(
      ids.map((id) => gatedCreative({ id })),
      fakeProviders(),
    ),
  );

describe('max-submissions', () => {
  test('lets as many creatives through as it says', () => {
    expect(spendingProblem(questions('a', 'b'), 2)).toBeUndefined();
    expect(spendingProblem([], 0)).toBeUndefined();
  });

  test('stops a run that would submit more, saying how many', () => {
    expect(spendingProblem(questions('a', 'b', 'c'), 2)).toMatchObject({
      rule: 'gate/max-submissions',
      message: expect.stringMatching(/^This run would submit 3 creatives, more than the 2 /),
    });
  });

  test('counts a creative of several pull requests once, and one that is not submitted not at all', () => {
    expect(spendingProblem(questions('a', 'a'), 1)).toBeUndefined();
    const forbidden = workOf(questionsFor([gatedCreative({ id: 'b' }, { maySubmit: false })], fakeProviders()));
    expect(spendingProblem([...questions('a'), ...forbidden], 1)).toBeUndefined();
  });
});

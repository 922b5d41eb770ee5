import { describe, expect, test } from '@jest/globals';
import { recordParts, stateParts } from '../../src/records/file-parts.ts';
import { answerOf, record, vidmobAnswer } from './sample-records.ts';

describe('stateParts', () => {
  const state = { baselines: { a: 1 }, rescore: [2] };

  test('go under the first provider, and baselines under Vidmob', () => {
    expect([...stateParts(['vidmob', 'ias'], state)]).toEqual([
      { provider: 'vidmob', section: 'rescore', plain: '[2]' },
      { provider: 'vidmob', section: 'baselines', plain: '{"a":1}' },
    ]);
    expect([...stateParts(['ias', 'verity'], state)]).toEqual([{ provider: 'ias', section: 'rescore', plain: '[2]' }]);
  });

  test('are none without a provider or anything to keep', () => {
    expect([...stateParts([], state)]).toEqual([]);
    expect([...stateParts(['vidmob'], { baselines: undefined, rescore: undefined })]).toEqual([]);
  });
});

describe('recordParts', () => {
  test('are the tickets of all providers, then their answers', () => {
    const records = [
      record('ias', { answer: answerOf('ias') }),
      record('vidmob', { answer: answerOf('vidmob') }),
      record('verity'),
    ];
    const parts = [...recordParts(['vidmob', 'ias'], records)];
    expect(parts.map(({ provider, section }) => `${section} of ${provider}`)).toEqual([
      'tickets of vidmob',
      'tickets of ias',
      'answers of vidmob',
      'answers of ias',
    ]);
  });

  test('put an answer that is longer than a part into a part of its own', () => {
    const guidelines = vidmobAnswer().guidelines.map((row) => ({ ...row, name: 'x'.repeat(5_000_000) }));
    const long = () => record('vidmob', { answer: vidmobAnswer({ guidelines }) });
    const short = () => record('vidmob', { answer: vidmobAnswer() });
    const parts = [...recordParts(['vidmob'], [long(), long(), short(), short()])];
    const answers = parts.filter(({ section }) => section === 'answers').map(({ plain }) => JSON.parse(String(plain)));
    expect(answers.map((list: unknown[]) => list.length)).toEqual([1, 1, 2]);
  });
});

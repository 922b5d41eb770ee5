import { describe, expect, test } from '@jest/globals';
import { answerElement, decodeAnswers, encodeAnswers } from '../../src/records/answers.ts';
import { iasAnswer, verityAnswer, vidmobAnswer } from './sample-records.ts';

describe('answers', () => {
  test('come back, and are not yet reused', () => {
    const text = encodeAnswers([
      answerElement({ key: 'a', answer: iasAnswer({ reused: true }) }),
      answerElement({ key: 'b', answer: iasAnswer({ garm: {} }) }),
    ]);
    expect(decodeAnswers('ias', Buffer.from(text))).toEqual([
      { key: 'a', answer: iasAnswer() },
      { key: 'b', answer: iasAnswer({ garm: {} }) },
    ]);
  });

  test('one that is not wholly understood is left out', () => {
    const strange = JSON.stringify(['a', { ...verityAnswer(), safe: 'perhaps' }]);
    const text = encodeAnswers([strange, answerElement({ key: 'b', answer: verityAnswer() })]);
    expect(decodeAnswers('verity', Buffer.from(text))).toEqual([{ key: 'b', answer: verityAnswer() }]);
  });

  test('one of another provider is left out', () => {
    const text = encodeAnswers([answerElement({ key: 'a', answer: iasAnswer() })]);
    expect(decodeAnswers('vidmob', Buffer.from(text))).toEqual([]);
    expect(vidmobAnswer()).not.toHaveProperty('garm');
  });

  test.each(['', '{}', '[["a"]]', '[1]'])('are not read from %p', (text) => {
    expect(decodeAnswers('ias', Buffer.from(text))).toBeUndefined();
  });
});

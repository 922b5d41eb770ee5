import { describe, expect, test } from '@jest/globals';
import { answerInShort } from '../../../src/core/render/answer-in-short.ts';
import { iasAnswer, noAnswer, verityAnswer, vidmobAnswer } from './reports.ts';

describe('answerInShort', () => {
  test('shows the scores by channel', () => {
    const vidmob = vidmobAnswer({ META: { score: 0.62, adherence: 0.5 }, X: { score: null, adherence: null } });
    expect(answerInShort('vidmob', { vidmob })).toBe('META 0.62, X ?');
    expect(answerInShort('vidmob', { vidmob: vidmobAnswer({}) })).toBe('no channel');
  });

  test('shows the categories that are not safe, unknown levels first', () => {
    expect(answerInShort('ias', { ias: iasAnswer({ drugs: 'low', hate: 'floor', arms: null }) })).toBe(
      'arms ?, hate floor, drugs low',
    );
    expect(answerInShort('ias', { ias: iasAnswer() })).toBe('safe');
  });

  test('shows the threats, and that a missing list is not an empty one', () => {
    const threats = [
      { id: 'GGT9', category: null, risk: null },
      { id: 'GGT6', category: null, risk: 'medium' as const },
    ];
    expect(answerInShort('verity', { verity: verityAnswer(threats) })).toBe('GGT9 ?, GGT6 medium');
    expect(answerInShort('verity', { verity: verityAnswer([]) })).toBe('no threats');
    expect(answerInShort('verity', { verity: verityAnswer(null) })).toBe('?');
  });

  test('shows the state where there is no answer', () => {
    expect(answerInShort('ias', { ias: noAnswer('pending', 'working') })).toBe('pending');
    expect(answerInShort('ias', { ias: noAnswer('not-applicable', 'no') })).toBe('–');
    expect(answerInShort('ias', {})).toBe('–');
  });
});

import { describe, expect, test } from '@jest/globals';
import {
  answerElement,
  compress,
  decodeAnswers,
  decompress,
  encodeAnswers,
  recordsIn,
} from '../../src/records/blocks.ts';
import { encodeTickets } from '../../src/records/ticket-codec.ts';
import { iasAnswer, ticket, verityAnswer, vidmobAnswer } from './sample-records.ts';

describe('compress', () => {
  describe('compress', () => {
    test.each(['tight', 'quick'] as const)('comes back, %s', (effort) => {
      const packed = compress('abc'.repeat(1000), effort);
      expect(packed.length).toBeLessThan(100);
      expect(decompress(packed, 3000)?.toString()).toBe('abc'.repeat(1000));
    });

    test('what would grow beyond the limit is not unpacked', () => {
      expect(decompress(compress(Buffer.alloc(5_000_000), 'quick'), 4_999_999)).toBeUndefined();
    });

    test('what is no compressed text is nothing', () => {
      expect(decompress(Buffer.from('no such thing'), 100)).toBeUndefined();
    });
  });
});

describe('answers', () => {
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
});

describe('block', () => {
  const LIMIT = 10_000;

  describe('recordsIn', () => {
    test('a block of tickets gives records without an answer', () => {
      const kept = ticket();
      const block = compress(encodeTickets([{ key: 'a', ticket: kept }]), 'tight');
      expect(recordsIn(block, 'ias', 'tickets', LIMIT)).toEqual([
        { provider: 'ias', key: 'a', ticket: kept, answer: null },
      ]);
    });

    test('a block of answers gives records without a ticket', () => {
      const block = compress(encodeAnswers([answerElement({ key: 'a', answer: iasAnswer() })]), 'quick');
      expect(recordsIn(block, 'ias', 'answers', LIMIT)).toEqual([
        { provider: 'ias', key: 'a', ticket: null, answer: iasAnswer() },
      ]);
    });

    test.each(['tickets', 'answers'] as const)('a block without %s gives nothing', (holding) => {
      expect(recordsIn(compress('{}', 'quick'), 'ias', holding, LIMIT)).toBeUndefined();
      expect(recordsIn(Buffer.from('{}'), 'ias', holding, LIMIT)).toBeUndefined();
      expect(recordsIn(compress(' '.repeat(LIMIT + 1), 'quick'), 'ias', holding, LIMIT)).toBeUndefined();
    });
  });
});

import { describe, expect, test } from '@jest/globals';
import { answerElement, encodeAnswers } from '../../src/records/answers.ts';
import { recordsIn } from '../../src/records/block.ts';
import { compress } from '../../src/records/compress.ts';
import { encodeTickets } from '../../src/records/tickets.ts';
import { iasAnswer, ticket } from './sample-records.ts';

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

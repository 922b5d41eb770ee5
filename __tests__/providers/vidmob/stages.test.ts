import { expect, test } from '@jest/globals';
import { awaitedJob, taggingTicket } from '../../../src/providers/vidmob/stages.ts';

const ticket = { id: 'u-1', submittedAt: 5, stage: 'first' };

test('a ticket that waits for a tags job is found again, and what it was before', () => {
  const waiting = taggingTicket('guide:j-1', ticket, 9);
  expect(waiting).toEqual({ id: 'u-1', submittedAt: 5, stage: 'tagging:guide:j-1' });
  expect(awaitedJob(waiting)).toEqual({ job: 'guide:j-1', ticket });
});

test('a creative that is tagged before its first submission has no ticket before', () => {
  const waiting = taggingTicket('guide:j-1', null, 9);
  expect(waiting).toEqual({ id: '', submittedAt: 9, stage: 'tagging:guide:j-1' });
  expect(awaitedJob(waiting)).toEqual({ job: 'guide:j-1', ticket: null });
});

test('other tickets wait for no job', () => {
  expect(awaitedJob(ticket)).toBeUndefined();
});

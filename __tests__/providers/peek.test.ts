import { expect, test } from '@jest/globals';
import { peeked, peekOf } from '../../src/providers/peek.ts';
import type { Progress } from '../../src/providers/provider.ts';
import { transportError } from '../support/scripted-http.ts';

const ticket = { id: 't', submittedAt: 0, stage: 'first' };
const settled = (status: 'rejected' | 'unavailable', isLost?: true): Progress => ({
  kind: 'settled',
  assessment: { status, ticket: 't', reason: '', remedy: null },
  ...(isLost ? { isLost } : {}),
});

test.each<[string, Progress, string]>([
  ['work in progress', { kind: 'working', ticket, on: 'scoring', pollAgain: 'later' }, 'working'],
  ['a refusal of the asset', settled('rejected'), 'changed'],
  ['a submission that is not known any more', settled('unavailable', true), 'changed'],
  ['a refusal of the credentials', settled('unavailable'), 'unknown'],
  ['a failure that may pass', { kind: 'failed-for-now', reason: '', remedy: null }, 'unknown'],
  ['a request to come back later', { kind: 'later-than-deadline', ticket, on: '' }, 'unknown'],
])('%s is told by a look', (_, progress, probe) => {
  expect(peekOf(progress)).toBe(probe);
});

test('a look that brings no answer tells nothing, and does not hide a defect or a cancellation', async () => {
  expect(await peeked(() => Promise.reject(transportError('out-of-time')))).toBe('unknown');
  await expect(peeked(() => Promise.reject(new Error('cancelled')))).rejects.toThrow('cancelled');
});

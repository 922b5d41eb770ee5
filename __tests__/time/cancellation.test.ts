import { EventEmitter } from 'node:events';
import { expect, test } from '@jest/globals';
import { Cancelled, listenForCancellation } from '../../src/time/cancellation.ts';

test.each(['SIGINT', 'SIGTERM'])('%s cancels the run, and is named', (name) => {
  const process = new EventEmitter();
  const { signal } = listenForCancellation(process);
  expect(signal.aborted).toBe(false);
  process.emit(name, name, 2);
  expect(signal.reason).toEqual(new Cancelled(`The run was cancelled (${name}).`));
});

test('the signal that the runner sends after the first changes nothing', () => {
  const process = new EventEmitter();
  const { signal } = listenForCancellation(process);
  process.emit('SIGINT', 'SIGINT');
  process.emit('SIGTERM', 'SIGTERM');
  expect((signal.reason as Error).message).toContain('SIGINT');
});

test('a run that has ended listens no more, so that a signal ends the process as usual', () => {
  const process = new EventEmitter();
  listenForCancellation(process).stop();
  expect(process.eventNames()).toEqual([]);
});

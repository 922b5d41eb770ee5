import { expect, test } from '@jest/globals';
import { untilAborted } from '../../src/http/until-aborted.ts';

const timeIsUp = new DOMException('up', 'TimeoutError');
const never = new Promise<string>(() => undefined);

test('gives what the work gives', async () => {
  const { signal } = new AbortController();
  await expect(untilAborted(Promise.resolve('done'), signal, 'Waiting')).resolves.toBe('done');
  await expect(untilAborted(Promise.reject(new Error('failed')), signal, 'Waiting')).rejects.toThrow('failed');
});

test('ends with the signal, before and while it waits', async () => {
  await expect(untilAborted(never, AbortSignal.abort(timeIsUp), 'Waiting')).rejects.toMatchObject({
    code: 'out-of-time',
    message: 'Waiting: the time of this run was up before the answer came.',
  });
  const stop = new AbortController();
  const waiting = untilAborted(never, stop.signal, 'Waiting');
  stop.abort(new Error('cancelled'));
  await expect(waiting).rejects.toThrow('cancelled');
});

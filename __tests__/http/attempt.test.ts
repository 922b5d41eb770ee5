import { describe, expect, test } from '@jest/globals';
import { readBounded, untilAborted } from '../../src/http/attempt.ts';

describe('until aborted', () => {
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
});

describe('read bounded', () => {
  /** A body of the given chunks that counts what was asked for. */
  function bodyOf(chunks: readonly string[]): { body: ReadableStream<Uint8Array>; asked: () => number } {
    let asked = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          const chunk = chunks[asked];
          asked += 1;
          if (chunk === undefined) controller.close();
          else controller.enqueue(new TextEncoder().encode(chunk));
        },
      },
      { highWaterMark: 0 },
    );
    return { body, asked: () => asked };
  }

  test('puts the chunks together, and takes exactly as much as is allowed', async () => {
    expect(Buffer.from(await readBounded(bodyOf(['ab', 'c']).body, 3)).toString()).toBe('abc');
  });

  test('stops at the chunk that is too much', async () => {
    const { body, asked } = bodyOf(['ab', 'cd', 'ef', 'gh']);
    expect(await readBounded(body, 3)).toBe('too-large');
    expect(asked()).toBe(2);
  });

  test('no body is an empty one', async () => {
    expect(await readBounded(null, 3)).toHaveLength(0);
  });
});

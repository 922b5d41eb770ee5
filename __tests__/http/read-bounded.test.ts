import { expect, test } from '@jest/globals';
import { readBounded } from '../../src/http/read-bounded.ts';

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

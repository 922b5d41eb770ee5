import { describe, expect, test } from '@jest/globals';
import { compress, decompress } from '../../src/records/compress.ts';

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

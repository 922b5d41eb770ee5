import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** How hard to try, as Brotli's quality: 10 splits columns of numbers apart, 5 is forty times faster. */
export const EFFORT = { tight: 10, quick: 5 } as const;

/** The bytes compressed. What is sealed is random to a compressor, so this comes before sealing. */
export function compress(plain: Uint8Array | string, effort: keyof typeof EFFORT): Buffer {
  return brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: EFFORT[effort] } });
}

/** The bytes as they were; undefined when they are no compressed bytes, or would become more than `maxBytes`. */
export function decompress(packed: Uint8Array, maxBytes: number): Buffer | undefined {
  try {
    return brotliDecompressSync(packed, { maxOutputLength: maxBytes });
  } catch {
    return undefined;
  }
}

import { describe, expect, test } from '@jest/globals';
import { wireOutput } from '../../../src/github/publish/check-output.ts';

describe('wireOutput', () => {
  test('sends a text only where there is one', () => {
    expect(wireOutput({ title: 't', summary: 's' })).toEqual({ title: 't', summary: 's' });
    expect(wireOutput({ title: 't', summary: 's', text: 'x' })).toEqual({ title: 't', summary: 's', text: 'x' });
  });

  test('keeps within the limits of the API, which count bytes', () => {
    const long = 'ü line\n'.repeat(20_000);
    const output = wireOutput({ title: 't'.repeat(300), summary: long, text: long });
    expect(output.title).toHaveLength(255);
    expect(Buffer.byteLength(output.summary)).toBeLessThanOrEqual(65_535);
    expect(Buffer.byteLength(output.text ?? '')).toBeLessThanOrEqual(65_535);
  });
});

import { expect, test } from '@jest/globals';
import { quoted } from '../../../src/core/manifest/fault.ts';

test('quoted text is short and cannot leave its quotes', () => {
  expect(quoted('a "b"\n\u001b[31m')).toBe(String.raw`"a \"b\"\n\u001b[31m"`);
  expect(quoted('a'.repeat(50))).toBe(`"${'a'.repeat(40)}…"`);
  expect(quoted(`${'a'.repeat(39)}😀`)).toBe(`"${'a'.repeat(39)}\\ud83d…"`);
});

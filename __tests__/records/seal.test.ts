import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createSeals, SEAL_BYTES } from '../../src/records/seal.ts';
import { SECRETS, seals } from './sample-records.ts';

const plain = Buffer.from('a ticket');

describe('a seal', () => {
  test('opens to what was sealed', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (bytes, bound) => {
        const sealed = seals.seal('ias', bytes, bound);
        expect(sealed.length).toBe(bytes.length + SEAL_BYTES);
        expect(seals.open('ias', sealed, bound)).toEqual(Buffer.from(bytes));
      }),
    );
  });

  test('opens in another run that has the same secret', () => {
    expect(createSeals(SECRETS, '4711').open('ias', seals.seal('ias', plain, 'x'), 'x')).toEqual(plain);
  });

  test('is never the same twice, and shows nothing', () => {
    const [one, other] = [seals.seal('ias', plain, 'x'), seals.seal('ias', plain, 'x')];
    expect(one.equals(other)).toBe(false);
    expect(one.includes('ticket')).toBe(false);
  });

  test.each([
    [
      'another secret',
      () => createSeals({ ias: 'fake-other' }, '4711').open('ias', seals.seal('ias', plain, 'x'), 'x'),
    ],
    ['another repository', () => createSeals(SECRETS, '4712').open('ias', seals.seal('ias', plain, 'x'), 'x')],
    [
      'another provider of the same secret',
      () => {
        const same = createSeals({ ias: 'fake-same', verity: 'fake-same' }, '1');
        return same.open('verity', same.seal('ias', plain, 'x'), 'x');
      },
    ],
    ['another bound text', () => seals.open('ias', seals.seal('ias', plain, 'x'), 'y')],
    ['no secret', () => createSeals({}, '4711').open('ias', seals.seal('ias', plain, 'x'), 'x')],
    ['nothing to open', () => seals.open('ias', Buffer.alloc(0), 'x')],
  ])('does not open with %s', (_what, open) => expect(open()).toBeUndefined());

  test('does not open when a bit is flipped or bytes are missing', () => {
    const sealed = seals.seal('verity', plain, 'x');
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const altered = Buffer.from(sealed);
      altered[bit >> 3] = (altered[bit >> 3] as number) ^ (1 << (bit & 7));
      expect(seals.open('verity', altered, 'x')).toBeUndefined();
    }
    for (let length = 0; length < sealed.length; length += 1) {
      expect(seals.open('verity', sealed.subarray(0, length), 'x')).toBeUndefined();
    }
  });
});

describe('createSeals', () => {
  test('knows the providers that have a secret, and an empty one is none', () => {
    const some = createSeals({ ias: 'fake-ias-secret', verity: '' }, '4711');
    expect(some.knows('ias')).toBe(true);
    expect(some.knows('verity')).toBe(false);
    expect(some.knows('vidmob')).toBe(false);
    expect(() => some.seal('verity', plain, 'x')).toThrow('Nothing can be sealed for verity');
  });
});

import { describe, expect, test } from '@jest/globals';
import { createRedact, redactAll } from '../../src/core/redact.ts';

describe('createRedact', () => {
  const redact = createRedact(['not-a-real-key', undefined, 'ab']);

  test('takes out secrets wherever they stand', () => {
    expect(redact('Bearer not-a-real-key, not-a-real-key!')).toBe('Bearer ***, ***!');
  });

  test('leaves nothing of a secret that another is part of', () => {
    expect(createRedact(['acme-key', 'team-acme-key-7'])('team-acme-key-7, acme-key')).toBe('***, ***');
  });

  test('leaves words alone that a short secret happens to be part of', () => {
    expect(redact('about')).toBe('about');
  });

  test('takes out secrets of six characters and more, and no shorter ones', () => {
    expect(createRedact(['k3y-5x', 'k3y-5'])('k3y-5x and k3y-5')).toBe('*** and k3y-5');
  });

  test('takes out the signature of a link in the middle of a sentence', () => {
    const link = 'https://bucket.s3.amazonaws.com/a.mp4?X-Amz-Signature=feed&X-Amz-Expires=60';
    expect(redact(`could not fetch "${link}".`)).toBe('could not fetch "https://bucket.s3.amazonaws.com/a.mp4?…".');
  });

  test.each(['vidmob', 'verity', 'success', 'inconclusive', 'warning'])(
    'leaves words of a report that a poor secret equals: %s',
    (word) => {
      expect(createRedact([word])(`${word}/min-score`)).toBe(`${word}/min-score`);
    },
  );

  test('leaves other links and things that only look like one', () => {
    expect(redact('see https://example.com/a?b=c and http://[oops')).toBe(
      'see https://example.com/a?b=c and http://[oops',
    );
  });
});

describe('redactAll', () => {
  test('reaches every text, and nothing but texts', () => {
    const value = { a: ['x', 1, null, { b: 'x', c: true }], x: undefined };
    expect(redactAll(value, (text) => text.replace('x', '*'))).toEqual({
      a: ['*', 1, null, { b: '*', c: true }],
      x: undefined,
    });
  });
});

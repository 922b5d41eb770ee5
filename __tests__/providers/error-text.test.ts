import { expect, test } from '@jest/globals';
import { errorText } from '../../src/providers/error-text.ts';

test.each([
  ['Vidmob, one message', { error: { identifier: 'x', message: 'No such workspace' } }, 'No such workspace'],
  ['Vidmob, a list', { error: { message: ['url must be a URL', 'id is empty'] } }, 'url must be a URL; id is empty'],
  [
    'Vidmob, unauthorized',
    { statusCode: 401, message: 'Request is Unauthorized', error: 'Unauthorized' },
    'Request is Unauthorized',
  ],
  ['IAS', { error: 'Not found' }, 'Not found'],
  ['OAuth', { error: 'invalid_token', error_description: 'Access token expired' }, 'Access token expired'],
  ['Verity, not found', { errorMessage: 'abc does not exist.' }, 'abc does not exist.'],
  [
    'Verity, errors',
    { errors: [{ reason: 'URL_MALFORMED' }, { reason: 'URL_TOO_LONG' }] },
    'URL_MALFORMED; URL_TOO_LONG',
  ],
  ['a gateway', { message: 'Forbidden' }, 'Forbidden'],
  ['an empty message beside a full one', { message: ' ', error: 'Broken' }, 'Broken'],
])('reads the envelope of %s', (_, body, expected) => {
  expect(errorText(body)).toBe(expected);
});

test.each([undefined, null, 7, {}, [], '', { error: {} }, { errors: [{}, 7] }, { status: 'OK' }])(
  'finds nothing in %j',
  (body) => {
    expect(errorText(body)).toBeUndefined();
  },
);

test('is one line of bounded length without control characters', () => {
  expect(errorText({ error: 'a\r\n::set-output\u001b[31m b' })).toBe('a ::set-output [31m b');
  expect(errorText({ error: 'x'.repeat(5_000) })).toHaveLength(301);
});

test('shows no signature of a link, not even a part of it', () => {
  const link = `https://bucket.example.com/a.mp4?X-Amz-Signature=${'f'.repeat(500)}`;
  expect(errorText({ error: `cannot fetch ${link}` })).toBe('cannot fetch https://bucket.example.com/a.mp4?…');
});

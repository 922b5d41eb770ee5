import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { headText, readHead, storesIn, storeText, textLength, toText } from '../../src/records/store-format.ts';
import { header } from './sample-records.ts';

const head = headText({ ...header, providers: ['ias'] });

describe('the form of a store', () => {
  test('is one hidden comment whose parts are found again', () => {
    const text = storeText(head, ['abc', '', 'd+/']);
    expect(text).toMatch(/^<!-- creative-gate:store:v1 \S+ -->$/);
    expect(storesIn(`A summary\n\n${text}\n`)).toEqual([{ head, blocks: ['abc', '', 'd+/'] }]);
  });

  test('holds nothing that could end the comment', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = toText(bytes);
        expect(text).toMatch(/^[A-Za-z\d+/]*$/);
        expect(text).toHaveLength(textLength(bytes.length));
        expect(Buffer.from(text, 'base64')).toEqual(Buffer.from(bytes));
      }),
    );
  });

  test.each(['', 'text', '<!-- creative-gate:v1 check=a -->', '<!-- creative-gate:store:v2 abc -->'])(
    'is not in %p',
    (text) => expect(storesIn(text)).toEqual([]),
  );

  test('a head comes back, and none comes from what was cut or is of another kind', () => {
    expect(readHead(head)).toEqual({ ...header, providers: ['ias'] });
    for (let length = 0; length < head.length - 1; length += 1) expect(readHead(head.slice(0, length))).toBeNull();
    expect(readHead(toText(Buffer.from('{"runId":1}')))).toBeNull();
  });
});

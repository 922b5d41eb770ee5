import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type Marker, parseMarker, renderMarker } from '../../../src/github/publish/marker.ts';

const marker: Marker = { checkName: 'Creative Gate', headSha: 'ab12', runId: 77, attempt: 2, startedAt: 1700000000000 };

describe('marker', () => {
  test('is a hidden first line', () => {
    expect(renderMarker(marker)).toBe(
      '<!-- creative-gate:v1 check=Creative%20Gate sha=ab12 run=77 attempt=2 started=1700000000000 -->',
    );
    expect(parseMarker(`${renderMarker(marker)}\ntext`)).toEqual(marker);
  });

  test('survives every check name, and none ends the HTML comment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (checkName) => {
        const text = renderMarker({ ...marker, checkName });
        expect(text.slice(4, -3)).not.toMatch(/--|>/);
        expect(parseMarker(text)).toEqual({ ...marker, checkName });
      }),
    );
    expect(parseMarker(renderMarker({ ...marker, checkName: 'a --> b' }))?.checkName).toBe('a --> b');
  });

  test.each([
    '',
    'a comment',
    ` ${renderMarker(marker)}`,
    `quoted: ${renderMarker(marker)}`,
    renderMarker(marker).replace('v1', 'v2'),
    renderMarker(marker).replace('%20', '%zz'),
  ])('is not in %p', (body) => {
    expect(parseMarker(body)).toBeUndefined();
  });
});

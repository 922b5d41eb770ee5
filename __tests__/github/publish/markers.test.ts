import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  externalIdOf,
  isOurs,
  type Marker,
  parseExternalId,
  parseIssueMarker,
  parseMarker,
  renderIssueMarker,
  renderMarker,
  textDigest,
} from '../../../src/github/publish/markers.ts';

describe('marker', () => {
  const marker: Marker = {
    checkName: 'Creative Gate',
    headSha: 'ab12',
    runId: 77,
    attempt: 2,
    startedAt: 1700000000000,
  };

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
});

describe('issue marker', () => {
  test.each(['Creative Gate', 'a -- b --> c', '100 % <sure>', 'Überprüfung'])(
    'a marker for %s is read back',
    (checkName) => {
      const marker = { checkName, digest: textDigest('text') };
      const line = renderIssueMarker(marker);
      expect(parseIssueMarker(`${line}\ntext`)).toEqual(marker);
      expect(line.slice(4, -3)).not.toMatch(/--|>/);
    },
  );

  test.each([
    ['nothing', ''],
    ['a quoted marker', `> ${renderIssueMarker({ checkName: 'a', digest: textDigest('') })}`],
    ['a comment’s marker', '<!-- creative-gate:v1 check=a sha=a1 run=1 attempt=1 started=1 -->'],
    ['broken percent signs', '<!-- creative-gate:drift:v1 check=%E0%A4 text=0123456789abcdef -->'],
  ])('there is none in %s', (_, body) => {
    expect(parseIssueMarker(body)).toBeUndefined();
  });

  test('texts are told apart', () => {
    expect(textDigest('a')).not.toBe(textDigest('b'));
  });
});

describe('external id', () => {
  describe('external id', () => {
    test('is read back as it was written', () => {
      expect(externalIdOf({ runId: 77, attempt: 2 })).toBe('creative-gate:v1:77:2');
      expect(parseExternalId('creative-gate:v1:77:2')).toEqual({ runId: 77, attempt: 2 });
    });

    test.each(['', 'creative-gate:v2:77:2', 'creative-gate:v1:77', '4d0e'])('knows nothing of %p', (text) => {
      expect(parseExternalId(text)).toBeUndefined();
    });

    test('tells ours from those of jobs and other apps', () => {
      expect(isOurs('creative-gate:v9:anything')).toBe(true);
      expect(isOurs('1f2a')).toBe(false);
      expect(isOurs(undefined)).toBe(false);
    });
  });
});

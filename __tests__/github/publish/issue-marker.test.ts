import { expect, test } from '@jest/globals';
import { parseIssueMarker, renderIssueMarker, textDigest } from '../../../src/github/publish/issue-marker.ts';

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

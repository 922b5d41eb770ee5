import { describe, expect, test } from '@jest/globals';
import { problemsOf, withLines } from '../manifest/manifest-text.ts';

describe('syntax errors', () => {
  test.each([
    ['a quote left open', 'creatives:\n  - id: "a\n', '3:1 Not valid YAML: A quote is opened and never closed.'],
    ['a bracket left open', '{"creatives": [{"id": "a"', /^1:26 .*bracket or brace is opened/],
    ['a missing comma', '{"creatives": [{"id":"a" "url":"b"}]}', /^1:22 .*separated by commas/],
    ['a tab', 'creatives:\n\t- id: a\n', /^2:1 .*use spaces/],
    ['a second colon', withLines('name: Spring: new'), /^4:11 .*second ":"/],
    ['a colon left out', withLines('name Spring'), /^4:5 .*key without a ":"/],
    ['wrong indentation', 'creatives:\n  - id: a\n   url: b\n', /^3:1 .*indentation/],
    ['a reserved sign', withLines('name: @spring'), /^4:11 .*in quotes/],
    ['an unknown escape', withLines(String.raw`name: "C:\spring"`), /^4:14 .*no such escape/],
    ['an unknown tag', withLines('name: !secret spring'), /^4:11 .*tags/],
    ['a tag for another kind of value', withLines('brands: !!str [a]'), /^4:13 .*tags/],
    ['two anchors', withLines('name: &a &b c'), /^4:14 Not valid YAML: A node can have at most one anchor\./],
    ['a stray bracket', 'creatives: []]\n', /^1:14 .*does not belong here/],
  ])('%s', (_what, text, expected) => {
    const [first] = problemsOf(text);
    if (typeof expected === 'string') expect(first).toBe(expected);
    else expect(first).toMatch(expected);
  });

  test('are reported once a place and a few a file', () => {
    const problems = problemsOf(`creatives:\n${'  - @\n'.repeat(30)}`);
    expect(problems.map((text) => text.split(' ')[0])).toEqual(['2:5', '3:5', '4:5', '5:5', '6:5']);
  });

  test('never repeat the file, which may hold a signed link', () => {
    const signed = 'https://x.example/a.mp4?X-Amz-Signature=beef';
    for (const text of [
      `creatives: []\n  "${signed}"\n`,
      `} ${signed}`,
      `creatives: [] ${signed}`,
      `"${signed}`,
      `!${signed} a`,
    ]) {
      const problems = problemsOf(text);
      expect(problems).not.toEqual([]);
      expect(problems.join()).not.toContain('beef');
    }
  });
});

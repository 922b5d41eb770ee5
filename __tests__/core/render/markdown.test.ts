import { describe, expect, test } from '@jest/globals';
import { link, place, pullRequestPrefix, sandboxAlert, title } from '../../../src/core/render/markdown.ts';
import { CONTEXT, creativeOf, reportOf } from './reports.ts';

const FILES = CONTEXT.filesUrl;

describe('place', () => {
  test('links to the line at the judged commit', () => {
    expect(place({ path: 'creatives/a b.yml', line: 3, column: 5 }, CONTEXT)).toBe(
      `[\`creatives/a b.yml:3:5\`](${FILES}/creatives/a%20b.yml#L3)`,
    );
    expect(place({ path: 'a.yml', line: null }, CONTEXT)).toBe(`[\`a.yml\`](${FILES}/a.yml)`);
  });

  test('is no link where files cannot be seen, or where the link would be longer than anything else', () => {
    expect(place({ path: 'a.yml', line: 3 }, { ...CONTEXT, filesUrl: null })).toBe('`a.yml:3`');
    expect(place({ path: 'ä'.repeat(400) }, CONTEXT)).not.toContain('](');
  });

  test('does not let a path out of its link', () => {
    expect(place({ path: 'a](https://evil.example)|(b.yml', line: 1 }, CONTEXT)).toMatch(/\]\([^()|]*%28b\.yml#L1\)$/);
  });
});

describe('link', () => {
  test('encodes what could end the target', () => {
    expect(link('run', 'https://github.com/a?b=(c)|d é<e>')).toBe(
      '[run](https://github.com/a?b=%28c%29%7Cd%20%C3%A9%3Ce%3E)',
    );
  });
});

describe('title', () => {
  test('is the name, else the id with its version', () => {
    expect(title(creativeOf({ id: 'a', name: 'Spring' }))).toBe('Spring');
    expect(title(creativeOf({ id: 'a', version: '2' }))).toBe('a@2');
    expect(title(creativeOf({ id: 'a', name: ' \u200b' }))).toBe('a');
  });
});

describe('pullRequestPrefix', () => {
  test('is there only where a text is for several', () => {
    const creative = creativeOf({ id: 'a', pullRequest: 8 });
    expect(pullRequestPrefix(creative, { ...CONTEXT, pullRequest: null })).toBe('#8 ');
    expect(pullRequestPrefix(creative, CONTEXT)).toBe('');
    expect(pullRequestPrefix(creativeOf({ id: 'a' }), { ...CONTEXT, pullRequest: null })).toBe('');
  });
});

describe('sandboxAlert', () => {
  test('is nothing for a real run', () => {
    expect(sandboxAlert(reportOf())).toBe('');
    expect(sandboxAlert(reportOf({ sandbox: true }))).toContain('not real');
  });
});

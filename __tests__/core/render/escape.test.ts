import { describe, expect, test } from '@jest/globals';
import { parse } from 'marked';
import { codeText, htmlCode, inlineText, logText, plainText, sentenceText } from '../../../src/core/render/escape.ts';
import { HOSTILE_PIECES } from './arbitrary-report.ts';
import { contentsOf } from './html.ts';

const BREAK = '&#8203;';
const render = (markdown: string) => parse(markdown, { async: false, gfm: true });
const seen = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('\u200B', '')
    .trim();

describe('plainText', () => {
  test.each([
    ['line breaks and tabs', 'a\r\n\tb\u2028c\u0085d', 'a b c d'],
    ['colours', '\u001b[1;31mred\u001b[0m', 'red'],
    ['terminal links', '\u001b]8;;https://evil.example\u0007text\u001b]8;;\u001b\\', 'text'],
    ['an escape sequence that never ends', 'a\u001b]0;title', 'a0;title'],
    ['controls', 'a\u0000b\u0007c\u009b31md', 'abcd'],
    ['bidirectional and zero-width characters', 'a\u202eb\u2066c\u200bd\u2060e\u00adf', 'abcdef'],
    ['letters without a shape', 'a\u3164b\u115fc', 'abc'],
    ['halves of characters', 'a\ud800b', 'a\ufffdb'],
  ])('takes out %s', (_, text, expected) => {
    expect(plainText(text)).toBe(expected);
  });

  test('keeps what people write', () => {
    const text = 'Frühling „10 % günstiger“ – 広告 مرحبا 😀 (v2)';
    expect(plainText(text)).toBe(text);
  });

  test('handles ten megabytes within a second', () => {
    const started = performance.now();
    expect(plainText('a\u001b[ :@'.repeat(1_500_000)).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('inlineText', () => {
  test.each([
    ['a mention', '@octocat', `@${BREAK}octocat`],
    ['a mail address', 'me@acme.example', `me@${BREAK}acme.example`],
    ['a reference', 'see #12', `see #${BREAK}12`],
    ['an old reference', 'GH-12', `GH-${BREAK}12`],
    ['a commit', 'deadbeef', `deadbe${BREAK}ef`],
    ['a link', 'https://x.example', `https:${BREAK}//x.example`],
    ['a host', 'www.x.example', `www${BREAK}.x.example`],
    ['an emoji', ':tada:', `:${BREAK}tada:`],
    ['a formula', '$x$', '<span>$</span>x<span>$</span>'],
  ])('breaks %s', (_, text, expected) => {
    expect(inlineText(text)).toBe(expected);
  });

  test.each(['- item', '+ item', '1. item', '12) item', '# heading', '=== rule', '--- rule'])(
    'begins no block with %s',
    (text) => {
      expect(render(`- ${inlineText(text)}`)).toBe(`<ul>\n<li>${text}</li>\n</ul>\n`);
    },
  );

  test('leaves times, places and ordinary names alone', () => {
    const text = 'spring_15s-v2 at 10:42:00Z, line 4:12, colour #fff is 0.62; (done)!';
    expect(seen(inlineText(text))).toBe(text);
    expect(inlineText('spring_15s-v2 at 10:42:00Z')).toBe('spring_15s-v2 at 10:42:00Z');
  });

  test.each(HOSTILE_PIECES.map((piece) => [JSON.stringify(piece), piece]))(
    'shows %s as written, in a cell and in a list',
    (_, piece) => {
      const cell = render(`| a | b |\n| --- | --- |\n| ${inlineText(`x ${piece} y`)} | second |\n`);
      expect(contentsOf(cell).targets).toEqual([]);
      expect(cell.match(/<td>/g)).toHaveLength(2);
      expect(cell).toContain('<td>second</td>');
      expect(seen(render(`- ${inlineText(`x ${piece} y`)}`))).toBe(plainText(`x ${piece} y`));
    },
  );
});

describe('sentenceText', () => {
  test('sets what stands between backticks as code', () => {
    expect(sentenceText('Set `vidmob-tags` to `auto`.')).toBe('Set `vidmob-tags` to `auto`.');
  });

  test('trusts the code no more than the rest', () => {
    expect(sentenceText('`@octocat` and `')).toBe(`<code>@${BREAK}octocat</code> and &#96;`);
  });
});

describe('codeText', () => {
  test('keeps identifiers, places and addresses exact', () => {
    for (const text of ['a@1.0', 'creatives/a.yml:12', 'https://cdn.example.com/a.mp4?…']) {
      expect(codeText(text)).toBe(`\`${text}\``);
    }
  });

  test.each(['@octocat', 'a`b', 'a|b', '', '<b>'])('makes %s harmless first', (text) => {
    expect(codeText(text)).toBe(htmlCode(text));
    expect(seen(render(codeText(text)))).toBe(text);
  });
});

describe('logText', () => {
  test('breaks workflow commands of both kinds', () => {
    expect(logText('::error::x ##[group]y')).toBe(': :error: :x ## [group]y');
    expect(logText(':::x')).toBe(': : :x');
  });
});

import { describe, expect, test } from '@jest/globals';
import { byteLength, clip, type Listing, page, shortened } from '../../../src/core/render/page-limit.ts';

const listing = (rows: readonly string[], more: Partial<Listing> = {}): Listing => ({
  open: 'open\n',
  rows: rows.map((text) => () => text),
  close: 'close',
  left: (count) => `\n${count} left`,
  ...more,
});

describe('clip', () => {
  test('leaves alone what fits', () => {
    expect(clip('schön', 6)).toBe('schön');
  });

  test('cuts between characters', () => {
    expect(clip('schön und gut', 6)).toBe('sch…');
    expect(clip('a😀b', 5)).toBe('a…');
    expect(clip('abcdef', 3)).toBe('…');
  });
});

describe('shortened', () => {
  test('shows everything when everything fits exactly', () => {
    const whole = 'open\n1\n2\nclose';
    expect(shortened(listing(['1\n', '2\n']), byteLength(whole))).toBe(whole);
  });

  test('leaves out whole rows from the end and says how many', () => {
    expect(shortened(listing(['1\n', '2\n', '3\n', '4\n', '5\n']), 19)).toBe('open\n1\nclose\n4 left');
  });

  test('is only the remark when not even a row fits', () => {
    expect(shortened(listing(['long row\n', '2\n']), 15)).toBe('2 left');
  });

  test('is nothing without rows', () => {
    expect(shortened(listing([]), 100)).toBe('');
  });

  test('makes no more rows than it can show', () => {
    let made = 0;
    const rows = Array.from({ length: 1000 }, () => () => {
      made += 1;
      return 'row\n';
    });
    shortened({ ...listing([]), rows }, 100);
    expect(made).toBeLessThan(30);
  });
});

describe('page', () => {
  test('joins what there is by empty lines', () => {
    expect(page('head', [listing(['1\n']), listing([])], 'foot', 100)).toBe('head\n\nopen\n1\nclose\n\nfoot');
    expect(page('', [], '', 100)).toBe('');
  });

  test('fills the first listings first and keeps room for what the others have to say', () => {
    const text = page('head', [listing(['1\n', '2\n']), listing(['3\n', '4\n'])], 'foot', 40);
    expect(text).toBe('head\n\nopen\n1\n2\nclose\n\n2 left\n\nfoot');
    expect(byteLength(text)).toBeLessThanOrEqual(40);
  });

  test('gives a listing no more than its share', () => {
    const rows = Array.from({ length: 50 }, () => 'row\n');
    const text = page('', [listing(rows, { share: 0.5 }), listing(rows)], '', 400);
    expect(text.indexOf('left')).toBeLessThan(200);
  });
});

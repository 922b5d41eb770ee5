import { describe, expect, test } from '@jest/globals';
import { MAXIMUM, MINIMUM } from '../../../src/core/rules/band-limit.ts';
import { levelScale } from '../../../src/core/rules/level-limit.ts';
import { GARM_LEVELS } from '../../../src/providers/ias/ias-answer.ts';
import { GUIDELINES, guidelinesOf } from '../../../src/providers/vidmob/rules/vidmob-required-guideline.ts';

describe('shares', () => {
  test('a higher minimum is stricter, and none is the loosest', () => {
    expect(MINIMUM.isAtLeast(0.8, 0.7)).toBe(true);
    expect(MINIMUM.isAtLeast(0.7, 0.7)).toBe(true);
    expect(MINIMUM.isAtLeast(0.6, 0.7)).toBe(false);
    expect(MINIMUM.isAtLeast(0, null)).toBe(true);
    expect(MINIMUM.isAtLeast(null, 0)).toBe(false);
    expect([MINIMUM.strictest(0.5, 0.6), MINIMUM.loosest(0.5, 0.6)]).toEqual([0.6, 0.5]);
  });

  test('a lower maximum is stricter, and none is the loosest', () => {
    expect(MAXIMUM.isAtLeast(0.2, 0.3)).toBe(true);
    expect(MAXIMUM.isAtLeast(1, null)).toBe(true);
    expect(MAXIMUM.isAtLeast(null, 1)).toBe(false);
    expect(MAXIMUM.isAtLeast(null, null)).toBe(true);
    expect([MAXIMUM.strictest(0.5, null), MAXIMUM.loosest(0.5, null)]).toEqual([0.5, null]);
  });

  test('are shown as they are stated', () => {
    expect([MINIMUM.text(0.7), MINIMUM.text(null), MINIMUM.range(null, 0.695)]).toEqual([
      '0.70',
      'none',
      'none to 0.695',
    ]);
    expect(MAXIMUM.plain(0.25)).toBe(0.25);
  });
});

describe('levels', () => {
  const levels = levelScale(GARM_LEVELS);

  test('the milder the level that counts, the stricter; none is the loosest', () => {
    expect(levels.isAtLeast('low', 'high')).toBe(true);
    expect(levels.isAtLeast('floor', null)).toBe(true);
    expect(levels.isAtLeast(null, 'floor')).toBe(false);
    expect([levels.strictest('medium', null), levels.loosest('medium', 'high')]).toEqual(['medium', 'high']);
  });

  test('are shown with the worse ones they include', () => {
    expect([levels.text('high'), levels.text('floor'), levels.text(null)]).toEqual(['high and worse', 'floor', 'none']);
    expect(levels.range('floor', 'low')).toBe('floor, up to low and worse');
    expect([levels.plain('high'), levels.plain(null)]).toEqual([['high'], []]);
  });
});

describe('guidelines', () => {
  const [none, logo, both] = [guidelinesOf([]), guidelinesOf([' Logo']), guidelinesOf(['LOGO', 'Captions'])];

  test('more of them are stricter; case and space do not count', () => {
    expect(GUIDELINES.isAtLeast(both, logo)).toBe(true);
    expect(GUIDELINES.isAtLeast(logo, both)).toBe(false);
    expect(GUIDELINES.isAtLeast(none, none)).toBe(true);
    const captions = guidelinesOf(['captions']);
    expect(GUIDELINES.plain(GUIDELINES.strictest(logo, captions))).toEqual(['Logo', 'captions']);
    expect(GUIDELINES.plain(GUIDELINES.loosest(both, logo))).toEqual(['LOGO']);
  });

  test('are shown in quotes', () => {
    expect([GUIDELINES.text(none), GUIDELINES.text(both)]).toEqual(['none', '“LOGO”, “Captions”']);
    expect(GUIDELINES.range(none, both)).toBe('other lists');
  });

  test('beyond measure nothing is as strict as all of them', () => {
    const many = (letter: string) => guidelinesOf(Array.from({ length: 600 }, (_item, index) => `${letter}${index}`));
    const beyond = GUIDELINES.strictest(many('a'), many('b'));
    expect(GUIDELINES.isAtLeast(many('a'), beyond)).toBe(false);
    expect(GUIDELINES.isAtLeast(beyond, beyond)).toBe(true);
    expect(GUIDELINES.strictest(beyond, logo)).toBe(beyond);
    expect(GUIDELINES.strictest(logo, beyond)).toBe(beyond);
    expect(GUIDELINES.loosest(beyond, logo)).toBe(logo);
    expect(GUIDELINES.loosest(logo, beyond)).toBe(logo);
  });
});

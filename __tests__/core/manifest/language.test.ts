import { expect, test } from '@jest/globals';
import { isLanguageTag } from '../../../src/core/manifest/language.ts';

test.each(['en', 'en-US', 'es-419', 'zh-Hant-TW', 'fil', 'de-CH-1996', 'EN-us'])('%s is a language tag', (tag) => {
  expect(isLanguageTag(tag)).toBe(true);
});

test.each(['', 'e', 'en_US', 'english', 'en-', 'en-US-', 'en US', '-en', 'en-toolongsubtag'])(
  '%j is no language tag',
  (tag) => {
    expect(isLanguageTag(tag)).toBe(false);
  },
);

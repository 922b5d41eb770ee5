import { describe, expect, test } from '@jest/globals';
import { limitsScoreDrop } from '../../../src/core/policy/limits-score-drop.ts';
import { policy } from './fixtures.ts';

describe('whether earlier scores are needed', () => {
  test.each<[string, boolean]>([
    ['{}', false],
    ['vidmob: { minScore: 0.7 }', false],
    ['vidmob: { maxScoreDrop: 0.05 }', true],
    ['vidmob: { maxScoreDrop: { warn: 0.05 } }', true],
    ['vidmob: { channels: { META: { maxScoreDrop: 0.05 } } }', true],
    ['overrides: [{ when: { brands: [a] }, vidmob: { maxScoreDrop: 0.05 } }]', true],
    ['overrides: [{ when: { brands: [a] }, vidmob: { channels: { META: { maxScoreDrop: 0.05 } } } }]', true],
    ['overrides: [{ when: { brands: [a] }, ias: { failOn: [high] } }]', false],
  ])('%s', (text, expected) => {
    expect(limitsScoreDrop(policy(text))).toBe(expected);
  });
});

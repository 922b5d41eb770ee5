import { describe, expect, test } from '@jest/globals';
import { changesBetween, linesBetween } from './changes.ts';

describe('limits in general', () => {
  test.each([
    ['vidmob: {minScore: 0.7}', 'vidmob: {minScore: 0.6}', 'looser vidmob.minScore: 0.70 → 0.60'],
    ['vidmob: {minScore: 0.7}', 'vidmob: {minScore: 0.75}', 'tighter vidmob.minScore: 0.70 → 0.75'],
    ['vidmob: {minScore: {warn: 0.9}}', 'vidmob: {minScore: {warn: 0.8}}', 'looser vidmob.minScore.warn: 0.90 → 0.80'],
    ['vidmob: {maxUnavailable: 0.2}', 'vidmob: {maxUnavailable: 0.3}', 'looser vidmob.maxUnavailable: 0.20 → 0.30'],
    ['vidmob: {}', 'vidmob: {maxScoreDrop: 0.05}', 'tighter vidmob.maxScoreDrop: none (default) → 0.05'],
    ['vidmob: {maxScoreDrop: 0.05}', 'vidmob: {maxScoreDrop: 0.1}', 'looser vidmob.maxScoreDrop: 0.05 → 0.10'],
    [
      'vidmob: {requiredGuidelines: [Logo]}',
      'vidmob: {requiredGuidelines: [Logo, Captions]}',
      'tighter vidmob.requiredGuidelines: “Logo” → “Logo”, “Captions”',
    ],
    [
      'vidmob: {requiredGuidelines: [Logo]}',
      'vidmob: {requiredGuidelines: [Captions]}',
      'looser vidmob.requiredGuidelines: “Logo” → “Captions”',
    ],
    ['ias: {failOn: [high]}', 'ias: {failOn: [floor]}', 'looser ias.failOn: high and worse → floor'],
    ['ias: {warnOn: []}', 'ias: {}', 'tighter ias.warnOn: none → medium and worse (default)'],
    ['verity: {failOn: [high]}', 'verity: {failOn: [medium]}', 'tighter verity.failOn: high → medium and worse'],
  ])('%s becomes %s', (base, proposed, line) => {
    expect(linesBetween(base, proposed)).toEqual([line]);
  });

  test('a key that comes or goes is compared with the input or default it replaces', () => {
    const settings = { minScore: { value: 0.8, origin: 'input min-score' } };
    expect(changesBetween('vidmob: {}', 'vidmob: {minScore: 0.7}', { settings })).toEqual([
      { key: 'vidmob.minScore', from: 0.8, to: 0.7, effect: 'looser', text: '0.80 (input min-score) → 0.70' },
    ]);
    expect(linesBetween('vidmob: {minScore: 0.7}', 'vidmob: {}')).toEqual([
      'neutral vidmob.minScore: 0.70 → 0.70 (default)',
    ]);
  });

  test('what means the same is no change', () => {
    expect(
      linesBetween('ias: {failOn: [high]}', 'ias: {failOn: [floor, high]} # a level includes all worse ones'),
    ).toEqual([]);
    expect(linesBetween('vidmob: {minScore: 0.7}', '\n\nvidmob:\n  minScore: {fail: 0.7}')).toEqual([]);
  });
});

describe('limits of single channels, categories and threats', () => {
  test('are listed where one side states them, against the general one', () => {
    const channels = 'vidmob: {minScore: 0.7, channels: {FACEBOOK: {minScore: 0.8}}}';
    expect(linesBetween('vidmob: {minScore: 0.7}', channels)).toEqual([
      'tighter vidmob.channels.META.minScore: 0.70 (as in general) → 0.80',
    ]);
    expect(linesBetween(channels, 'vidmob: {minScore: 0.7}')).toEqual([
      'looser vidmob.channels.META.minScore: 0.80 → 0.70 (as in general)',
    ]);
    expect(
      linesBetween('ias: {categories: {drugs: {failOn: [floor]}}}', 'ias: {categories: {drugs: {failOn: []}}}'),
    ).toEqual(['looser ias.categories.drugs.failOn: floor → none']);
    expect(linesBetween('verity: {}', 'verity: {threats: {GGT6: {warnOn: [low]}}}')).toEqual([
      'tighter verity.threats.GGT6.warnOn: medium and worse (as in general) → low and worse',
    ]);
  });

  test('follow the general one silently, and stay when it moves', () => {
    expect(
      linesBetween(
        'vidmob: {minScore: 0.7, channels: {META: {minAdherence: 0.9}}}',
        'vidmob: {minScore: 0.6, channels: {META: {minAdherence: 0.9}}}',
      ),
    ).toEqual(['looser vidmob.minScore: 0.70 → 0.60']);
    expect(
      linesBetween('vidmob:\n  minScore: 0.7', 'vidmob:\n  minScore: 0.6\n  channels:\n    META:\n      minScore: 0.7'),
    ).toEqual([
      'looser vidmob.minScore: 0.70 → 0.60',
      'neutral vidmob.channels.META.minScore: 0.70 (as in general) → 0.70',
    ]);
  });
});

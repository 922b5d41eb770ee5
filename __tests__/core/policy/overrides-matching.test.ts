import { describe, expect, test } from '@jest/globals';
import { matchersOf, type Situation, unmetConditions } from '../../../src/core/policy/overrides-matching.ts';
import { creative } from '../../support/creatives.ts';
import { policy } from './fixtures.ts';

function unmet(when: string, given: Partial<Situation> = {}, limits = 'ias: {failOn: []}') {
  return matchersOf(policy(`overrides: [{when: ${when}, ${limits}}]`)).flatMap((matcher) =>
    unmetConditions(matcher, creative(given)),
  );
}
const inFile = (path: string) => ({ location: { path, line: 1, column: 1 } });

describe('a condition is met', () => {
  test.each([
    ['{brands: [acme]}', { brands: ['ajax', 'ACME '] }],
    ['{markets: [de, at]}', { markets: ['AT'] }],
    ['{channels: [facebook]}', { channels: ['META', 'X'] }],
    ['{paths: ["de/**", "!de/old/**"]}', inFile('de/new/a.yml')],
    ['{paths: ["de/**"]}', inFile('de/.hidden/a.yml')],
    ['{types: [image, video]}', { type: 'video' as const }],
  ])('%s by any of its values', (when, given) => {
    expect(unmet(when, given)).toEqual([]);
  });

  test.each([
    ['{brands: [acme]}', { brands: ['acm'] }, 'brands'],
    ['{brands: [acme]}', { brands: [] }, 'brands'],
    ['{markets: [DE]}', { markets: [] }, 'markets'],
    ['{channels: [META]}', { channels: ['X'] }, 'channels'],
    ['{channels: [META]}', { channels: [] }, 'channels'],
    ['{paths: ["de/**", "!de/old/**"]}', inFile('de/old/a.yml'), 'paths'],
    ['{types: [image]}', { type: 'video' as const }, 'types'],
  ])('%s is not, by %j', (when, given, condition) => {
    expect(unmet(when, given)).toEqual([condition]);
  });

  test('on channels by what Vidmob may return, where none is named and the override speaks of Vidmob', () => {
    expect(unmet('{channels: [META]}', { channels: [] }, 'vidmob: {minScore: 0.9}')).toEqual([]);
    expect(unmet('{channels: [META]}', { channels: ['X'] }, 'vidmob: {minScore: 0.9}')).toEqual(['channels']);
  });
});

test('every condition that is not met is named', () => {
  expect(
    unmet('{brands: [a], markets: [b], channels: [META], paths: ["c/**"], types: [text]}', { channels: [] }),
  ).toEqual(['brands', 'markets', 'channels', 'paths', 'types']);
});

test('the conditions of a policy are made ready once', () => {
  const one = policy('overrides: [{when: {paths: ["**"]}, ias: {}}]');
  expect(matchersOf(one)).toBe(matchersOf({ overrides: one.overrides }));
  const [matcher] = matchersOf(one);
  expect([matcher?.matchesPath('a.yml'), matcher?.matchesPath('a.yml')]).toEqual([true, true]);
});

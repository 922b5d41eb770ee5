import { describe, expect, test } from '@jest/globals';
import { complaints } from './fixtures.ts';

describe('bands', () => {
  test.each([
    ['minScore: {fail: 0.7, warn: 0.8}'],
    ['minScore: {warn: 0.8}'],
    ['minScore: {fail: 0.7, warn: 0.7}'],
    ['minScore: 0'],
    ['minScore: 1'],
    ['maxUnavailable: {fail: 0.5, warn: 0.25}'],
    ['maxUnavailable: {fail: 0.5}'],
  ])('%s is taken', (text) => {
    expect(complaints(`vidmob: {${text}}`)).toEqual([]);
  });

  test.each([
    ['minScore: {fail: 0.8, warn: 0.7}', 'takes a warn that is not below fail: it would never warn'],
    ['maxUnavailable: {fail: 0.2, warn: 0.3}', 'takes a warn that is not above fail: it would never warn'],
    ['maxUnavailable: {}', 'takes fail, warn or both'],
    ['minScore: {fail: null}', 'vidmob.minScore.fail takes a number, not nothing'],
    ['minScore: .nan', 'not NaN'],
    ['minScore: .inf', 'not Infinity'],
  ])('%s is refused: %s', (text, complaint) => {
    expect(complaints(`vidmob: {${text}}`).join()).toContain(complaint);
  });
});

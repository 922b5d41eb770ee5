import { describe, expect, test } from '@jest/globals';
import { canonicalChannel, isKnownChannel, nearestChannel, requestedChannel } from '../../src/core/channels.ts';

describe('channels', () => {
  test.each([
    ['META', 'META'],
    ['Facebook', 'META'],
    ['instagram', 'META'],
    ['twitter', 'X'],
    ['google', 'ADWORDS'],
    [' youtube ', 'DV360'],
    ['amazon', 'AMAZONADVERTISING'],
  ])('%s is %s', (name, canonical) => {
    expect(canonicalChannel(name)).toBe(canonical);
    expect(isKnownChannel(name)).toBe(true);
  });

  test('a name nobody knows stays, in upper case', () => {
    expect(canonicalChannel('billboard')).toBe('BILLBOARD');
    expect(isKnownChannel('billboard')).toBe(false);
    expect(nearestChannel('billboard')).toBeUndefined();
  });

  test('is asked for as written where nobody knows it', () => {
    expect(requestedChannel(' Billboard ')).toBe('Billboard');
    expect(requestedChannel('facebook')).toBe('META');
  });

  test('names what was probably meant', () => {
    expect(nearestChannel('tik-tok')).toBe('TIKTOK');
    expect(nearestChannel('Facebok')).toBe('FACEBOOK');
  });
});

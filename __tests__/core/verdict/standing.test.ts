import { expect, test } from '@jest/globals';
import { standingOf } from '../../../src/core/verdict/standing.ts';
import { policy } from '../policy/fixtures.ts';
import { creative } from './fixtures.ts';

const { participation } = policy();

test('providers in use that apply are asked, unless the entry leaves them out', () => {
  expect(standingOf(creative(), participation)).toEqual({ asked: ['vidmob', 'ias', 'verity'], leftOut: [] });
  expect(standingOf(creative({ type: 'image' }), participation).asked).toEqual(['vidmob', 'ias']);
  expect(standingOf(creative({ providers: ['ias'] }), participation)).toEqual({
    asked: ['ias'],
    leftOut: ['vidmob', 'verity'],
  });
  expect(standingOf(creative({ type: 'audio', providers: [] }), participation)).toEqual({
    asked: [],
    leftOut: ['ias'],
  });
});

test('a provider that the run does not use is neither', () => {
  const only = policy(undefined, { providers: ['vidmob'] }).participation;
  expect(standingOf(creative({ providers: ['ias'] }), only)).toEqual({ asked: [], leftOut: ['vidmob'] });
});

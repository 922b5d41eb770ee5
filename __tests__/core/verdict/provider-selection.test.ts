import { describe, expect, test } from '@jest/globals';
import type { Creative } from '../../../src/core/creative.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { missingProviders, selectProviders } from '../../../src/core/verdict/provider-selection.ts';
import { policy } from '../policy/fixtures.ts';
import { creative } from './fixtures.ts';

describe('standing', () => {
  const { participation } = policy();

  test('providers in use that apply are asked, unless the entry leaves them out', () => {
    expect(selectProviders(creative(), participation)).toEqual({ asked: ['vidmob', 'ias', 'verity'], optedOut: [] });
    expect(selectProviders(creative({ type: 'image' }), participation).asked).toEqual(['vidmob', 'ias']);
    expect(selectProviders(creative({ providers: ['ias'] }), participation)).toEqual({
      asked: ['ias'],
      optedOut: ['vidmob', 'verity'],
    });
    expect(selectProviders(creative({ type: 'audio', providers: [] }), participation)).toEqual({
      asked: [],
      optedOut: ['ias'],
    });
  });

  test('a provider that the run does not use is neither', () => {
    const only = policy(undefined, { providers: ['vidmob'] }).participation;
    expect(selectProviders(creative({ providers: ['ias'] }), only)).toEqual({ asked: [], optedOut: ['vidmob'] });
  });
});

describe('left out', () => {
  const judge = (of: Creative, by: Policy) => missingProviders(of, selectProviders(of, by.participation), by);

  describe('leaving providers out', () => {
    test('a provider that is only used because of its credentials may be left out', () => {
      expect(judge(creative({ providers: ['ias'] }), policy())).toEqual([]);
    });

    test('a required one may not, unless the policy allows it', () => {
      expect(judge(creative({ providers: ['ias'] }), policy('vidmob: {}'))).toMatchObject([
        {
          rule: 'provider/missing-data',
          severity: 'error',
          provider: 'vidmob',
          message: 'The entry leaves out Vidmob, which is required (.github/creative-gate.yml:1)',
          origin: '.github/creative-gate.yml:1',
        },
      ]);
      expect(judge(creative({ providers: ['ias'] }), policy('vidmob: {optional: true}'))).toEqual([]);
    });

    test('leaving out all of them leaves no verdict', () => {
      const found = judge(creative({ providers: [] }), policy());
      expect(found).toMatchObject([
        {
          rule: 'provider/missing-data',
          provider: null,
          message: 'The entry leaves out every provider that could judge it: Vidmob, IAS and Verity',
        },
      ]);
      expect(judge(creative({ providers: [] }), policy('vidmob: {}'))).toHaveLength(1);
    });

    test('a type that no provider of the run judges leaves no verdict', () => {
      const found = judge(creative({ type: 'audio' }), policy(undefined, { providers: ['vidmob', 'verity'] }));
      expect(found).toMatchObject([
        {
          provider: null,
          message: 'No provider of this run judges audio assets',
          remedy: 'Set credentials of a provider that does (IAS), or remove the entry from the manifest.',
        },
      ]);
    });
  });
});
